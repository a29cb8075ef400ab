import type { SitePath } from "../press-room/addresses.ts";
import { mediaPageCount } from "./media-items.ts";
import type { FixedPageKind, Page } from "./publication.ts";
import type { Edition, PublishedPressRoom, PublishedRelease, ReleaseList } from "../press-room/published.ts";

const FIXED: Readonly<Record<FixedPageKind, string>> = {
  front: "",
  contacts: "contacts/",
  about: "about/",
  follow: "follow/",
  "follow-thanks": "follow/thanks/",
  search: "search/",
  accessibility: "accessibility/",
  "not-found": "404.html",
};

type Alternates = Page["alternates"];

/** Every HTML page of the press room, in every language. */
export function planPages(room: PublishedPressRoom): readonly Page[] {
  return room.editions.flatMap((edition) => [
    ...fixedPages(edition, room),
    ...edition.allReleases.map((release): Page => releasePage(release)),
    ...edition.lists.flatMap((list) => listPages(list, room)),
    ...mediaPages(edition, room),
    ...contactPages(edition, room),
  ]);
}

function fixedPages(edition: Edition, room: PublishedPressRoom): readonly Page[] {
  return (Object.entries(FIXED) as [FixedPageKind, string][]).map(([kind, ending]) => ({
    kind,
    language: edition.language,
    path: `${edition.root}${ending}`,
    alternates: inEveryEdition(room, ending),
  }));
}

function releasePage(release: PublishedRelease): Page {
  const { language, path } = release;
  return { kind: "release", language, path, release, alternates: [{ language, path }, ...release.translations] };
}

function listPages(list: ReleaseList, room: PublishedPressRoom): readonly Page[] {
  const { language } = list;
  const count = Math.max(1, Math.ceil(list.releases.length / room.site.pageSize));
  return Array.from({ length: count }, (_, index): Page => {
    const path = numbered(list.path, index + 1);
    const alternates: Alternates = index === 0 ? sameList(list, room) : [{ language, path }];
    return { kind: "list", language, path, list, number: index + 1, count, alternates };
  });
}

function sameList(list: ReleaseList, room: PublishedPressRoom): Alternates {
  return room.editions.flatMap(({ language, lists }) => {
    const twin = lists.find(({ kind, key }) => kind === list.kind && key === list.key);
    return twin ? [{ language, path: twin.path }] : [];
  });
}

function mediaPages(edition: Edition, room: PublishedPressRoom): readonly Page[] {
  const { language, root } = edition;
  const count = mediaPageCount(edition);
  return Array.from({ length: count }, (_, index): Page => {
    const path = numbered(`${root}media/`, index + 1);
    const alternates: Alternates = index === 0 ? inEveryEdition(room, "media/") : [{ language, path }];
    return { kind: "media", language, path, number: index + 1, count, alternates };
  });
}

function contactPages(edition: Edition, room: PublishedPressRoom): readonly Page[] {
  return [...room.contacts].map(([id, contact]): Page => {
    const path: SitePath = `${edition.root}contacts/${id}/`;
    return {
      kind: "contact",
      language: edition.language,
      path,
      contact: { ...contact, id },
      alternates: inEveryEdition(room, `contacts/${id}/`),
    };
  });
}

function inEveryEdition(room: PublishedPressRoom, ending: string): Alternates {
  return room.editions.map(({ language, root }) => ({ language, path: `${root}${ending}` as const }));
}

/** Page 1 is the list's own address; the others follow it: `/releases/2/`. */
export function numbered(path: SitePath, number: number): SitePath {
  return number === 1 ? path : `${path}${number}/`;
}
