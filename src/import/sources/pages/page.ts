import { message } from "../../../diagnostics/messages/message.ts";
import type { FoundBody, FoundFault } from "../../found-release.ts";
import { isObject, type JsonObject, listAt, objectOf, textAt, textsAt } from "../json/json-values.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { attributeOf, type HtmlNode, isInside, namesOf, nodesIn, readHtmlTree, wordsIn } from "../xml/html-tree.ts";
import { plainText } from "../xml/plain-text.ts";
import { articleData, nameAt, typesOf } from "./linked-data.ts";
import { htmlOf, isNotText, mainText } from "./main-text.ts";
import { readContacts } from "./page-contacts.ts";
import { pageDocuments, pageImages } from "./page-files.ts";
import { type PageHead, readHead } from "./page-head.ts";

/** Reads the saved page of a release: JSON-LD first, then Open Graph and Dublin Core, then the elements of the page. */
export function readPage(source: SourceText): RawSource {
  return { items: [itemOf(source)] };
}

function itemOf(source: SourceText): RawRelease | FoundFault {
  const origin = { source: source.source };
  const page = readHtmlTree(source.text);
  const head = readHead(page, source.text);
  const data = articleData(page);
  const heading = headingOf(page);
  const title = titleOf(head, data, wordsIn(heading));
  const main = mainText(page);
  const { contacts, cards } = readContacts(page);
  const lead = leadOf(page, main);
  const url = absoluteUrl(head.canonical ?? textAt(data, "url") ?? nameAt(data, "mainEntityOfPage"), source.base);
  const isDropped = (node: HtmlNode): boolean =>
    node === heading ||
    node === lead ||
    cards.has(node) ||
    isNotText(node) ||
    isDateLine(node) ||
    isRepeated(node, title);
  const isInText = (link: HtmlNode): boolean =>
    isInside(link, (node) => node === main) && !isInside(link, (node) => node !== main && isDropped(node));
  const html = main === undefined ? "" : htmlOf(main, source.text, isDropped);
  const body = bodyOf(html, textAt(data, "articleBody"), baseOf(html, { head, url, source }));
  if (body === undefined) return { origin, fault: message("import-page-empty") };
  return {
    origin,
    key: url,
    url,
    title,
    lead: wordsIn(lead) || describedLead(data, head, body.content),
    body,
    ...datesOf(page, head, data),
    languages: [textAt(data, "inLanguage"), head.language],
    translationKey: versionsKey(head, url),
    type: typesOf(data).find((type) => /Event$|Report$/.test(type)),
    topics: topicsOf(data, head),
    publisher: nameAt(data, "sourceOrganization", "publisher") ?? head.meta("og:site_name"),
    place: nameAt(data, "locationCreated", "contentLocation", "dateline"),
    images: pageImages(page, head, data, main),
    documents: pageDocuments(page, isInText),
    contacts,
    video: videoOf(data),
    remarks: url === undefined && !source.base.startsWith("http") ? [message("import-page-no-address")] : [],
    base: url ?? source.base,
  };
}

/** The heading of the article, or the first of the page. */
function headingOf(page: HtmlNode): HtmlNode | undefined {
  const headings = nodesIn(page, (one) => one.name === "h1" && wordsIn(one) !== "");
  const isArticle = ({ name }: HtmlNode): boolean => name === "article" || name === "main";
  return (
    headings.find((one) => attributeOf(one, "itemprop") === "headline") ??
    headings.find((one) => isInside(one, isArticle)) ??
    headings[0]
  );
}

/** JSON-LD and Open Graph may shorten a title that the page has in full. */
function titleOf(head: PageHead, data: JsonObject, heading: string): string | undefined {
  const said =
    plainText(textAt(data, "headline", "name")) ?? head.meta("og:title", "dc.title", "dcterms.title", "twitter:title");
  const start = said?.replace(/\s*(…|\.\.\.)$/, "");
  if (said !== undefined)
    return heading.length > said.length && start !== undefined && heading.startsWith(start) ? heading : said;
  return heading !== "" ? heading : head.title?.split(/ [|–—-] /, 1)[0];
}

function leadOf(page: HtmlNode, main: HtmlNode | undefined): HtmlNode | undefined {
  const leads = nodesIn(page, (one) =>
    /(?:^|[\s_-])(lead|ingress|preamble|lede|standfirst|intro)(?:$|[\s_-])/i.test(namesOf(one)),
  );
  return leads.find(
    (one) =>
      one !== main &&
      !isInside(one, isNotText) &&
      wordsIn(one).length > 20 &&
      nodesIn(one, (inner) => inner === main).length === 0,
  );
}

