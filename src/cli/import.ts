import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { ROOM } from "../runtime/room.ts";
import { settingsFrom, SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { formatOf, OPTIONS, type WrittenOptions } from "./import/options.ts";
import { reportJson, reportText } from "./import/report.ts";
import { runImport } from "./import/run-import.ts";
import { BuildProgress } from "./progress.ts";

/** `npm run import`: writes release files from an archive. Exit code 1 if no source could be read. */
async function importArchive(
  words: readonly string[],
  options: WrittenOptions,
  language: EditorsLanguage,
): Promise<number> {
  if (words.length === 0) throw new SettingsError(message("import-no-words"));
  const format = formatOf(options.format);
  const progress = new BuildProgress(process.stderr, () => performance.now(), language);
  try {
    const report = await runImport(words, options, {
      settings: settingsFrom(process.env, ROOM),
      observer: progress,
      notice: (said) => console.error(textOf(said, language)),
    });
    progress.end();
    if (options.report !== undefined) {
      const isJson = options.report.endsWith(".json");
      const whole = isJson ? reportJson(report, language) : reportText(report, language, true).join("\n");
      await writeFile(resolve(options.report), `${whole}\n`);
    }
    console.log(format === "json" ? reportJson(report, language) : reportText(report, language).join("\n"));
    return report.read === 0 && report.sources.length > 0 ? 1 : 0;
  } finally {
    progress.end();
  }
}

process.exitCode = await runCommand(
  {
    name: "import",
    usage: message("import-usage"),
    options: OPTIONS,
    takesWords: true,
    run: (values, words, language) => importArchive(words, values as WrittenOptions, language),
  },
  process.argv.slice(2),
);
