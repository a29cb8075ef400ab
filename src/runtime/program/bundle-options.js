// Plain JavaScript: read by the starter before any TypeScript can be.

/** Modules that are loaded by name besides commands, relative to the project; what several of them import is shared. */
const ENTRIES = [
  "src/cli/preview/build-process.ts",
  "pages/*.11ty.tsx",
  "src/search/index-process.ts",
  "src/media/drawings/trial-process.ts",
];

/**
 * Packages that are not bundled, because they have binaries or other files beside their code; and preact, which parts of
 * a press room's own share with the program.
 */
const LEFT_OUT = [
  "@11ty/eleventy",
  "@resvg/resvg-js",
  "esbuild",
  "lightningcss",
  "pagefind",
  "preact",
  "preact-render-to-string",
  "prettier",
  "sharp",
  "tsx",
];

const [ESM, NODE, NONE] = /** @type {const} */ (["esm", "node", "none"]);

/**
 * Options of esbuild for a bundle of the program: a file for each module that is loaded by name, and shared files.
 *
 * @param {string} project its folder, absolute
 * @param {string} folder of the bundle, absolute
 * @param {{ readonly commands: readonly string[], readonly define: Readonly<Record<string, string>> }} parts the modules
 *   of commands, relative to the project, and texts that replace names, as JavaScript
 */
export function bundleOptions(project, folder, { commands, define }) {
  return {
    absWorkingDir: project,
    entryPoints: [...commands, ...ENTRIES],
    outbase: project,
    outdir: folder,
    bundle: true,
    // Each command loads only what it uses; an `import()` is loaded when it is reached.
    splitting: true,
    format: ESM,
    platform: NODE,
    target: "node20.19",
    external: LEFT_OUT,
    define,
    // Packages in the older module format call `require` for modules of Node.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    legalComments: NONE,
  };
}
