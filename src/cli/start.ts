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
 * `_site`. Builds have a process of their own, which is started again when a module of the program changes.
 */
async function preview(): Promise<number> {
  const environment = { PRESSROOM_OUTPUT: join(PROJECT, ".preview"), ...process.env, PRESSROOM_PREVIEW: "1" };
  const settings = settingsFrom(environment, PROJECT);
  const address = previewAddressFrom(process.env);
  const server = await servePreview(settings.output, address, new URL(settings.url ?? "http://localhost/").pathname);
  const url = settings.url ?? `http://localhost:${server.port}/`;
  const rebuild = new Rebuild({ ...environment, PRESSROOM_URL: url }, (failure) => server.built(failure));
  const program = new FolderWatch(() => rebuild.soonAnew());
  program.add(PROJECT, ["src", "pages", "_includes"]);
  program.add(join(PROJECT, "pressroom"), ["locales"]);
  const content = new FolderWatch(() => rebuild.soon());
  content.add(PROJECT, ["assets"]);
  content.add(settings.content, ["releases", "pressroom"]);
  console.log(`The preview is at http://localhost:${server.port}${new URL(url).pathname}`);
  void rebuild.now();
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  rebuild.stop();
  process.exit(0);
}

process.exitCode = await runCommand({ name: "start", usage, options: {}, run: preview }, process.argv.slice(2));
