import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../../../tests/harness/build.ts";
import { type GuideLanguage } from "./room-words.ts";
import { roomFiles } from "./room.ts";

/** Writes the press room of a guide into `folder` and returns the folder. */
export function writeRoom(
  folder: string,
  language: GuideLanguage,
  options: { readonly notice?: boolean } = {},
): string {
  for (const [path, content] of Object.entries(roomFiles(language, options))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") writeFileSync(file, content);
    else cpSync(join(PROJECT, content.copyOf), file);
  }
  return folder;
}
