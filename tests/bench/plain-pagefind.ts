import { cpSync } from "node:fs";
import { join } from "node:path";
import { EDITS } from "./edits.ts";
import type { EditName } from "./edits.ts";
import { runHugo } from "./hugo.ts";
import { compareTrees, readTree } from "./output-tree.ts";
import type { OutputTree, TreeChange } from "./output-tree.ts";
import { freshFolder, removeFolder } from "./places.ts";

/** What the Pagefind CLI changes in its index of the small Hugo site for each edit. */
export type PlainPagefind = ReadonlyMap<EditName, TreeChange>;

/** Makes the edits one after another, each with a build into a fresh folder. Times are not measured. */
export async function plainPagefindChanges(
  hugoCorpus: string,
  releases: number,
  edits: readonly EditName[],
  bytesNeeded: number,
): Promise<PlainPagefind> {
  const folder = freshFolder(bytesNeeded);
  try {
    cpSync(hugoCorpus, folder, { recursive: true });
    const changes = new Map<EditName, TreeChange>();
    let before = await indexOf(folder, bytesNeeded);
    for (const name of edits) {
      EDITS[name].apply({ folder, releases, format: "hugo" });
      const after = await indexOf(folder, bytesNeeded);
      changes.set(name, compareTrees(before, after));
      before = after;
    }
    return changes;
  } finally {
    removeFolder(folder);
  }
}

async function indexOf(corpus: string, bytesNeeded: number): Promise<OutputTree> {
  const output = freshFolder(bytesNeeded);
  try {
    await runHugo("small", corpus, output);
    return readTree(join(output, "pagefind"));
  } finally {
    removeFolder(output);
  }
}
