import { listIndexPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import {
  INDEX_TITLE,
  INDEXED_KINDS,
  type IndexedKind,
  type ListIndexModel,
  listIndexPage,
} from "../models/list/list-index-page.ts";
import type { ViewContext } from "../view-context.ts";
import { archiveStep } from "./list.ts";
import { inEveryLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

interface ListIndex extends PageAddress {
  readonly lists: IndexedKind;
}

/** A page with all types, topics or publishers, at `/type/`, `/topic/`, `/publisher/`. */
export const listIndex: PageKind<ListIndex, ListIndexModel> = {
  pages: ({ language, root }, room) =>
    INDEXED_KINDS.map((lists) => ({
      language,
      path: listIndexPath(root, lists),
      alternates: inEveryLanguage((other) => listIndexPath(other, lists), room),
      lists,
    })),
  name,
  description: (page, context) =>
    context.strings.t("head.describe.lists", {
      site: siteName(context.site, context.language),
      list: name(page, context),
    }),
  trail: (_page, context) => [archiveStep(context)],
  schemaType: "CollectionPage",
  model: (page, context) => listIndexPage(page.lists, context),
};

function name({ lists }: ListIndex, { strings }: ViewContext): string {
  return strings.t(INDEX_TITLE[lists]);
}
