import { type Message, message } from "../../../diagnostics/messages/message.ts";
import type { FoundFault, FoundRelease } from "../../found-release.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { plainText } from "../xml/plain-text.ts";
import { elementIn, elementsIn, textIn, textOfElement, type XmlNode } from "../xml/tree.ts";
import { filesOfPost, type Library, libraryOf } from "./attachments.ts";
import { postBody } from "./post-body.ts";
import { offsetText } from "./post-date.ts";
import { metaOf } from "./post-meta.ts";

interface Export {
  readonly source: SourceText;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly library: Library;
  /** Texts of reusable blocks by id. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** Reads an export of WordPress (WXR 1.0 to 1.2): the posts of the given types, with files of the media library. */
export function readWordPress(root: XmlNode, source: SourceText, postTypes: readonly string[] = ["post"]): RawSource {
  const channel = elementIn(root, "channel") ?? root;
  const items = elementsIn(channel, "item");
  const byType = (type: string): readonly XmlNode[] => items.filter((item) => textIn(item, "wp:post_type") === type);
  const exported: Export = {
    source,
    language: textIn(channel, "language"),
    publisher: plainText(textIn(channel, "title")),
    library: libraryOf(items),
    blocks: new Map(byType("wp_block").map((item) => [textIn(item, "wp:post_id") ?? "", contentIn(item)])),
  };
  const wanted = items.filter((item) => postTypes.includes(textIn(item, "wp:post_type") ?? "post"));
  return {
    items: wanted.map((item) => itemOf(item, exported)),
    language: exported.language,
    remarks: otherTypes(items, postTypes),
  };
}

/** Types that WordPress keeps for itself, and the media library. */
const INTERNAL =
  /^(attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\S+)$/;

/** Names the types of posts that are not imported, with their numbers. */
function otherTypes(items: readonly XmlNode[], wanted: readonly string[]): readonly Message[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const type = textIn(item, "wp:post_type") ?? "post";
    if (!wanted.includes(type) && !INTERNAL.test(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const types = [...counts].map(([type, count]) => `${type} (${count})`);
  return types.length === 0 ? [] : [message("import-other-types", { types })];
}

function itemOf(item: XmlNode, exported: Export): RawRelease | FoundFault {
  const origin = { source: exported.source.source, line: item.line };
  const status = textIn(item, "wp:status") ?? "publish";
  if (/^(trash|auto-draft)$/.test(status))
    return { origin, fault: message("import-in-trash", { title: titleOf(item) }) };
  const meta = metaOf(item);
  const id = textIn(item, "wp:post_id") ?? "";
  const content = contentIn(item);
  const { html, unknown } = postBody(content, id, exported.library, exported.blocks);
  const url = textIn(item, "link");
  const day = textIn(item, "wp:post_date");
  const date = isSet(day) ? offsetText(day, textIn(item, "wp:post_date_gmt")) : undefined;
  const changed = textIn(item, "wp:post_modified");
  return {
    origin,
    key: textIn(item, "guid") ?? (id === "" ? undefined : `post-${id}`),
    url,
    title: titleOf(item),
    lead: plainText(textIn(item, "excerpt:encoded")),
    body: { format: "html", content: html, base: url ?? exported.source.base },
    date: date ?? (status === "publish" ? textIn(item, "pubDate") : undefined),
    updated: isSet(changed) ? offsetText(changed, textIn(item, "wp:post_modified_gmt")) : undefined,
    languages: [
      termOf(item, "language")?.attributes.get("nicename"),
      meta.get("_wpml_import_language_code"),
      exported.language,
    ],
    translationKey:
      termOf(item, "post_translations")?.attributes.get("nicename") ?? meta.get("_wpml_import_translation_group"),
    type: textIn(item, "wp:post_type") === "post" ? undefined : textIn(item, "wp:post_type"),
    topics: topicsOf(item),
    publisher: exported.publisher,
    slug: textIn(item, "wp:post_name"),
    ...filesOfPost({ id, content, thumbnail: meta.get("_thumbnail_id") }, exported.library),
    held: heldBy(status, textIn(item, "wp:post_password")),
    aliases: oldAddresses(item, url),
    remarks: unknown.length === 0 ? [] : [message("import-shortcodes", { names: unknown })],
    base: url ?? exported.source.base,
  };
}

function titleOf(item: XmlNode): string {
  return plainText(textIn(item, "title")) ?? "";
}

function contentIn(item: XmlNode): string {
  return textIn(item, "content:encoded") ?? "";
}

/** A draft that was never published has a date of zeros. */
function isSet(date: string | undefined): date is string {
  return date !== undefined && !date.startsWith("0000");
}

function heldBy(status: string, password: string | undefined): FoundRelease["held"] {
  if (status === "future") return { reason: "scheduled" };
  if (status === "private" || password !== undefined) return { reason: "private" };
  return status === "publish" || status === "inherit" ? undefined : { reason: "draft" };
}

function termOf(item: XmlNode, domain: string): XmlNode | undefined {
  return elementsIn(item, "category").find(({ attributes }) => attributes.get("domain") === domain);
}

const NO_TOPIC = /^(language|post_translations|post_format|nav_menu|author|term_language|term_translations)$/;
const UNSORTED =
  /^(uncategori[sz]ed|ukategorisert|okategoriserade?|ikke-kategoriseret|sin-categoria|non-classe|allgemein)/i;

function topicsOf(item: XmlNode): readonly string[] {
  return elementsIn(item, "category")
    .filter(({ attributes }) => !NO_TOPIC.test(attributes.get("domain") ?? ""))
    .filter(({ attributes }) => !UNSORTED.test(attributes.get("nicename") ?? ""))
    .map((term) => plainText(textOfElement(term)) ?? "");
}

/** Addresses under its former names. */
function oldAddresses(item: XmlNode, url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url) || url.includes("?")) return [];
  return elementsIn(item, "wp:postmeta")
    .filter((one) => textIn(one, "wp:meta_key") === "_wp_old_slug")
    .map((one) => textIn(one, "wp:meta_value") ?? "")
    .filter((slug) => /^[\w%-]+$/.test(slug))
    .map((slug) => url.replace(/[^/]+(\/?)$/, `${slug}$1`));
}
