import { once } from "node:events";
import { join } from "node:path";
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { textOf } from "../../diagnostics/messages/message.ts";
import type { CmsApi } from "./cms-api.ts";
import { settingsFrom } from "../../settings/environment.ts";
import { IS_PACKAGE, PROJECT } from "../../runtime/program/program.ts";
import { ROOM } from "../../runtime/room.ts";
import { previewAddressFrom } from "./address.ts";
import { FolderWatch } from "./folder-watch.ts";
import { Rebuild } from "./rebuild.ts";
import { servePreview } from "./server.ts";

interface PreviewOptions {
  /** Further variables of the builds. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Answers the form for editors. */
  readonly cms?: CmsApi;
  /** That of the pages shown instead of a site that is not built. */
  readonly language: EditorsLanguage;
  /** What is printed when the server listens; `url` is that of the press room, with a final slash. */
  readonly welcome: (url: string) => string;
  /** Rejects or resolves if the preview has to end by itself. */
  readonly ended?: Promise<unknown>;
}

/**
 * Builds the press room with everything shown, serves it, and builds it again when something changes, until the process
 * is interrupted. It has its own output folder, so that unpublished content never gets into `_site`. Builds have a
 * process of their own, which is started again when a module of the program changes.
 */
export async function runPreview({
  environment: further = {},
  cms,
  language,
  welcome,
  ended,
}: PreviewOptions): Promise<void> {
  const environment = {
    PRESSROOM_OUTPUT: join(ROOM, ".preview"),
    ...process.env,
    PRESSROOM_PREVIEW: "1",
    ...further,
  };
  const settings = settingsFrom(environment, ROOM);
  const address = previewAddressFrom(process.env);
  const base = new URL(settings.url ?? "http://localhost/").pathname;
  const server = await servePreview(settings.output, address, base, { language, ...(cms && { cms }) });
  const url = settings.url ?? `http://localhost:${server.port}/`;
  const rebuild = new Rebuild({ ...environment, PRESSROOM_URL: url }, (failure) =>
    server.built(typeof failure === "object" ? textOf(failure, language) : failure),
  );
  if (!IS_PACKAGE) watchProgram(() => rebuild.soonAnew());
  const content = new FolderWatch(() => rebuild.soon());
  content.add(PROJECT, ["assets"]);
  content.add(settings.content, ["releases", "pressroom", "pages", "assets"]);
  console.log(welcome(`http://localhost:${server.port}${new URL(url).pathname}`));
  void rebuild.now();
  try {
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), ...(ended ? [ended] : [])]);
  } finally {
    rebuild.stop();
  }
}

/** Calls `changed` when a module of the program has changed. */
function watchProgram(changed: () => void): void {
  const program = new FolderWatch(changed);
  program.add(PROJECT, ["src", "pages", "_includes"]);
  program.add(join(PROJECT, "pressroom"), ["locales"]);
}
