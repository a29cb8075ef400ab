import type { ItemListLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { ReleaseList } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { listSize, releasesOnPage } from "../lists.ts";
import type { ViewContext } from "../view-context.ts";

/** The releases on page `number` of a list. https://schema.org/ItemList */
export function itemList(
  { list, number }: { readonly list: ReleaseList; readonly number: number },
  { site }: ViewContext,
): ItemListLeaf {
  const before = (number - 1) * site.pageSize;
  return {
    "@type": "ItemList",
    numberOfItems: listSize(list),
    itemListElement: releasesOnPage(list, number, site.pageSize).map(({ title, path }, index) => {
      return {
        "@type": "ListItem",
        position: before + index + 1,
        name: oneLine(title),
        url: absoluteUrl(path, site.url),
      };
    }),
  };
}
