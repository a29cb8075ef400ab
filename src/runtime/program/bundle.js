// Plain JavaScript: it starts the program on every supported version of Node, before any TypeScript can be read.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleOptions } from "./bundle-options.js";
import { hashOfSources, PROJECT } from "./sources.js";

/** Bundles, each in a folder named by the hash of the sources it was made of. Below the project, to find its packages. */
const BUNDLES = join(PROJECT, ".cache/program");

/** Bundles that no command has used for this long are removed. A preview may run for hours and load parts late. */
const KEPT_MS = 7 * 86_400_000;

/**
 * Imports a module of the program from the bundle of the present sources, which is made if there is none. Without a
 * place for bundles (a read-only disk), imports the source itself.
 *
 * @param {string} entry relative to the project, without extension: `src/cli/build`
 * @returns {Promise<{ readonly default?: unknown }>} its exports
 */
export async function importProgram(entry) {
  const bundle = await bundleOfSources();
  if (bundle === undefined) return importSource(entry);
  // Node 22 and later keep compiled code: https://nodejs.org/api/module.html#module-compile-cache
  const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (module);
  enableCompileCache?.(join(bundle, "compiled"));
  process.setSourceMapsEnabled(true);
  return importFile(join(bundle, `${entry}.js`));
}

/** @param {string} entry */
async function importSource(entry) {
  const { register } = await import("tsx/esm/api");
  register();
  return importFile(join(PROJECT, `${entry}.ts`));
}

/**
 * @param {string} file
 * @returns {Promise<{ readonly default?: unknown }>}
 */
function importFile(file) {
  return /** @type {Promise<{ readonly default?: unknown }>} */ (import(pathToFileURL(file).href));
}

/** @returns {Promise<string | undefined>} the folder of the bundle, absolute; undefined if it cannot be written */
async function bundleOfSources() {
  const hash = hashOfSources();
  const folder = join(BUNDLES, hash);
  if (existsSync(folder)) {
    noteUse(folder);
    return folder;
  }
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
  } catch {
    return undefined;
  }
  try {
    await makeBundle(draft, hash);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process has made the same bundle meanwhile.
    if (!existsSync(folder)) throw error;
  }
  removeUnused();
  return folder;
}

/**
 * @param {string} folder
 * @param {string} hash
 */
async function makeBundle(folder, hash) {
  const { build } = await import("esbuild");
  const commands = ["src/cli/*.ts", "eleventy.config.ts"];
  await build({
    ...bundleOptions(PROJECT, folder, { commands, define: { PROGRAM_HASH: JSON.stringify(hash) } }),
    sourcemap: "linked",
    sourcesContent: false,
  });
}

/** @param {string} folder */
function noteUse(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // The time of use cannot be updated on a read-only disk; the bundle can be used.
  }
}

function removeUnused() {
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}
