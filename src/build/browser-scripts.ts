import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PROGRAM } from "../runtime/program/program.ts";
import type { OutputFile } from "../site/publication.ts";
import { hashedFile } from "./hashed-file.ts";

/** Defined only in the package that `npm pack` makes: it has the scripts ready, and no esbuild. */
declare const PACKAGE_FOLDER: string | undefined;

/** The scripts for browsers by name: their sources, relative to the project. */
const SOURCES = {
  main: "./assets/js/main.ts",
  search: "./assets/js/search/main.ts",
  "admin-main": "./src/cms/browser/main.ts",
  "admin-links": "./src/cms/browser/links.ts",
} as const;

type ScriptName = keyof typeof SOURCES;

/** The names of all scripts for browsers. */
export const SCRIPT_NAMES = Object.keys(SOURCES) as readonly ScriptName[];

/** Where the package has its scripts, relative to its modules. */
export const READY_SCRIPTS = "scripts";

/** A script for browsers with everything that it imports, under a name with its hash. `project` is absolute. */
export async function browserScript(name: ScriptName, project: string): Promise<OutputFile> {
  const file = `${name}.js`;
  if (typeof PACKAGE_FOLDER === "string") return hashedFile(file, await readFile(join(PROGRAM, READY_SCRIPTS, file)));
  else {
    const { build } = await import("esbuild");
    const result = await build({
      entryPoints: [join(project, SOURCES[name])],
      // Modules of the program that are used in browsers, too, compute hashes.
      alias: { "node:crypto": join(project, "src/cms/browser/node-crypto.ts") },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: ["chrome111", "firefox115", "safari16.4"],
      charset: "utf8",
      legalComments: "none",
      logLevel: "silent",
    });
    return hashedFile(file, result.outputFiles[0]?.contents ?? new Uint8Array());
  }
}
