import { message } from "../../../diagnostics/messages/message.ts";
import { defined } from "../../../text/defined.ts";
import type { FoundBody, FoundContact, FoundFile, FoundRelease } from "../../found-release.ts";
import type { FieldMapping, MappedField } from "../../mapping/known-keys.ts";
import { isObject, type JsonObject, textAt } from "../json/json-values.ts";
import type { RawRelease } from "../raw-release.ts";
import { plainText } from "../xml/plain-text.ts";
import { textOfValue, valuesAtKey } from "./field-values.ts";

/** The fields of an item by a mapping. Its origin and place are the caller's. */
export function releaseFromFields(item: JsonObject, mapping: FieldMapping): Omit<RawRelease, "origin"> {
  const texts = (field: MappedField): readonly string[] =>
    (mapping[field] ?? []).flatMap((key) => valuesAtKey(item, key)).flatMap((value) => textOfValue(value) ?? []);
  const first = (field: MappedField): string | undefined => texts(field).find((text) => text.trim() !== "");
  const values = (field: MappedField): readonly unknown[] =>
    (mapping[field] ?? []).flatMap((key) => valuesAtKey(item, key));
  const [expires] = texts("expires");
  const url = first("url");
  return {
    key: first("id"),
    url,
    title: plainText(first("title")),
    lead: plainText(first("lead")),
    body: bodyOf(first("body")),
    date: first("date"),
    updated: first("updated"),
    languages: texts("language"),
    translationKey: first("translationKey"),
    type: first("type"),
    topics: texts("topics").flatMap(splitTopics),
    publisher: first("publisher"),
    place: first("place"),
    slug: first("slug")
      ?.replace(/^\/+|\/+$/g, "")
      .split("/")
      .at(-1),
    images: imagesOf(values("images"), {
      alt: first("imageAlt"),
      caption: first("imageCaption"),
      credit: first("imageCredit"),
    }),
    documents: values("documents").flatMap((value) => fileOf(value) ?? []),
    contacts: contactsOf(values("contacts"), first),
    video: videoOf(first("video")),
    held: heldBy(texts),
    aliases: texts("aliases").flatMap((alias) => aliasFrom(alias) ?? []),
    remarks: expires === undefined ? [] : [message("import-expires", { date: expires })],
  };
}

/** An absolute address, or one from the root of the site, which some generators write without its first slash. */
function aliasFrom(written: string): string | undefined {
  const alias = written.trim();
  if (/^(https?:\/)?\//.test(alias)) return alias;
  return /^[^\s:/.][^\s:]*\/[^\s:]*$/.test(alias) ? `/${alias}` : undefined;
}

const HTML = /<\/?(p|br|div|a|ul|ol|li|h[1-6]|strong|em|table|img|figure|blockquote)[\s>/]/i;
const MARKDOWN = /^(#{1,6} |[-*] |\d+\. |> )|\[[^\]\n]+\]\([^)\n]+\)|\*\*[^*\n]+\*\*/m;

/** HTML and Markdown are recognised by their marks. */
function bodyOf(content: string | undefined): FoundBody | undefined {
  if (content === undefined) return undefined;
  return { format: HTML.test(content) ? "html" : MARKDOWN.test(content) ? "markdown" : "text", content };
}

/** A list in one text: `a, b; c`. */
function splitTopics(text: string): readonly string[] {
  return text.split(/[,;|]\s*/).map((topic) => topic.replace(/^#/, ""));
}

/** Texts that a source has for one picture are those of the first. */
function imagesOf(
  values: readonly unknown[],
  texts: { readonly [Name in "alt" | "caption" | "credit"]: string | undefined },
): readonly FoundFile[] {
  const files = values.flatMap((value) => fileOf(value) ?? []);
  return files.map((file, index) => (index === 0 ? { ...defined(texts), ...file } : file));
}

/** Values by which a source says that there is no file. */
const NO_FILE = /^(?:false|true|none|null|no|nil|n\/a|-*)$/i;

/** A file from its address, or from an object with address and texts. */
function fileOf(value: unknown): FoundFile | undefined {
  if (typeof value === "string") return NO_FILE.test(value.trim()) ? undefined : { location: value };
  if (!isObject(value)) return undefined;
  const location = textAt(value, "src", "url", "href", "path", "file", "image", "filename", "publicURL", "sourceUrl");
  if (location === undefined) return undefined;
  return defined({
    location,
    title: textAt(value, "title", "name"),
    alt: textAt(value, "alt", "altText", "alternativeText"),
    caption: plainText(textAt(value, "caption", "description")),
    credit: textAt(value, "credit", "photographer", "copyright", "attribution"),
    mediaType: textAt(value, "mime_type", "mimeType", "mediaType"),
  });
}

function contactsOf(
  values: readonly unknown[],
  first: (field: MappedField) => string | undefined,
): readonly FoundContact[] {
  const [name, phone, email] = [first("contactName"), first("contactPhone"), first("contactEmail")];
  const single = name === undefined ? [] : [defined({ name, phone, email })];
  return [...values.flatMap((value) => contactOf(value) ?? []), ...single];
}

function contactOf(value: unknown): FoundContact | undefined {
  if (typeof value === "string") return contactInText(value);
  const object = isObject(value) ? value : {};
  const name = textAt(object, "name", "navn", "namn", "nombre", "nom", "title");
  if (name === undefined) return undefined;
  return defined({
    name,
    role: textAt(object, "role", "position", "jobTitle", "stilling", "rolle", "titel", "befattning"),
    phone: textAt(object, "phone", "telephone", "mobile", "tel", "telefon", "mobil"),
    email: textAt(object, "email", "mail", "epost", "e-post"),
  });
}

/** `Kari Nordmann, +47 00 00 00 00, kari@example.org`. */
function contactInText(text: string): FoundContact | undefined {
  const email = /[^\s<>,;()]{1,200}@[^\s<>,;()]{1,200}/.exec(text)?.[0];
  const phone = /\+?\d[\d ()]{5,20}\d/.exec(text)?.[0];
  const name = text.split(/[,;(<\n]/, 1)[0]?.trim() ?? "";
  return name === "" || name === email || name === phone ? undefined : defined({ name, phone, email });
}

function videoOf(text: string | undefined): FoundRelease["video"] {
  return text !== undefined && /^https?:\/\/\S+$/.test(text) ? { url: text } : undefined;
}

function heldBy(texts: (field: MappedField) => readonly string[]): FoundRelease["held"] {
  const says = (field: MappedField, pattern: RegExp): boolean => texts(field).some((text) => pattern.test(text.trim()));
  const [yes, no] = [/^(true|yes|1|on|ja)$/i, /^(false|no|0|off|nei)$/i];
  if (says("draft", yes) || says("public", no) || says("status", /draft|pending|review|utkast/i))
    return { reason: "draft" };
  return says("hidden", yes) || says("status", /^(private|hidden|internal|trash)$/i)
    ? { reason: "private" }
    : undefined;
}
