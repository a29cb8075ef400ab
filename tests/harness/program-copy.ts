import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./build.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PARTS = [
  "src",
  "_includes",
  "pages",
  "assets",
  "pressroom/locales",
  "eleventy.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/**
 * A copy of the program (absolute path), with the packages of this one. `more` names further files and folders. Removed
 * when the tests of the file have run.
 */
export function copyOfProgram(more: readonly string[] = []): string {
  const copy = temporaryFolder();
  for (const part of [...PARTS, ...more]) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Replaces a text in a source file. Throws if the file does not contain it. */
export function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, "utf8");
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, before.replace(from, to));
}
