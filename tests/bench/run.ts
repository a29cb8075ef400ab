import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { measurePictures, measureReleases } from "./cases.ts";
import type { PictureCase, ReleaseCase } from "./cases.ts";
import { findHugo } from "./hugo.ts";
import { readOptions, usage } from "./options.ts";
import type { BenchOptions } from "./options.ts";
import { measurePreview } from "./preview.ts";
import type { PreviewCase } from "./preview.ts";
import { reportPictures, reportPreview } from "./report.ts";
import { reportReleases } from "./report-releases.ts";

async function run(options: BenchOptions): Promise<void> {
  const { counts, runs, again, pictures, jsonFile } = options;
  const hugo = options.sites.length === 0 ? undefined : findHugo();
  const machine = { node: process.version, platform: process.platform, processors: cpus().length, hugo };
  console.log(`Node ${machine.node}, ${machine.processors} processors, ${hugo ?? noHugo(options)}\n`);
  const sites = hugo === undefined ? [] : options.sites;
  const plainPagefind = options.plainPagefind && hugo !== undefined;
  const releaseCases: ReleaseCase[] = [];
  const previewCases: PreviewCase[] = [];
  const pictureCases: PictureCase[] = [];
  for (const count of counts) {
    if (options.builds) {
      const result = await measureReleases(count, { runs, again, sites, plainPagefind });
      console.log(reportReleases(result));
      releaseCases.push(result);
    }
    if (options.preview) {
      const result = await measurePreview(count, runs);
      console.log(reportPreview(result));
      previewCases.push(result);
    }
  }
  if (pictures > 0) {
    const result = await measurePictures(pictures, runs);
    console.log(reportPictures(result));
    pictureCases.push(result);
  }
  if (jsonFile !== undefined) {
    const all = { machine, releaseCases, previewCases, pictureCases };
    writeFileSync(jsonFile, JSON.stringify(all, mapsAsObjects, 2) + "\n");
  }
}

const noHugo = ({ sites }: BenchOptions): string =>
  sites.length === 0 ? "Hugo left out, so no ratio" : "no hugo on the path, so no ratio";

const mapsAsObjects = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

function optionsOrUsage(): BenchOptions | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return undefined;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isHelp = process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h");
const options = isHelp ? undefined : optionsOrUsage();
if (isHelp) console.log(usage);
else if (!options) process.exitCode = 1;
else {
  await run(options).catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
