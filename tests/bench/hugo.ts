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

/** The version line of the Hugo on the path, or undefined when there is none that starts. */
export function findHugo(): string | undefined {
  const answer = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim().split(" ").slice(0, 2).join(" ") : undefined;
}

/** Builds the comparison site over a corpus in Hugo's layout, into a folder that is gone afterwards. */
export async function measureHugo(corpus: string, bytesNeeded: number): Promise<HugoResult> {
  const output = freshFolder(bytesNeeded);
  try {
    const source = join(projectFolder, "tests/bench/hugo");
    const hugo = await measure({
      program: "hugo",
      parameters: ["--source", source, "--contentDir", corpus, "--destination", output, "--noBuildLock"],
      folder: projectFolder,
    });
    const pagefind = await measure({
      program: process.execPath,
      parameters: ["node_modules/pagefind/lib/runner/bin.cjs", "--site", output],
      folder: projectFolder,
    });
    return { hugo, withSearch: costOfBoth(hugo, pagefind), size: measureFolder(output) };
  } finally {
    removeFolder(output);
  }
}
