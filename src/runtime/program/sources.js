// Plain JavaScript: read by the starter before any TypeScript can be.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project, absolute. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Folders with the sources of the program. */
const FOLDERS = ["src", "_includes", "pages", "pressroom/locales"];

/** Other files that change the program; the second lock file lists the installed packages. */
const FILES = ["eleventy.config.ts", "tsconfig.json", "package-lock.json", "node_modules/.package-lock.json"];

/**
 * A hash of the program: of its sources, its packages and the major version of Node. The same on every machine that has
 * the same packages installed.
 *
 * @returns {string} 20 hexadecimal digits
 */
export function hashOfSources() {
  const hash = createHash("sha256").update(process.versions.node.split(".", 1).join());
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1)),
  );
  for (const file of [...inFolders.toSorted(), ...FILES]) hash.update(`\0${file}\0`).update(contentOf(file));
  return hash.digest("hex").slice(0, 20);
}

/** @param {string} file relative to the project; one that is not there counts as empty */
function contentOf(file) {
  try {
    return readFileSync(join(PROJECT, file));
  } catch {
    return "";
  }
}
