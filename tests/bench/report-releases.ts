import { AGAIN } from "./cases.ts";
import type { AgainResult, ReleaseCase } from "./cases.ts";
import type { HugoSite } from "./hugo.ts";
import type { Cost, FolderSize } from "./measure.ts";
import { heading, largestProcess, medianProcessor, medianSeconds, stageTable } from "./report.ts";
import { mebibytes, median, plainTable, seconds, whole } from "./table.ts";

/** The figures of one corpus: seconds by stage, each generator in a row, then builds after a change with ratios. */
export function reportReleases(measured: ReleaseCase): string {
  const { releases, builds, again } = measured;
  const parts = [heading(`${whole(releases)} releases`, builds.length), stageTable(builds), coldTable(measured)];
  if (again.size > 0) parts.push(againTable(measured));
  return parts.join("\n");
}

const siteNames: Readonly<Record<HugoSite, string>> = { small: "small Hugo site", whole: "whole Hugo site" };

function coldTable({ builds, hugo }: ReleaseCase): string {
  const ours = builds.map((build) => build.cost);
  const rows = [["", "seconds", "processor s", "largest process", "tree peak", "pages", "files", "bytes"]];
  const first = builds[0];
  if (first) rows.push(costRow("This press room, cold", ours, first.size));
  const ratios: string[] = [];
  for (const [site, results] of hugo) {
    const size = results[0]?.size;
    if (!size) continue;
    const withSearch = results.map((result) => result.withSearch);
    const alone = results.map((result) => result.hugo);
    rows.push(costRow(siteNames[site], alone, size), costRow("… with Pagefind CLI", withSearch, size));
    ratios.push(
      `Ratio to the ${siteNames[site]} with Pagefind CLI: ${ratio(medianSeconds(ours), medianSeconds(withSearch))} of its time, ` +
        `${ratio(medianProcessor(ours), medianProcessor(withSearch))} of its processor time\n`,
    );
  }
  return `${plainTable(rows)}${ratios.join("")}`;
}

function againTable({ again, hugo, plainPagefind }: ReleaseCase): string {
  const sites = [...hugo].map(([site, results]) => ({
    head: `of ${site} Hugo`,
    seconds: medianSeconds(results.map((result) => result.withSearch)),
  }));
  const head = ["Again, after", "seconds", ...sites.map((site) => site.head), "processor s", "largest process"];
  const rows = [[...head, "written", "changed", "removed", "in index", "upload bytes", "plain Pagefind"]];
  for (const [name, results] of again) {
    const own = medianSeconds(results.map(({ build }) => build.cost));
    const plain = name === "unchanged" ? undefined : plainPagefind.get(name);
    rows.push([
      AGAIN[name],
      seconds(own),
      ...sites.map((site) => ratio(own, site.seconds, 3)),
      ...figuresOf(results),
      plain === undefined ? "–" : whole(plain.changed + plain.removed),
    ]);
  }
  return plainTable(rows);
}

function figuresOf(results: readonly AgainResult[]): string[] {
  const costs = results.map(({ build }) => build.cost);
  const middle = (figure: (change: AgainResult["change"]) => number) =>
    whole(median(results.map(({ change }) => figure(change))));
  return [
    seconds(medianProcessor(costs)),
    mebibytes(largestProcess(costs)),
    middle((change) => change.written),
    middle((change) => change.changed),
    middle((change) => change.removed),
    middle((change) => change.changedInIndex),
    middle((change) => change.uploadBytes),
  ];
}

const ratio = (ours: number | undefined, theirs: number | undefined, digits = 2): string =>
  ours === undefined || theirs === undefined ? "–" : (ours / theirs).toFixed(digits);

function costRow(name: string, costs: readonly Cost[], size: FolderSize): string[] {
  return [
    name,
    seconds(medianSeconds(costs)),
    seconds(medianProcessor(costs)),
    mebibytes(largestProcess(costs)),
    mebibytes(costs[0]?.memory?.tree),
    whole(size.pages),
    whole(size.files),
    whole(size.bytes),
  ];
}
