import { ExplainedError } from "../../diagnostics/messages/explained-error.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { defined } from "../../text/defined.ts";
import { orderShownBy } from "../dates.ts";
import type { FoundFault, FoundRelease } from "../found-release.ts";
import { resolved } from "./addresses.ts";
import { languageTag } from "./language-tags.ts";
import { filesAt, type SourceFile } from "./source-files.ts";
import { decodeSource } from "./decode.ts";
import { isSourceKind, SOURCE_KINDS, type SourceKind, sourceKindOf } from "./source-kind.ts";
import { readAtom } from "./feeds/atom.ts";
import { readJsonFeed } from "./feeds/json-feed.ts";
import { readRss } from "./feeds/rss.ts";
import { readWordPress } from "./wordpress/wordpress.ts";
import type { XmlNode } from "./xml/tree.ts";
import { objectOf } from "./json/json-values.ts";
import { parseJson } from "./json/parse-json.ts";
import { readSourceXml } from "./xml/read-xml.ts";
import { foundFromRaw } from "./found-from-raw.ts";
import { uniqueKeys } from "./unique-keys.ts";
import type { RawSource, SourceText } from "./raw-release.ts";

/** A file or folder on this machine, or what a server answered. */
type SourceInput =
  | { readonly path: string }
  | {
      readonly address: string;
      readonly bytes: Uint8Array;
      /** The `Content-Type` of the answer. */
      readonly mediaType?: string;
    };

export interface SourceOptions {
  /** One of the kinds of `source-kind.ts`. Found from the content if it is not given. */
  readonly kind?: string;
  /** Language of items that name none, BCP 47. */
  readonly language?: string;
  /** Types of posts of a WordPress export; `post` if they are not given. */
  readonly postTypes?: readonly string[];
}

/** What is read from a source. The items come while it is read, in the order of the source. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** Remarks about the source as a whole. */
  readonly remarks: readonly Message[];
  /** Address of the next page of a feed that has several. */
  readonly next?: string;
  readonly items: AsyncIterable<FoundRelease | FoundFault>;
}

/** Reads a source of releases. Rejects with an `ExplainedError` if there is none or it is of no known kind. */
export async function readSource(input: SourceInput, options: SourceOptions = {}): Promise<SourceReading> {
  const files = "path" in input ? await filesAt(input.path) : [fetched(input)];
  const source = "path" in input ? input.path : input.address;
  const [file] = files ?? [];
  if (file === undefined) throw new ExplainedError(message("import-no-source", { source }));
  const decoded = decodeSource(await bytesOf(file), file.mediaType);
  const kind = options.kind ?? sourceKindOf(decoded.text);
  if (kind !== undefined && !isSourceKind(kind))
    throw new ExplainedError(message("import-no-kind", { kind, known: SOURCE_KINDS }));
  if (kind === undefined) throw new ExplainedError(message("import-kind-unknown", { source: file.source }));
  const text = { source: file.source, base: file.base, text: decoded.text };
  const raw = READERS[kind](text, options);
  return defined({
    kind,
    remarks: [...decoded.remarks, ...(raw.remarks ?? [])],
    next: resolved(raw.next, file.base),
    items: itemsOf(raw, options),
  });
}

type Reader = (source: SourceText, options: SourceOptions) => RawSource;

const READERS: Readonly<Record<SourceKind, Reader>> = {
  rss: (source) => fromXml(source, (root) => readRss(root, source)),
  atom: (source) => fromXml(source, (root) => readAtom(root, source)),
  wordpress: (source, { postTypes }) => fromXml(source, (root) => readWordPress(root, source, postTypes)),
  "json-feed": (source) => fromJson(source, (value) => readJsonFeed(objectOf(value), source)),
};

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

function fetched({ address, bytes, mediaType }: Extract<SourceInput, { address: string }>): SourceFile {
  return defined({ source: address, base: address, mediaType, bytes: () => Promise.resolve(bytes) });
}

async function bytesOf(file: SourceFile): Promise<Uint8Array> {
  try {
    return await file.bytes();
  } catch (cause) {
    throw new ExplainedError(message("import-unreadable", { source: file.source }), { cause });
  }
}

async function* itemsOf(raw: RawSource, options: SourceOptions): AsyncGenerator<FoundRelease | FoundFault> {
  const order = orderShownBy(raw.items.flatMap((item) => ("fault" in item ? [] : (item.date ?? []))));
  const language = languageTag(raw.language) ?? languageTag(options.language);
  const unique = uniqueKeys();
  for (const [index, item] of raw.items.entries()) {
    // Lets the reader of the items show progress and write files between them.
    if (index % 50 === 0) await Promise.resolve();
    const found = "fault" in item ? item : foundFromRaw(item, { language, order });
    yield "fault" in found ? found : unique(found);
  }
}
