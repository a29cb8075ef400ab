import { fileURLToPath } from "node:url";
import { countOf, formatDiagnostic, hasErrors, inReadingOrder } from "../diagnostics/report.ts";
import { inspectMedia } from "../media/inspect/inspect.ts";
import { loadPressRoom } from "../press-room/load.ts";
import { settingsFrom } from "../settings/environment.ts";

/** `npm run check`: the rules a build holds content to, without building. Exit code 1 when there is an error. */
async function main(): Promise<number> {
  const settings = settingsFrom(process.env, fileURLToPath(new URL("../..", import.meta.url)));
  const { room, diagnostics } = await loadPressRoom(settings.content, settings.url);
  const found = room ? [...diagnostics, ...(await inspectMedia(room, { cacheFolder: settings.cache }))] : diagnostics;
  for (const diagnostic of inReadingOrder(found)) console.log(formatDiagnostic(diagnostic));
  const releases = room ? `${room.releases.length} release ${room.releases.length === 1 ? "file" : "files"}, ` : "";
  console.log(`${releases}${countOf(found)}`);
  return hasErrors(found) ? 1 : 0;
}

process.exitCode = await main();
