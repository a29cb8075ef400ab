import { message } from "../diagnostics/messages/message.ts";
import type { Release } from "../release/release.ts";
import type { Note } from "./cross-check.ts";
import { releasePath } from "./addresses.ts";
import { readAlias } from "./aliases.ts";
import { ownAddresses, plainPath } from "./own-addresses.ts";
import type { PressRoom } from "./press-room.ts";

/** Reports versions, slugs and redirects that use the same address. */
export function addressProblems(room: PressRoom, note: Note): void {
  const taken = new Map<string, Release>();
  const versions = new Map<string, Release>();
  // Drafts come last, so that a collision is reported for the draft.
  for (const release of room.releases.toSorted((a, b) => Number(a.draft) - Number(b.draft))) {
    const { file } = release.source;
    const version = `${release.id} ${release.language}`;
    const twin = versions.get(version);
    if (twin) {
      note(
        "translation-twice",
        file,
        ["language"],
        message("translation-twice", { language: release.language, first: twin.source.file }),
      );
      continue;
    }
    versions.set(version, release);
    const path = releasePath(release, room.site);
    const other = taken.get(path);
    if (other) note("address-taken", file, ["slug"], message("address-taken", { path, other: other.source.file }));
    else taken.set(path, release);
  }
  if (room.releases.some(({ aliases }) => aliases.length > 0)) aliasProblems(room, note);
}

/** Reports aliases that cannot be served, that the site uses itself, or that two releases have. */
function aliasProblems(room: PressRoom, note: Note): void {
  const own = ownAddresses(room);
  const aliases = new Map<string, Release>();
  const places: { readonly path: string; readonly release: Release; readonly position: number }[] = [];
  for (const release of room.releases)
    for (const [position, alias] of release.aliases.entries()) {
      const at = ["aliases", position];
      const reading = readAlias(alias, room.site);
      if (!reading.ok) {
        note("alias-unservable", release.source.file, at, message(`alias-${reading.problem}`, { alias }));
        continue;
      }
      const path = plainPath(reading.path);
      const what =
        own(path) ??
        filesAbove(path)
          .map(own)
          .find((one) => one !== undefined);
      const other = aliases.get(path);
      if (what !== undefined) note("alias-taken", release.source.file, at, message("alias-taken", { alias, what }));
      else if (other && other !== release)
        note("alias-taken", release.source.file, at, message("alias-twice", { alias, other: other.source.file }));
      aliases.set(path, release);
      places.push({ path, release, position });
    }
  for (const { path, release, position } of places) {
    const above = filesAbove(path).find((one) => aliases.has(one));
    if (above !== undefined)
      note("alias-taken", release.source.file, ["aliases", position], message("alias-below", { path, above }));
  }
}

/** Parents of an address whose names look like files: `/a.html/b` → `/a.html`. */
function filesAbove(path: string): readonly string[] {
  const parts = path.split("/");
  const above = parts.slice(2).map((_, index) => parts.slice(0, index + 2).join("/"));
  return above.filter((one) => /\.[a-z0-9]+$/.test(one));
}
