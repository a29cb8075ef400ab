import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./program.ts";

/** The version of the program, from its package.json. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { readonly version: string }).version;
}
