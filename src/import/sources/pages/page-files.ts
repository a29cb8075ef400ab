import { defined } from "../../../text/defined.ts";
import type { FoundFile } from "../../found-release.ts";
import { isObject, type JsonObject, listAt, textAt } from "../json/json-values.ts";
import { attributeOf, type HtmlNode, isInside, nodesIn, wordsIn } from "../xml/html-tree.ts";
import { isNotText } from "./main-text.ts";
import type { PageHead } from "./page-head.ts";

const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|csv)([?#].*)?$/i;

/** Documents that a page links to outside its text; those in the text are found there. */
export function pageDocuments(page: HtmlNode, isInText: (link: HtmlNode) => boolean): readonly FoundFile[] {
  return nodesIn(page, (one) => one.name === "a" && DOCUMENT.test(attributeOf(one, "href") ?? ""))
    .filter((link) => !isInside(link, ({ name }) => /^(nav|footer)$/.test(name)) && !isInText(link))
    .map((link) => defined({ location: attributeOf(link, "href") ?? "", title: wordsIn(link) || undefined }));
}

/** Pictures with captions beside the text, those of the JSON-LD, and that of Open Graph if there is no other. */
export function pageImages(
  page: HtmlNode,
  head: PageHead,
  data: JsonObject,
  main: HtmlNode | undefined,
): readonly FoundFile[] {
  const inText = main === undefined ? [] : nodesIn(main, ({ name }) => name === "img");
  const figures = nodesIn(page, ({ name }) => name === "figure")
    .filter((one) => one !== main && !isInside(one, (outer) => outer === main || isNotText(outer)))
    .filter((one) => isInside(one, ({ name }) => name === "article" || name === "main"))
    .flatMap((one) => figureFile(one) ?? []);
  const described = listAt(data, "image").flatMap((one) => describedFile(one) ?? []);
  const found = [...figures, ...(figures.length + inText.length > 0 ? [] : described)];
  if (found.length + inText.length > 0) return found;
  const shown = head.meta("og:image:secure_url", "og:image");
  return shown === undefined || isGeneral(shown) ? [] : [defined({ location: shown, alt: head.meta("og:image:alt") })];
}

function figureFile(figure: HtmlNode): FoundFile | undefined {
  const picture = nodesIn(figure, ({ name }) => name === "img")[0];
  const location = attributeOf(picture, "src") ?? attributeOf(picture, "data-src");
  const caption = nodesIn(figure, ({ name }) => name === "figcaption")[0];
  if (location === undefined || location.startsWith("data:")) return undefined;
  return defined({ location, alt: attributeOf(picture, "alt"), caption: wordsIn(caption) || undefined });
}

function describedFile(value: unknown): FoundFile | undefined {
  const location =
    typeof value === "string" ? value : isObject(value) ? textAt(value, "contentUrl", "url", "@id") : undefined;
  if (location === undefined || isGeneral(location)) return undefined;
  if (!isObject(value)) return { location };
  return defined({
    location,
    caption: textAt(value, "caption", "description"),
    credit: textAt(value, "creditText", "copyrightNotice"),
  });
}

/** A picture of the site, not of the release. */
function isGeneral(location: string): boolean {
  return /logo|default|placeholder|fallback|share-image|og-image/i.test(location);
}
