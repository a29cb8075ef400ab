import type { BuildResult } from "./build.ts";
import type { PictureCase } from "./cases.ts";
import type { Cost } from "./measure.ts";
import type { PreviewCase } from "./preview.ts";
import { mebibytes, median, plainTable, seconds, whole } from "./table.ts";

/** Pictures per second, with an empty cache and with a full one. */
export function reportPictures({ releases, pictures, cold, cached }: PictureCase): string {
  const row = (name: string, builds: readonly BuildResult[]) => {
    const clock = medianSeconds(builds.map((build) => build.cost));
    const size = builds[0]?.size;
    const memory = builds[0]?.cost.memory;
    return [
      name,
      seconds(clock),
      (pictures / clock).toFixed(1),
      whole(size?.files ?? 0),
      whole(size?.bytes ?? 0),
      mebibytes(memory?.tree),
    ];
  };
  const rows = [
    ["", "seconds", "pictures/s", "files", "bytes", "tree peak"],
    row("Empty cache", cold),
    row("Same cache, new output", cached),
  ];
  const title = heading(`${whole(releases)} releases with ${whole(pictures)} pictures`, cold.length);
  return `${title}\n${plainTable(rows)}\n${stageTable(cold)}`;
}

/** Seconds of `npm start`: until its first page, and from a saved release to the reloaded page. */
export function reportPreview({ releases, startSeconds, saves, use }: PreviewCase): string {
  const largest = use && Math.max(...use.memory.largest.values());
  const rows = [
    ["npm start", "seconds"],
    ["until the first page", seconds(startSeconds)],
    ["from a saved release to the reloaded page: first", seconds(saves[0])],
    ["… median of the others", seconds(median(saves.slice(1)))],
    ["… slowest of the others", seconds(Math.max(...saves.slice(1)))],
    ["largest process", mebibytes(largest)],
  ];
  return `${heading(`Preview of ${whole(releases)} releases, saved ${saves.length} times`, 1)}\n${plainTable(rows)}`;
}

/** Median seconds of each stage. */
export function stageTable(builds: readonly BuildResult[]): string {
  const names = builds[0]?.stages.map((stage) => stage.name) ?? [];
  if (names.length === 0) return "The build told no stages.\n";
  const rows = names.map((name) => {
    const figures = builds.flatMap((build) => build.stages.filter((stage) => stage.name === name));
    return [name, seconds(median(figures.map((stage) => stage.seconds)))];
  });
  return plainTable([["Stage (some run side by side)", "seconds"], ...rows]);
}

export const medianSeconds = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.seconds));

/** Undefined where processor time is not known. */
export function medianProcessor(costs: readonly Cost[]): number | undefined {
  const known = costs.flatMap((cost) => cost.processorSeconds ?? []);
  return known.length === 0 ? undefined : median(known);
}

/** The median, in KiB, of the most that one process held in each run; undefined where memory is not known. */
export function largestProcess(costs: readonly Cost[]): number | undefined {
  const known = costs.flatMap(({ memory }) => (memory ? Math.max(...memory.largest.values()) : []));
  return known.length === 0 ? undefined : median(known);
}

/** An underlined title. */
export function heading(text: string, runs: number): string {
  const line = runs === 1 ? text : `${text} (median of ${runs} runs; sizes and tree peak of the first)`;
  return `${line}\n${"-".repeat(line.length)}`;
}
