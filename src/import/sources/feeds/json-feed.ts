import { isObject, type JsonObject, listAt, objectOf, textAt, textsAt } from "../json/json-values.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { plainText } from "../xml/plain-text.ts";
import { sortedFiles } from "./media.ts";

/** Reads JSON Feed 1.0 and 1.1. See https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(feed: JsonObject, source: SourceText): RawSource {
  const language = textAt(feed, "language");
  const publisher = textAt(feed, "title");
  return {
    items: listAt(feed, "items").map((item) => ({ ...itemOf(objectOf(item), source, language), publisher })),
    language,
    next: textAt(feed, "next_url"),
  };
}

function itemOf(item: JsonObject, { source, base }: SourceText, language: string | undefined): RawRelease {
  const url = textAt(item, "url");
  const html = textAt(item, "content_html");
  const content = html ?? textAt(item, "content_text");
  const picture = textAt(item, "image", "banner_image");
  const attachments = listAt(item, "attachments")
    .filter(isObject)
    .map((one) => ({
      location: textAt(one, "url") ?? "",
      mediaType: textAt(one, "mime_type"),
      title: textAt(one, "title"),
    }));
  const own = url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : base;
  return {
    origin: { source },
    key: textAt(item, "id"),
    url,
    title: plainText(textAt(item, "title")),
    lead: plainText(textAt(item, "summary")),
    body: { format: html === undefined ? "text" : "html", content: content ?? "", base: own },
    date: textAt(item, "date_published"),
    updated: textAt(item, "date_modified"),
    languages: [textAt(item, "language"), language],
    topics: textsAt(item, "tags"),
    ...sortedFiles([...(picture === undefined ? [] : [{ location: picture, medium: "image" }]), ...attachments]),
    base,
  };
}
