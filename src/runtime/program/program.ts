import { type ChildProcess, fork, type ForkOptions } from "node:child_process";
import { join, sep } from "node:path";
import { hashOfInstalled } from "./installed.ts";
import { hashOfSources } from "./sources.js";

/** Defined only in a bundle (`bundle.js`), not when the sources run directly, as in tests. */
declare const PROGRAM_HASH: string | undefined;

/** Defined only in the package that `npm pack` makes: the name of the folder of its bundle. */
declare const PACKAGE_FOLDER: string | undefined;

const bundled = typeof PROGRAM_HASH === "string" ? PROGRAM_HASH : undefined;
const packaged = typeof PACKAGE_FOLDER === "string" ? PACKAGE_FOLDER : undefined;

/** Says whether this is the installed package. Its press room is elsewhere; in a clone both have one folder. */
export const IS_PACKAGE = packaged !== undefined;

/** The folder of the running modules, absolute: that of the bundle, or the project. */
export const PROGRAM =
  bundled === undefined ? join(import.meta.dirname, "../../..") : folderNamed(packaged ?? bundled, import.meta.dirname);

/** The folder of the program's files: package.json, styles, fonts. Content may be elsewhere: see `ROOM`. */
export const PROJECT =
  bundled === undefined ? PROGRAM : packaged === undefined ? join(PROGRAM, "../../..") : join(PROGRAM, "..");

/** The last folder of this name in a path. */
function folderNamed(name: string, path: string): string {
  return path.slice(0, `${path}${sep}`.lastIndexOf(`${sep}${name}${sep}`) + 1 + name.length);
}

/** A hash of the sources of the program, its packages and the major version of Node: 20 hexadecimal digits. */
export function programHash(): string {
  hash ??=
    bundled === undefined ? hashOfSources() : packaged === undefined ? bundled : hashOfInstalled(bundled, PROJECT);
  return hash;
}

/** Computed once, because this process goes on running the same sources if the files change. */
let hash: string | undefined;

/** Starts a module of the program, relative to the project and without extension, in a child process. */
export function forkProgram(entry: string, options: ForkOptions): ChildProcess {
  return bundled === undefined
    ? fork(join(PROJECT, `${entry}.ts`), { ...options, execArgv: ["--import", import.meta.resolve("tsx")] })
    : fork(join(PROGRAM, `${entry}.js`), { ...options, execArgv: [] });
}

/** Starts a command in a child process. In a clone it runs the present sources, which may be newer than this process. */
export function forkCommand(name: string, options: ForkOptions): ChildProcess {
  return IS_PACKAGE
    ? fork(join(PROGRAM, `src/cli/${name}.js`), options)
    : fork(join(PROJECT, "src/cli/run.js"), [name], options);
}
