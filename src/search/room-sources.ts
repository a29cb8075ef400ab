import { searchIndexPath } from "../press-room/addresses.ts";
import type { Edition, PublishedPressRoom } from "../press-room/published.ts";
import { cacheKey } from "../runtime/disk-cache.ts";
import type { SearchedLanguage, SearchSource } from "./build-index.ts";
import { documentRecords, personAndLogoRecords } from "./other-records.ts";
import { ownPageRecord, searchRecord, type SearchRecord } from "./record.ts";

/** What is searched in each language of a press room that has releases. */
export function searchedIn(room: PublishedPressRoom): SearchedLanguage[] {
  return room.editions
    .filter(({ releases }) => releases.length > 0)
    .map((edition) => ({
      language: edition.language,
      folder: searchIndexPath(edition.language, room.site.languages[0]),
      sources: recordsOf(edition, room).map(sourceOf),
    }));
}

/** Releases and their documents, oldest first, so that a new one moves no other; then pages, contacts and logos, of which there are few. */
function recordsOf(edition: Edition, room: PublishedPressRoom): SearchRecord[] {
  const byDate = edition.releases.toSorted((a, b) => a.date.ms - b.date.ms || (a.path < b.path ? -1 : 1));
  return [
    ...byDate.flatMap((release) => {
      const record = searchRecord(release);
      return [record, ...documentRecords(release, record)];
    }),
    ...room.pages.filter((page) => page.language === edition.language).map(ownPageRecord),
    ...personAndLogoRecords(edition, room),
  ];
}

function sourceOf({ title, content, ...row }: SearchRecord): SearchSource {
  return { row, hash: cacheKey(title, content), text: () => ({ title, content }) };
}
