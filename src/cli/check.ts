import { createRequire } from "node:module";
import { join } from "node:path";
import { checkContent } from "../build/content.ts";
import { hasErrors } from "../diagnostics/report.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { settingsFrom } from "../settings/environment.ts";
import { printReport, reportFormat } from "./check/print-report.ts";
import { runCommand } from "./command.ts";

/** `npm run check`: checks content against the rules of a build, without building. Exit code 1 if there is an error. */
async function check({ format: asked }: { readonly format?: string | undefined }): Promise<number> {
  const settings = settingsFrom(process.env, PROJECT);
  const format = reportFormat(asked, process.env);
  const cache = await openCacheFolder(settings.cache);
  if (cache.problem !== undefined) console.error(cache.problem);
  const report = await checkContent(settings, cache.folder);
  printReport(report, format, {
    environment: process.env,
    content: settings.content,
    root: process.env["GITHUB_WORKSPACE"] || process.env["CI_PROJECT_DIR"] || PROJECT,
    isTerminal: process.stdout.isTTY,
    version: versionOf(PROJECT),
    language: "en",
  });
  return hasErrors(report.diagnostics) ? 1 : 0;
}

function versionOf(project: string): string {
  return (createRequire(import.meta.url)(join(project, "package.json")) as { readonly version: string }).version;
}

const usage = `npm run check -- [--format text|json|github|gitlab|sarif]

Reads all content and prints what is wrong with it. Builds nothing.

--format  text for people, with the line of the file; json for programs; github for annotations in GitHub Actions,
          where it is the default; gitlab for a code quality report; sarif for SARIF 2.1.0`;

const OPTIONS = { format: { type: "string" } } as const;

process.exitCode = await runCommand({ name: "check", usage, options: OPTIONS, run: check }, process.argv.slice(2));
