import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { type BuildOptions, buildSite, type BuildSummary } from "../build/build.ts";
import { Timings } from "../build/timings.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { reportLines } from "../diagnostics/report.ts";
import { type BuildSettings, settingsFrom } from "../settings/environment.ts";
import type { Reason } from "../build/traces/traces.ts";
import { explain, type Print } from "./explain.ts";
import { buildSummary } from "./build-summary.ts";
import { explained } from "./explained.ts";
import { LISTED, writeProfile } from "./profile.ts";
import { BuildProgress } from "./progress.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { ROOM } from "../runtime/room.ts";
import { textOf } from "../diagnostics/messages/message.ts";

interface RunOptions {
  readonly render?: BuildOptions["render"];
  /** Writes stages, slowest pages and largest files to a file of the cache. */
  readonly profile?: boolean;
  /** Makes every file again. */
  readonly clean?: boolean;
  /** Prints for each file why it is made. */
  readonly explain?: boolean;
  /** Prints why a build has failed. Default: to standard error. */
  readonly complain?: Print;
  /** When the build began, in milliseconds of the process. Default: with the process. */
  readonly began?: number;
}

/** Builds the site with the settings of the environment and prints the result. Returns the exit code. */
export async function runBuild(
  { render, profile = false, clean = false, explain: isExplained = false, complain, began = 0 }: RunOptions,
  language: EditorsLanguage,
): Promise<number> {
  const progress = new BuildProgress(process.stdout, () => performance.now(), language);
  const timings = new Timings({ observer: progress, slowest: profile ? LISTED : 0, began });
  // The web server may run as another user and must be able to read the files.
  process.umask(0o022);
  try {
    const settings = settingsFrom(process.env, ROOM);
    const summary = await buildSite(settings, {
      project: PROJECT,
      clock: Date.now,
      timings,
      clean,
      output: { notice: (said) => console.error(textOf(said, language)) },
      ...(isExplained && { explain: (path: string, reason: Reason) => console.log(explained(path, reason)) }),
      ...(render && { render }),
    });
    progress.end();
    for (const line of reportLines(summary.diagnostics, language)) console.error(line);
    if (summary.cacheProblem !== undefined) console.error(textOf(summary.cacheProblem, language));
    for (const warning of summary.searchWarnings) console.error(warning);
    console.log(buildSummary(summary, timings.total, settings, language));
    await writeTimings(summary, timings, settings);
    if (profile) console.log(`Profile: ${relative(process.cwd(), writeProfile(timings, settings))}`);
    return 0;
  } catch (error) {
    progress.end();
    return explain(error, language, complain);
  }
}

async function writeTimings(
  { diagnostics: _, cacheProblem: __, searchWarnings: ___, ...figures }: BuildSummary,
  timings: Timings,
  settings: BuildSettings,
): Promise<void> {
  if (settings.timings === undefined) return;
  await writeFile(settings.timings, JSON.stringify({ stages: timings.stages, ...figures, seconds: timings.total }));
}
