import type { Page, Publication } from "../publication.ts";

/** Says whether search engines may list a page: never in a preview, and no page that answers nothing by itself. */
export function isIndexable(page: Pick<Page, "kind">, { pressRoom: room }: Publication): boolean {
  return !room.preview && page.kind !== "not-found" && page.kind !== "follow-thanks";
}

/** What search engines are told about a page; undefined where they need not be told anything. */
export function robotsOf(page: Page, publication: Publication): string | undefined {
  if (!isIndexable(page, publication)) return "noindex";
  // https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#max-image-preview
  return page.kind === "release" ? "max-image-preview:large" : undefined;
}
