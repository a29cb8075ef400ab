import { baseFrom, readBase } from "../build/base-content.ts";
import { checkContent } from "../build/content.ts";
import { EDITORS_LANGUAGES, type EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { hasErrors } from "../diagnostics/report.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { programVersion } from "../runtime/program/version.ts";
import { ROOM } from "../runtime/room.ts";
import { type BuildSettings, settingsFrom, SettingsError } from "../settings/environment.ts";
import { fixContent, patchOf } from "./check/fix-content.ts";
import { printReport, reportFormat } from "./check/print-report.ts";
import { runCommand } from "./command.ts";

interface CheckOptions {
  readonly format?: string | undefined;
  /** A branch, tag or commit that changes are compared to. Default: that of the pull request. */
  readonly base?: string | undefined;
  /** Makes safe changes to the content before it is checked. */
  readonly fix?: boolean | undefined;
  /** Shows the changes that `fix` makes, and makes none. */
  readonly "dry-run"?: boolean | undefined;
  readonly language: EditorsLanguage;
}

/** `npm run check`: checks content against the rules of a build, without building. Exit code 1 if there is an error. */
async function check({ format: asked, base, language, ...options }: CheckOptions): Promise<number> {
  const settings = settingsFrom(process.env, ROOM);
  const format = reportFormat(asked, process.env);
  const { fix = false, "dry-run": dryRun = false } = options;
  const print = format === "text" ? console.log : console.error;
  if (fix || dryRun) print(await fixFirst(settings.content, dryRun, language));
  const cache = await openCacheFolder(settings.cache);
  if (cache.problem !== undefined) console.error(textOf(cache.problem, language));
  const report = await checkContent(settings, cache.folder, await sinceBase(settings, base, language));
  printReport(report, format, {
    environment: process.env,
    content: settings.content,
    root: process.env["GITHUB_WORKSPACE"] || process.env["CI_PROJECT_DIR"] || ROOM,
    isTerminal: process.stdout.isTTY,
    version: programVersion(),
    language,
  });
  return hasErrors(report.diagnostics) ? 1 : 0;
}

/** Makes the changes, or only finds them, and says which. */
async function fixFirst(content: string, dryRun: boolean, language: EditorsLanguage): Promise<string> {
  const files = await fixContent(content, dryRun);
  const lines = files.reduce((sum, { changes }) => sum + changes.length, 0);
  const said = message(dryRun ? "fixes-found" : "fixes-made", { lines, files: files.length });
  return [...(lines > 0 ? [patchOf(files)] : []), textOf(said, language)].join("\n");
}

/** The changes since the base; none if Git does not have it, which is reported if the option named the base. */
async function sinceBase({ content, now }: BuildSettings, asked: string | undefined, language: EditorsLanguage) {
  const name = asked ?? baseFrom(process.env);
  const base = name === undefined ? undefined : await readBase(content, name);
  if (asked !== undefined && !base) console.error(textOf(message("base-unknown", { name: asked }), language));
  return base ? { since: { base, now } } : {};
}

const OPTIONS = {
  format: { type: "string" },
  base: { type: "string" },
  language: { type: "string" },
  fix: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

/** The language asked for by name. */
function languageNamed(name: string): EditorsLanguage {
  const language = EDITORS_LANGUAGES.find((one) => one === name);
  if (language) return language;
  throw new SettingsError(message("report-language-none", { name, known: EDITORS_LANGUAGES }));
}

process.exitCode = await runCommand(
  {
    name: "check",
    usage: message("check-usage"),
    options: OPTIONS,
    run: (values, _words, language) =>
      check({ ...values, language: values.language === undefined ? language : languageNamed(values.language) }),
  },
  process.argv.slice(2),
);
