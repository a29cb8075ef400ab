import { once } from "node:events";
import { join } from "node:path";
import { settingsFrom } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { previewAddressFrom } from "./preview/address.ts";
import { FolderWatch } from "./preview/folder-watch.ts";
import { Rebuild } from "./preview/rebuild.ts";
import { servePreview } from "./preview/server.ts";
import { PROJECT } from "../runtime/program/program.ts";

const usage = `npm start

Builds the press room with drafts and embargoed releases shown, serves it on this machine, and builds it again when
something changes. PORT chooses another port than 8080, 0 any free one; HOST lets others reach it (0.0.0.0: everybody).`;

/**
 * Serves a preview until it is interrupted. It has its own output folder, so that unpublished content never gets into
 * `_site`. Each build is a new process, so that changes of any module take effect.
 */
async function preview(): Promise<number> {
  const environment = { PRESSROOM_OUTPUT: join(PROJECT, ".preview"), ...process.env, PRESSROOM_PREVIEW: "1" };
  const settings = settingsFrom(environment, PROJECT);
  const address = previewAddressFrom(process.env);
  const server = await servePreview(settings.output, address, new URL(settings.url ?? "http://localhost/").pathname);
  const url = settings.url ?? `http://localhost:${server.port}/`;
  const rebuild = new Rebuild({ ...environment, PRESSROOM_URL: url }, (failure) => server.built(failure));
  const changes = new FolderWatch(() => rebuild.soon());
  changes.add(PROJECT, ["src", "pages", "_includes", "assets"]);
  changes.add(settings.content, ["releases", "pressroom"]);
  console.log(`The preview is at http://localhost:${server.port}${new URL(url).pathname}`);
  void rebuild.now();
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  rebuild.stop();
  process.exit(0);
}

process.exitCode = await runCommand({ name: "start", usage, options: {}, run: preview }, process.argv.slice(2));
