import { type ChildProcess, fork, type ForkOptions } from "node:child_process";
import { join } from "node:path";
import { hashOfSources } from "./sources.js";

/** Defined only in a bundle (`bundle.js`), not when the sources run directly, as in tests. */
declare const PROGRAM_HASH: string | undefined;

const bundled = typeof PROGRAM_HASH === "string" ? PROGRAM_HASH : undefined;

/** The folder of the running modules, absolute: that of the bundle, or the project. */
export const PROGRAM =
  bundled === undefined
    ? join(import.meta.dirname, "../../..")
    : join(import.meta.dirname.slice(0, import.meta.dirname.indexOf(bundled)), bundled);

/** The folder of this project: pages, components, styles. Content may be elsewhere. */
export const PROJECT = bundled === undefined ? PROGRAM : join(PROGRAM, "../../..");

/** A hash of the sources of the program, its packages and the major version of Node: 20 hexadecimal digits. */
export function programHash(): string {
  hash ??= hashOfSources();
  return hash;
}

/** Computed once, because this process goes on running the same sources if the files change. */
let hash = bundled;

/** Starts a module of the program, relative to the project and without extension, in a child process. */
export function forkProgram(entry: string, options: ForkOptions): ChildProcess {
  return bundled === undefined
    ? fork(join(PROJECT, `${entry}.ts`), { ...options, execArgv: ["--import", import.meta.resolve("tsx")] })
    : fork(join(PROGRAM, `${entry}.js`), { ...options, execArgv: [] });
}