/** A description is a lead unless it only repeats or shortens the text. */
function describedLead(data: JsonObject, head: PageHead, html: string): string | undefined {
  const said = plainText(textAt(data, "description")) ?? head.meta("og:description", "description", "dc.description");
  if (said === undefined || /(…|\.\.\.)$/.test(said)) return undefined;
  const start = (plainText(html) ?? "").slice(0, 60);
  return start !== "" && said.startsWith(start.slice(0, Math.min(start.length, 40))) ? undefined : said;
}

function datesOf(page: HtmlNode, head: PageHead, data: JsonObject): Pick<RawRelease, "date" | "updated"> {
  const times = nodesIn(
    page,
    (one) => one.name === "time" || /^datePublished$/.test(attributeOf(one, "itemprop") ?? ""),
  );
  const inArticle = times.filter((one) => !isInside(one, isNotText));
  const time = inArticle.find((one) => attributeOf(one, "itemprop") === "datePublished") ?? inArticle[0];
  return {
    date:
      textAt(data, "datePublished", "dateCreated", "uploadDate") ??
      head.meta(
        "article:published_time",
        "og:published_time",
        "dcterms.issued",
        "dcterms.date",
        "dc.date.issued",
        "dc.date",
        "date",
        "pubdate",
        "publish-date",
        "datepublished",
      ) ??
      attributeOf(time, "datetime") ??
      attributeOf(time, "content") ??
      (wordsIn(time) || undefined),
    updated:
      textAt(data, "dateModified") ??
      head.meta("article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified"),
  };
}

/** All versions of a page name the same addresses; a page that is not among them names other pages. */
function versionsKey(head: PageHead, url: string | undefined): string | undefined {
  const addresses = head.versions.flatMap((href) => absoluteUrl(href, url ?? "") ?? []);
  return url !== undefined && addresses.length > 1 && addresses.includes(url) ? [...addresses].sort()[0] : undefined;
}

function topicsOf(data: JsonObject, head: PageHead): readonly string[] {
  const keywords = listAt(data, "keywords").flatMap((one) =>
    typeof one === "string" ? one.split(",") : (nameAt(objectOf(one), "name") ?? []),
  );
  const named = [...keywords, ...textsAt(data, "articleSection"), ...head.all("article:tag")];
  return named.length > 0 ? named : (head.meta("news_keywords", "keywords")?.split(",") ?? []);
}

function bodyOf(html: string, articleBody: string | undefined, base: string): FoundBody | undefined {
  if (plainText(html) !== undefined) return { format: "html", content: html, base };
  if (articleBody === undefined) return undefined;
  return { format: /<(p|br|div|ul)\b/i.test(articleBody) ? "html" : "text", content: articleBody, base };
}

/** Browsers save pictures beside the page, in a folder whose name ends with `_files`; other links are relative to its address. */
function baseOf(
  html: string,
  { head, url, source }: { readonly head: PageHead; readonly url: string | undefined; readonly source: SourceText },
): string {
  if (source.base.startsWith("/") && /src="(?:\.\/)?[^":/]+_files\//.test(html))
    return source.base.replace(/[^/]*$/, "");
  return absoluteUrl(head.base, url ?? source.base) ?? url ?? source.base;
}

function absoluteUrl(link: string | undefined, base: string): string | undefined {
  if (link === undefined || link.trim() === "" || !URL.canParse(link.trim(), /^https?:/.test(base) ? base : undefined))
    return undefined;
  const { href, protocol } = new URL(link.trim(), /^https?:/.test(base) ? base : undefined);
  return /^https?:$/.test(protocol) ? href : undefined;
}

function isDateLine(node: HtmlNode): boolean {
  const isSmall =
    node.name === "time" ||
    /(?:^|[\s_-])(date|published|byline|timestamp|meta|attachments?|documents?|downloads?)(?:$|[\s_-])/i.test(
      namesOf(node),
    );
  return (
    isSmall && !isInside(node, ({ name }) => name === "p") && nodesIn(node, ({ name }) => name === "p").length === 0
  );
}

/** The title once more, as a heading of the text. */
function isRepeated(node: HtmlNode, title: string | undefined): boolean {
  return /^h[12]$/.test(node.name) && wordsIn(node) === title;
}

function videoOf(data: JsonObject): RawRelease["video"] {
  const video = listAt(data, "video").find(isObject);
  const url = video === undefined ? undefined : textAt(video, "contentUrl", "embedUrl", "url");
  if (video === undefined || url === undefined || !/^https?:\/\//.test(url)) return undefined;
  const title = textAt(video, "name");
  return title === undefined ? { url } : { url, title };
}
