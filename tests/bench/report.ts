import type { BuildResult } from "./build.ts";
import type { PictureCase, ReleaseCase } from "./cases.ts";
import type { Cost, FolderSize } from "./measure.ts";
import { mebibytes, median, plainTable, seconds, whole } from "./table.ts";

/** The figures of one corpus: seconds by stage, then each generator in a row, then the ratio. */
export function reportReleases({ releases, builds, hugo }: ReleaseCase): string {
  const first = builds[0];
  if (!first) return "";
  const rows = [
    ["", "seconds", "processor s", "pages", "files", "bytes", "tree peak", "largest processes"],
    costRow(
      "This press room",
      builds.map((build) => build.cost),
      first.size,
    ),
  ];
  const compared = hugo[0];
  if (compared) {
    rows.push(
      costRow(
        "Hugo",
        hugo.map((result) => result.hugo),
        compared.size,
      ),
    );
    rows.push(
      costRow(
        "Hugo + Pagefind CLI",
        hugo.map((result) => result.withSearch),
        compared.size,
      ),
    );
  }
  const ratio = compared ? `\n${ratioLine({ releases, builds, hugo })}\n` : "";
  return `${heading(`${whole(releases)} releases`, builds.length)}\n${stageTable(builds)}\n${plainTable(rows)}${ratio}`;
}

/** Ours by Hugo's with Pagefind's, from the medians of the same runs: on the clock and on the processors. */
function ratioLine({ builds, hugo }: ReleaseCase): string {
  const ours = builds.map((build) => build.cost);
  const theirs = hugo.map((result) => result.withSearch);
  const clock = medianSeconds(ours) / medianSeconds(theirs);
  const processor = (medianProcessor(ours) ?? Number.NaN) / (medianProcessor(theirs) ?? Number.NaN);
  const second = Number.isNaN(processor) ? "" : `, ${processor.toFixed(2)} of its processor time`;
  return `Ratio to Hugo + Pagefind CLI: ${clock.toFixed(2)} of its time${second}`;
}

/** Pictures a second, with an empty cache and with a full one. */
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

function stageTable(builds: readonly BuildResult[]): string {
  const names = builds[0]?.stages.map((stage) => stage.name) ?? [];
  if (names.length === 0) return "The build told no stages.\n";
  const rows = names.map((name) => {
    const figures = builds.flatMap((build) => build.stages.filter((stage) => stage.name === name));
    return [name, seconds(median(figures.map((stage) => stage.seconds)))];
  });
  return plainTable([["Stage (some run side by side)", "seconds"], ...rows]);
}

function costRow(name: string, costs: readonly Cost[], size: FolderSize): string[] {
  const memory = costs[0]?.memory;
  const largest = [...(memory?.largest ?? [])]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([program, peak]) => `${program} ${mebibytes(peak)}`);
  return [
    name,
    seconds(medianSeconds(costs)),
    seconds(medianProcessor(costs)),
    whole(size.pages),
    whole(size.files),
    whole(size.bytes),
    mebibytes(memory?.tree),
    largest.join(", ") || "not measured",
  ];
}

const medianSeconds = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.seconds));

function medianProcessor(costs: readonly Cost[]): number | undefined {
  const known = costs.flatMap((cost) => cost.processorSeconds ?? []);
  return known.length === 0 ? undefined : median(known);
}

function heading(text: string, runs: number): string {
  const line = runs === 1 ? text : `${text} (median of ${runs} runs; sizes and memory of the first)`;
  return `${line}\n${"-".repeat(line.length)}`;
}
