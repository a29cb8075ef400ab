import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT } from "./program/program.ts";
import { ROOM } from "./room.ts";

/**
 * The main file (absolute) of a package that is not needed to build a site, installed by the press room or beside the
 * program; undefined if it is not installed.
 */
export function optionalPackage(name: string): string | undefined {
  for (const folder of new Set([ROOM, PROJECT])) {
    try {
      return createRequire(join(folder, "package.json")).resolve(name);
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
}
