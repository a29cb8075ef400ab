import { contactPath, numberedPath, type Section, sectionPath, type SitePath } from "../press-room/addresses.ts";
import { mediaPageCount } from "./media-items.ts";
import type { FixedPageKind, Page } from "./publication.ts";
import type { Edition, PublishedPressRoom, PublishedRelease, ReleaseList } from "../press-room/published.ts";

const FIXED: Readonly<Record<FixedPageKind, Section>> = {
  front: "front",
  contacts: "contacts",
  about: "about",
  follow: "follow",
  "follow-thanks": "followThanks",
  search: "search",
  accessibility: "accessibility",
  "not-found": "notFound",
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
  return (Object.entries(FIXED) as [FixedPageKind, Section][]).map(([kind, section]) => ({
    kind,
    language: edition.language,
    path: sectionPath(edition.root, section),
    alternates: inEveryEdition(room, (root) => sectionPath(root, section)),
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
    const path = numberedPath(list.path, index + 1);
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
    const path = numberedPath(sectionPath(root, "media"), index + 1);
    const alternates: Alternates =
      index === 0 ? inEveryEdition(room, (other) => sectionPath(other, "media")) : [{ language, path }];
    return { kind: "media", language, path, number: index + 1, count, alternates };
  });
}

function contactPages(edition: Edition, room: PublishedPressRoom): readonly Page[] {
  return [...room.contacts].map(([id, contact]): Page => {
    const path = contactPath(edition.root, id);
    return {
      kind: "contact",
      language: edition.language,
      path,
      contact: { ...contact, id },
      alternates: inEveryEdition(room, (root) => contactPath(root, id)),
    };
  });
}

function inEveryEdition(room: PublishedPressRoom, pathIn: (root: SitePath) => SitePath): Alternates {
  return room.editions.map(({ language, root }) => ({ language, path: pathIn(root) }));
}
