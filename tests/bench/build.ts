import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, measureFolder, readStages } from "./measure.ts";
import type { Cost, FolderSize, Stage } from "./measure.ts";
import { freshFolder, projectFolder, removeFolder } from "./places.ts";

/** Cost of one build of a press room, by stages, and the contents of its output folder. */
export type BuildResult = {
  readonly cost: Cost;
  readonly stages: readonly Stage[];
  readonly size: FolderSize;
};

/** The moment every measured build takes for now: after the newest release of the corpus. */
const benchNow = "2026-01-05T12:00:00+01:00";

/** Builds a press room in a process of its own; the output is gone afterwards, `cache` stays. */
export async function measureBuild(content: string, cache: string, bytesNeeded: number): Promise<BuildResult> {
  const work = freshFolder(bytesNeeded);
  const output = join(work, "site");
  const timings = join(work, "timings.json");
  try {
    const cost = await measure({
      program: process.execPath,
      parameters: buildParameters(),
      folder: projectFolder,
      environment: {
        ...withoutSettings(),
        PRESSROOM_CONTENT: content,
        PRESSROOM_OUTPUT: output,
        PRESSROOM_CACHE: cache,
        PRESSROOM_NOW: benchNow,
        PRESSROOM_TIMINGS: timings,
      },
    });
    return { cost, stages: readStages(timings), size: measureFolder(output) };
  } finally {
    removeFolder(work);
  }
}

// Settings of the person who measures (a preview, another address) would change what is measured.
function withoutSettings(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(process.env)) {
    if (value !== undefined && !key.startsWith("PRESSROOM_")) kept[key] = value;
  }
  return kept;
}

/** The arguments `npm run build` hands to Node, so that the benchmark measures the same command. */
function buildParameters(): readonly string[] {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { scripts } = JSON.parse(manifest) as { readonly scripts: { readonly build: string } };
  return scripts.build.split(" ").slice(1);
}
