import { numberedPath, type SitePath } from "../press-room/addresses.ts";
import { kindOf } from "./kinds/registry.ts";
import type { Publication } from "./publication.ts";
import { viewContext } from "./view-context.ts";

/** An earlier address of a page, and the page. */
interface MovedPage {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly title: string;
  readonly language: string;
}

/**
 * Pages of the archive at their earlier addresses: `/releases/2/` leads to `/releases/page/2/`. An address that is a
 * page itself, such as the list of the year 2, is left out.
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
