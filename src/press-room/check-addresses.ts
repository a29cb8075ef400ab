import type { Release } from "../release/release.ts";
import type { Note } from "./cross-check.ts";
import { releasePath } from "./addresses.ts";
import { readAlias } from "./aliases.ts";
import type { PressRoom } from "./press-room.ts";

/** Every address of a press room belongs to one file: versions, slugs and redirects that collide are noted. */
export function addressProblems(room: PressRoom, note: Note): void {
  const taken = new Map<string, Release>();
  const versions = new Map<string, Release>();
  for (const release of room.releases) {
    const { file } = release.source;
    const version = `${release.id} ${release.language}`;
    const twin = versions.get(version);
    if (twin) {
      note(
        "translation-twice",
        file,
        ["language"],
        `This is the second file of this release in ${release.language}; the first is ${twin.source.file}. Keep one.`,
      );
      continue;
    }
    versions.set(version, release);
    const path = releasePath(release, room.site);
    const other = taken.get(path);
    if (other)
      note(
        "address-taken",
        file,
        ["slug"],
        `The address ${path} is taken by ${other.source.file}. Give one of the two another slug: in the front matter.`,
      );
    else taken.set(path, release);
  }
  aliasProblems(room, taken, note);
}

function aliasProblems(room: PressRoom, taken: ReadonlyMap<string, Release>, note: Note): void {
  const aliases = new Map<string, Release>();
  for (const release of room.releases)
    for (const [position, alias] of release.aliases.entries()) {
      const reading = readAlias(alias, room.site);
      if (!reading.ok) continue;
      const { path } = reading;
      const withSlash = path.endsWith("/") ? path : `${path}/`;
      const page = taken.get(path) ?? taken.get(withSlash);
      const other = page ?? aliases.get(path);
      if (other && (page || other !== release))
        note(
          "alias-taken",
          release.source.file,
          ["aliases", position],
          page
            ? `The old address ${alias} is the address of ${other.source.file}. Remove the alias.`
            : `The old address ${alias} is already led elsewhere by ${other.source.file}. Remove one of the two.`,
        );
      aliases.set(path, release);
    }
}
