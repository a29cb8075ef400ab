import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { IS_PACKAGE, PROJECT } from "./program/program.ts";

/**
 * The folder of the press room, absolute: relative settings and the folders of output and cache begin there. For the
 * installed package it is the current folder, or its nearest parent, with `pressroom/site.yaml`; for a clone, the clone.
 */
export const ROOM = IS_PACKAGE ? roomAround(process.cwd()) : PROJECT;

/** The folder, or its nearest parent, that is a press room; the folder itself if there is none. */
function roomAround(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    if (existsSync(join(one, "pressroom/site.yaml"))) return one;
    if (dirname(one) === one) return folder;
  }
}
