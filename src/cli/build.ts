import { relative } from "node:path";
import { setFlagsFromString } from "node:v8";
import Eleventy from "@11ty/eleventy";
import { writeFile } from "node:fs/promises";
import { countOf, formatDiagnostic, inReadingOrder } from "../diagnostics/report.ts";
import { currentBuild, PROJECT } from "../eleventy/current-build.ts";
import { SettingsError } from "../settings/environment.ts";
import { ContentError } from "../build/content.ts";
import type { SiteBuild } from "../build/site-build.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** `npm run build`: exit code 0 when the site stands, 1 when content or settings must be mended first. */
async function main(): Promise<number> {
  let build: SiteBuild | undefined;
  try {
    build = await currentBuild();
    await render(build);
    printReport(build.diagnostics);
    printSummary(build);
    await writeTimings(build);
    return 0;
  } catch (error) {
    await build?.discard();
    return explain(error);
  }
}

async function render(build: SiteBuild): Promise<void> {
  process.chdir(PROJECT);
  const eleventy = new Eleventy("pages", relative(PROJECT, build.stage.folder), {
    configPath: "eleventy.config.ts",
    quietMode: true,
  });
  eleventy.disableLogger();
  await eleventy.init();
  await build.timings.stage("pages", () => eleventy.write());
}

function printReport(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of inReadingOrder(diagnostics)) console.error(formatDiagnostic(diagnostic));
}

function printSummary({ summary, diagnostics, timings, settings }: SiteBuild): void {
  if (!summary) throw new Error("Eleventy ended without finishing the build.");
  const { published, held, pages, files, bytes } = summary;
  const reasons = Object.entries(held).flatMap(([reason, count]) => (count > 0 ? [`${count} ${reason}`] : []));
  const waiting =
    reasons.length === 0
      ? "none held back"
      : `${settings.preview ? "shown though not public" : "held back"}: ${reasons.join(", ")}`;
  const warnings = diagnostics.length === 0 ? "no warnings" : countOf(diagnostics).replace("0 errors, ", "");
  console.log(
    [
      `${published} ${published === 1 ? "release" : "releases"} published (${waiting})`,
      `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB in ${relative(process.cwd(), settings.output) || "."}`,
      `${warnings}, ${timings.total.toFixed(1)} s`,
    ].join("\n"),
  );
}

async function writeTimings({ settings, timings, summary }: SiteBuild): Promise<void> {
  if (settings.timings === undefined) return;
  await writeFile(settings.timings, JSON.stringify({ stages: timings.stages, ...summary, seconds: timings.total }));
}

/** Eleventy wraps what is thrown inside it; the cause is what an editor needs. */
function explain(error: unknown): number {
  const cause = innermost(error);
  if (cause instanceof ContentError) {
    printReport(cause.diagnostics);
    console.error(`\n${countOf(cause.diagnostics)}. Nothing was built; the site stands as it was.`);
  } else if (cause instanceof SettingsError) console.error(cause.message);
  else console.error(cause);
  return 1;
}

function innermost(error: unknown): unknown {
  const inner =
    (error as { originalError?: unknown; cause?: unknown } | undefined)?.originalError ?? (error as Error)?.cause;
  return inner === undefined || inner === error ? error : innermost(inner);
}

// The heap may grow by a third of what is in use before it is swept: a build of 10,000 releases then stays below 1 GB,
// where the default lets rubbish gather to several.
setFlagsFromString("--heap-growing-percent=33");

process.exitCode = await main();
