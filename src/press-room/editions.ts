import { languageRoot, listPath, type ListKind, type SitePath } from "./addresses.ts";
import type { Edition, PublishedPressRoom, PublishedRelease, ReleaseList } from "./published.ts";
import type { PressRoom } from "./press-room.ts";

/** One tree for each language of the site. `releases` come newest first. */
export function editionsOf(releases: readonly PublishedRelease[], { site }: PressRoom): readonly Edition[] {
  return site.languages.map((language) => {
    const root = languageRoot(language, site.languages[0]);
    const allReleases = releases.filter((release) => release.language === language);
    const listed = allReleases.filter(({ withdrawn }) => !withdrawn);
    return { language, root, allReleases, releases: listed, lists: listsOf(listed, language, root) };
  });
}

function listsOf(releases: readonly PublishedRelease[], language: string, root: SitePath): readonly ReleaseList[] {
  const list = (kind: ListKind, key: string, label: string, members: readonly PublishedRelease[]): ReleaseList => ({
    kind,
    key,
    label,
    language,
    path: listPath(root, kind, key),
    releases: members,
  });
  const grouped = (
    kind: ListKind,
    keysOf: (release: PublishedRelease) => readonly Group[],
    order: (a: Group, b: Group) => number,
  ) =>
    groups(releases, keysOf)
      .toSorted((a, b) => order(a.group, b.group))
      .map(({ group, members }) => list(kind, group.key, group.label, members));
  const byLabel = (a: Group, b: Group): number => a.label.localeCompare(b.label, language) || (a.key < b.key ? -1 : 1);
  return [
    list("all", "all", "", releases),
    ...grouped(
      "year",
      ({ year }) => [{ key: String(year), label: String(year) }],
      (a, b) => Number(b.key) - Number(a.key),
    ),
    ...grouped("type", ({ type }) => [{ key: type, label: type }], byLabel),
    ...grouped("topic", ({ topics }) => topics, byLabel),
    ...grouped("publisher", ({ publisher }) => [{ key: publisher.id, label: publisher.name }], byLabel),
  ];
}

interface Group {
  readonly key: string;
  readonly label: string;
}

function groups(releases: readonly PublishedRelease[], keysOf: (release: PublishedRelease) => readonly Group[]) {
  const found = new Map<string, { group: Group; members: PublishedRelease[] }>();
  for (const release of releases) {
    const seen = new Set<string>();
    for (const group of keysOf(release)) {
      if (seen.has(group.key)) continue;
      seen.add(group.key);
      const entry = found.get(group.key);
      if (entry) entry.members.push(release);
      else found.set(group.key, { group, members: [release] });
    }
  }
  return [...found.values()];
}

/** Every version of every release, by id, then language. */
export function byIdAndLanguage(releases: readonly PublishedRelease[]): PublishedPressRoom["byId"] {
  const byId = new Map<string, Map<string, PublishedRelease>>();
  for (const release of releases) {
    const versions = byId.get(release.id) ?? new Map<string, PublishedRelease>();
    byId.set(release.id, versions.set(release.language, release));
  }
  return byId;
}
