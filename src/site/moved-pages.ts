import { numberedPath, type SitePath } from "../press-room/addresses.ts";
import { kindOf } from "./kinds/registry.ts";
import type { Publication } from "./publication.ts";
import { viewContext } from "./view-context.ts";

/** An earlier address of a page, with the page. */
interface MovedPage {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly title: string;
  readonly language: string;
}

/**
 * Archive pages at their earlier addresses: `/releases/2/` redirects to `/releases/page/2/`. Leaves out addresses that
 * are pages themselves, such as the list of the year 2.
 */
export function movedPages(publication: Publication): readonly MovedPage[] {
  const { pages } = publication;
  const taken = new Set(pages.map(({ path }) => path));
  return pages.flatMap((page) => {
    if (page.kind !== "list" || page.list.kind !== "all" || page.number === 1) return [];
    const from = numberedPath(page.list.path, page.number);
    if (taken.has(from)) return [];
    const title = kindOf(page).name(page, viewContext(page.language, publication));
    return [{ from, to: page.path, title, language: page.language }];
  });
}
