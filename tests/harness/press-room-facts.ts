import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NOW, PRESS_ROOM, PROJECT } from "./build.ts";

interface ReleaseFile {
  /** Below `releases/`. */
  readonly file: string;
  readonly language: string;
  /** A draft, under embargo or scheduled at the tests' moment of publication. */
  readonly isHeld: boolean;
  readonly isWithdrawn: boolean;
}

/** The release files of the tests' own press room, read without the program, so that its errors do not hide themselves. */
export function releaseFiles(): readonly ReleaseFile[] {
  const folder = join(PRESS_ROOM, "releases");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return names.toSorted().map((file) => {
    const [, stem = "", language = "nb"] = /^(.*?)(?:\.(nn|en))?\.md$/.exec(file) ?? [];
    // A translation is held and withdrawn with its original; a release that is only in Nynorsk is its own.
    const original = texts.get(`${stem}.md`) ?? texts.get(file) ?? "";
    return {
      file,
      language,
      isHeld:
        /^draft: true$/m.test(original) ||
        [...original.matchAll(/^(?:date|embargo): ([\d-]+)/gm)].some(([, day = ""]) => day > NOW.slice(0, 10)),
      isWithdrawn: /^withdrawn:/m.test(original),
    };
  });
}

/** Words that only held releases use; no file of a site may contain one. */
export const HELD_WORDS: readonly string[] = readFileSync(join(PROJECT, "tests/fixtures/held-words.txt"), "utf8")
  .trim()
  .split("\n");
