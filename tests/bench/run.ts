import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { measurePictures, measureReleases } from "./cases.ts";
import type { PictureCase, ReleaseCase } from "./cases.ts";
import { findHugo } from "./hugo.ts";
import { readOptions, usage } from "./options.ts";
import type { BenchOptions } from "./options.ts";
import { reportPictures, reportReleases } from "./report.ts";

async function run({ counts, runs, pictures, skipHugo, jsonFile }: BenchOptions): Promise<void> {
  const hugo = skipHugo ? undefined : findHugo();
  const machine = { node: process.version, platform: process.platform, processors: cpus().length, hugo };
  console.log(`Node ${machine.node}, ${machine.processors} processors, ${hugo ?? noHugo(skipHugo)}\n`);
  const releaseCases: ReleaseCase[] = [];
  for (const count of counts) {
    const result = await measureReleases(count, runs, hugo !== undefined);
    console.log(reportReleases(result));
    releaseCases.push(result);
  }
  const pictureCases: PictureCase[] = [];
  if (pictures > 0) {
    const result = await measurePictures(pictures, runs);
    console.log(reportPictures(result));
    pictureCases.push(result);
  }
  if (jsonFile !== undefined) {
    const all = { machine, releaseCases, pictureCases };
    writeFileSync(jsonFile, JSON.stringify(all, mapsAsObjects, 2) + "\n");
  }
}

const noHugo = (skipped: boolean): string =>
  skipped ? "Hugo left out, so no ratio" : "no hugo on the path, so no ratio";

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
