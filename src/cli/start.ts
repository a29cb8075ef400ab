import { runCommand } from "./command.ts";
import { runPreview } from "./preview/run-preview.ts";

const usage = `npm start

Builds the press room with drafts and embargoed releases shown, serves it on this machine, and builds it again when
something changes. PORT chooses another port than 8080, 0 any free one; HOST lets others reach it (0.0.0.0: everybody).`;

/** Serves a preview until it is interrupted. */
async function preview(): Promise<number> {
  await runPreview({ welcome: (url) => `The preview is at ${url}` });
  process.exit(0);
}

process.exitCode = await runCommand({ name: "start", usage, options: {}, run: preview }, process.argv.slice(2));
