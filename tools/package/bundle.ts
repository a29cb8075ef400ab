import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { browserScript, READY_SCRIPTS, SCRIPT_NAMES } from "../../src/build/browser-scripts.ts";
import { bundleOptions } from "../../src/runtime/program/bundle-options.js";
import { extendTypes } from "./extend-types.ts";
import { licences } from "./licences.ts";

/** The folder of the bundle in the package, and the command in it. */
const FOLDER = "dist";
const COMMAND = "src/cli/pressroom.ts";

/** The types for modules of a press room, as in `exports` of package.json. */
const TYPES = "extend.d.ts";

/** Stands in the bundle until the hash of the bundle is known. */
const NO_HASH = "@hash-of-the-program@";

/**
 * Compiles the program into `dist/` of the project (absolute): its modules for Node, its scripts for browsers, the
 * licences of the packages that are in them, and the types of `pressroom/extend`. Returns the names of the packages that it imports.
 */
export async function makeBundle(project: string): Promise<readonly string[]> {
  const folder = join(project, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const define = { PROGRAM_HASH: JSON.stringify(NO_HASH), PACKAGE_FOLDER: JSON.stringify(FOLDER) };
  const { metafile } = await build({
    ...bundleOptions(project, folder, { commands: [COMMAND], define }),
    metafile: true,
    plugins: [GUIDES],
  });
  mkdirSync(join(folder, READY_SCRIPTS));
  for (const name of SCRIPT_NAMES) {
    const { content } = await browserScript(name, project);
    writeFileSync(join(folder, READY_SCRIPTS, `${name}.js`), content);
  }
  writeFileSync(join(folder, "LICENSES.txt"), licences(project, metafile));
  writeHash(folder);
  writeFileSync(join(folder, TYPES), extendTypes(project));
  return importedIn(metafile);
}

/** Messages name pages of the guide for editors, which a press room has in the installed package. */
const GUIDES: Plugin = {
  name: "guides",
  setup: (build) => {
    build.onLoad({ filter: /[/\\]src[/\\]diagnostics[/\\]messages[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      return { contents: text.replaceAll("docs/editors/", "node_modules/pressroom/docs/editors/"), loader: "ts" };
    });
  },
};

/** Writes the hash of all files into those that name it. */
function writeHash(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  const digest = hash.digest("hex").slice(0, 20);
  let written = 0;
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (!text.includes(NO_HASH)) continue;
    writeFileSync(file, text.replaceAll(NO_HASH, digest));
    written++;
  }
  if (written === 0) throw new Error("No file of the bundle names the hash of the program.");
}

/** The packages that the bundle imports when it runs. */
function importedIn({ outputs }: Metafile): readonly string[] {
  const paths = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
  const names = paths
    .map(({ path }) => path)
    .filter((path) => !isBuiltin(path))
    .map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...new Set(names)].toSorted();
}
