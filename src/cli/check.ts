import { checkContent } from "../build/content.ts";
import { countOf, hasErrors, reportLines } from "../diagnostics/report.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { settingsFrom } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { PROJECT } from "../runtime/program/program.ts";

/** `npm run check`: checks content against the rules of a build, without building. Exit code 1 if there is an error. */
async function check(): Promise<number> {
  const settings = settingsFrom(process.env, PROJECT);
  const cache = await openCacheFolder(settings.cache);
  if (cache.problem !== undefined) console.error(cache.problem);
  const { releases, diagnostics } = await checkContent(settings, cache.folder);
  for (const line of reportLines(diagnostics, "en")) console.log(line);
  console.log(`${releases} release ${releases === 1 ? "file" : "files"}, ${countOf(diagnostics, "en")}`);
  return hasErrors(diagnostics) ? 1 : 0;
}

const usage = `npm run check

Reads all content and prints what is wrong with it. Builds nothing.`;

process.exitCode = await runCommand({ name: "check", usage, options: {}, run: check }, process.argv.slice(2));
