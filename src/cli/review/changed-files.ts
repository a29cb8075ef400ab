import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Folders of the content. Of `pages/` only the files that a team writes: the program has its templates there, too. */
const FOLDERS: Readonly<Record<string, RegExp>> = { releases: /./, pressroom: /./, pages: /\.(md|njk)$/ };

/** Content files that differ between two content folders (absolute), relative to them, sorted, `/` between parts. */
export function changedFiles(base: string, head: string): readonly string[] {
  const names = [...new Set([...filesBelow(base), ...filesBelow(head)])].toSorted();
  return names.filter((name) => !isEqual(join(base, name), join(head, name)));
}

function filesBelow(root: string): readonly string[] {
  return Object.entries(FOLDERS).flatMap(([folder, wanted]) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && wanted.test(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .split(sep)
            .join("/"),
        );
    } catch {
      return [];
    }
  });
}

/** False if one of them does not exist. */
function isEqual(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.size === b.size && readFileSync(one).equals(readFileSync(other));
}
