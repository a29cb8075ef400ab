import { searchIndexPath } from "../press-room/addresses.ts";
import type { Edition, PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";
import { cacheKey } from "../runtime/disk-cache.ts";
import type { SearchedLanguage, SearchSource } from "./build-index.ts";
import { documentRecords, personAndLogoRecords } from "./other-records.ts";
import { ownPageRecord, type SearchRecord, searchRow, searchText, searchTextKey } from "./record.ts";

/** The searched sources of each language that has releases. */
export function searchedIn(room: PublishedPressRoom): SearchedLanguage[] {
  return room.editions
    .filter(({ releases }) => releases.length > 0)
    .map((edition) => ({
      language: edition.language,
      folder: searchIndexPath(edition.language, room.site.languages[0]),
      sources: sourcesOf(edition, room),
    }));
}

/** Releases and documents, oldest first, so that a new one does not renumber others; then pages, contacts and logos. */
function sourcesOf(edition: Edition, room: PublishedPressRoom): SearchSource[] {
  const byDate = edition.releases.toSorted((a, b) => a.date.ms - b.date.ms || (a.path < b.path ? -1 : 1));
  const others = [
    ...room.pages.filter((page) => page.language === edition.language).map(ownPageRecord),
    ...personAndLogoRecords(edition, room),
  ];
  return [...byDate.flatMap(releaseSources), ...others.map(sourceOf)];
}

/** A release and its documents. Its text is put together when it is indexed. */
function releaseSources(release: PublishedRelease): SearchSource[] {
  const row = searchRow(release);
  const hash = cacheKey(...searchTextKey(release));
  return [{ row, hash, text: () => searchText(release) }, ...documentRecords(release, row).map(sourceOf)];
}

/** A record without a time of its own. */
function sourceOf({ title, content, ...row }: Omit<SearchRecord, "time">): SearchSource {
  return { row, hash: cacheKey(title, content), text: () => ({ title, content }) };
}
