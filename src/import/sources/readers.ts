import { defined } from "../../text/defined.ts";
import type { MappingOptions } from "../mapping/mapping-for.ts";
import { readAtom } from "./feeds/atom.ts";
import { readJsonFeed } from "./feeds/json-feed.ts";
import { readRss } from "./feeds/rss.ts";
import { objectOf } from "./json/json-values.ts";
import { parseJson } from "./json/parse-json.ts";
import { type MarkdownFolder, readMarkdownFiles } from "./markdown/markdown-folder.ts";
import { readPage } from "./pages/page.ts";
import type { RawSource, SourceText } from "./raw-release.ts";
import { readCsv } from "./records/csv.ts";
import { itemsInJson, readRecords } from "./records/records.ts";
import type { SourceKind } from "./source-kind.ts";
import { readWordPress } from "./wordpress/wordpress.ts";
import { readSourceXml } from "./xml/read-xml.ts";
import type { XmlNode } from "./xml/tree.ts";

export interface ReaderOptions extends MappingOptions {
  /** Types of posts of a WordPress export; `post` if they are not given. */
  readonly postTypes?: readonly string[];
}

type Reader = (texts: readonly SourceText[], options: ReaderOptions, folder: MarkdownFolder) => RawSource;

/** The reader of each kind. */
export const READERS: Readonly<Record<SourceKind, Reader>> = {
  rss: each((text) => fromXml(text, (root) => readRss(root, text))),
  atom: each((text) => fromXml(text, (root) => readAtom(root, text))),
  wordpress: each((text, { postTypes }) => fromXml(text, (root) => readWordPress(root, text, postTypes))),
  "json-feed": each((text) => fromJson(text, (value) => readJsonFeed(objectOf(value), text))),
  json: each((text, options) =>
    fromJson(text, (value) =>
      readRecords(
        itemsInJson(value).map((item) => ({ item })),
        text,
        options,
      ),
    ),
  ),
  csv: each(readCsv),
  page: each(readPage),
  markdown: (texts, options, folder) => readMarkdownFiles(texts, folder, options),
};

/** A reader of several files, of one that reads one. */
function each(read: (text: SourceText, options: ReaderOptions) => RawSource): Reader {
  return (texts, options) => mergedSources(texts.map((text) => withRemarks(read(text, options), text)));
}

function withRemarks(raw: RawSource, { remarks = [] }: SourceText): RawSource {
  return remarks.length === 0 ? raw : { ...raw, remarks: [...remarks, ...(raw.remarks ?? [])] };
}

/** What several files hold; language, next page and mapping are those of the first that has one. */
export function mergedSources(sources: readonly RawSource[]): RawSource {
  const [first, ...others] = sources;
  if (first !== undefined && others.length === 0) return first;
  const mappingFile = sources.map((one) => one.mappingFile).find((one) => one !== undefined);
  return defined({
    items: sources.flatMap(({ items, language }) =>
      items.map((item) => ("fault" in item ? item : { ...item, languages: [...(item.languages ?? []), language] })),
    ),
    remarks: sources.flatMap(({ remarks = [] }) => remarks),
    mappingFile,
  });
}

/** A file that is not well-formed may have several roots. */
function fromXml(source: SourceText, read: (root: XmlNode) => RawSource): RawSource {
  const { roots, remarks } = readSourceXml(source.text);
  const feeds = roots.map(read);
  const inside = feeds.flatMap((feed) => feed.remarks ?? []);
  return { ...feeds[0], items: feeds.flatMap(({ items }) => items), remarks: [...remarks, ...inside] };
}

function fromJson(source: SourceText, read: (value: unknown) => RawSource): RawSource {
  const reading = parseJson(source.text);
  if ("value" in reading) return read(reading.value);
  const { fault, line } = reading;
  return { items: [{ origin: defined({ source: source.source, line }), fault }] };
}
