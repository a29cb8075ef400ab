import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { costOfBoth, measure, measureFolder } from "./measure.ts";
import type { Cost, FolderSize } from "./measure.ts";
import { freshFolder, projectFolder, removeFolder } from "./places.ts";

/** The same corpus through Hugo alone, and through Hugo and then the Pagefind CLI. */
export type HugoResult = {
  readonly hugo: Cost;
  readonly withSearch: Cost;
  readonly size: FolderSize;
};

/** The comparison sites: pages and one feed, or all files of a press room that Hugo can also make. */
export type HugoSite = "small" | "whole";

const sources: Readonly<Record<HugoSite, string>> = { small: "tests/bench/hugo", whole: "tests/bench/hugo-whole" };

/** The version line of the Hugo on the path, or undefined if none can be started. */
export function findHugo(): string | undefined {
  const answer = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim().split(" ").slice(0, 2).join(" ") : undefined;
}

/** Builds a comparison site from a corpus in Hugo's layout, into a folder that is removed afterwards. */
export async function measureHugo(site: HugoSite, corpus: string, bytesNeeded: number): Promise<HugoResult> {
  const output = freshFolder(bytesNeeded);
  try {
    const { hugo, pagefind } = await runHugo(site, corpus, output);
    return { hugo, withSearch: costOfBoth(hugo, pagefind), size: measureFolder(output) };
  } finally {
    removeFolder(output);
  }
}

/** Runs Hugo and the Pagefind CLI into an empty folder. */
export async function runHugo(site: HugoSite, corpus: string, output: string) {
  const hugo = await measure({
    program: "hugo",
    parameters: [
      "--source",
      join(projectFolder, sources[site]),
      "--contentDir",
      corpus,
      "--destination",
      output,
      "--noBuildLock",
    ],
    folder: projectFolder,
  });
  const pagefind = await measure({
    program: process.execPath,
    parameters: ["node_modules/pagefind/lib/runner/bin.cjs", "--site", output],
    folder: projectFolder,
  });
  return { hugo, pagefind };
}
