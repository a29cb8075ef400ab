import { ExplainedError } from "../../diagnostics/messages/explained-error.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { defined } from "../../text/defined.ts";
import { orderShownBy } from "../dates.ts";
import type { FoundFault, FoundRelease } from "../found-release.ts";
import { resolved } from "./addresses.ts";
import { decodeSource } from "./decode.ts";
import { foundFromRaw } from "./found-from-raw.ts";
import { languageTag } from "./language-tags.ts";
import { CONFIG_FILE } from "./markdown/site-config.ts";
import type { RawSource, SourceText } from "./raw-release.ts";
import { folderOf, readTexts, TEXT_FILE } from "./read-texts.ts";
import { READERS, type ReaderOptions } from "./readers.ts";
import { filesAt, isFile, type SourceFile } from "./source-files.ts";
import { isSourceKind, SOURCE_KINDS, type SourceKind, sourceKindOf } from "./source-kind.ts";
import { uniqueKeys } from "./unique-keys.ts";

/** A file or folder on this machine, or what a server answered. */
type SourceInput =
  | { readonly path: string }
  | {
      readonly address: string;
      readonly bytes: Uint8Array;
      /** The `Content-Type` of the answer. */
      readonly mediaType?: string;
    };

export interface SourceOptions extends ReaderOptions {
  /** One of the kinds of `source-kind.ts`. Found from the content if it is not given. */
  readonly kind?: string;
  /** Language of items that name none, BCP 47. */
  readonly language?: string;
}

/** What is read from a source. The items come in the order of the source. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** Remarks about the source as a whole. */
  readonly remarks: readonly Message[];
  /** Address of the next page of a feed that has several. */
  readonly next?: string;
  /** Text of a file with the mapping by which fields were read, for a person to correct. */
  readonly mappingFile?: string;
  readonly items: AsyncIterable<FoundRelease | FoundFault>;
}

/**
 * Reads a source of releases. Rejects with an `ExplainedError` if it is missing, if no kind of source is recognised in it or
 * if the mapping file is faulty.
 */
export async function readSource(input: SourceInput, options: SourceOptions = {}): Promise<SourceReading> {
  const given = givenKind(options.kind);
  const found = "path" in input ? await filesAt(input.path) : { files: [fetched(input)] };
  if (found === undefined)
    throw new ExplainedError(message("import-no-source", { source: "path" in input ? input.path : "" }));
  if (found.folder !== undefined) return readFolder(found.folder, found.files, options, given);
  const [file] = found.files;
  if (file === undefined) throw new ExplainedError(message("import-kind-unknown", { source: "" }));
  const text = await textOf(file);
  const kind = given ?? sourceKindOf(text.text, file.path);
  if (kind === undefined) throw new ExplainedError(message("import-kind-unknown", { source: file.source }));
  const parent = file.base.replace(/\/[^/]*$/, "");
  const raw = READERS[kind]([text], options, folderOf(parent, [], isFile));
  return reading(kind, raw, options, file.base);
}

function givenKind(kind: string | undefined): SourceKind | undefined {
  if (kind === undefined || isSourceKind(kind)) return kind;
  throw new ExplainedError(message("import-no-kind", { kind, known: SOURCE_KINDS }));
}

async function readFolder(
  folder: string,
  files: readonly SourceFile[],
  options: SourceOptions,
  given: SourceKind | undefined,
): Promise<SourceReading> {
  const configs = await textsOf(files.filter(({ path }) => CONFIG_FILE.test(path)));
  const texts = await textsOf(files.filter(({ path }) => TEXT_FILE.test(path) && !CONFIG_FILE.test(path)));
  const { kind, raw } = readTexts(texts, options, folderOf(folder, configs, isFile), given);
  if (kind === undefined) throw new ExplainedError(message("import-kind-unknown", { source: folder }));
  return reading(kind, raw, options, folder);
}

function reading(kind: SourceKind, raw: RawSource, options: SourceOptions, base: string): SourceReading {
  const { remarks = [], next, mappingFile } = raw;
  return defined({ kind, remarks, next: resolved(next, base), mappingFile, items: itemsOf(raw, options) });
}

function fetched({ address, bytes, mediaType }: Extract<SourceInput, { address: string }>): SourceFile {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return defined({ source: address, base: address, path, mediaType, bytes: () => Promise.resolve(bytes) });
}

const AT_ONCE = 50;

async function textsOf(files: readonly SourceFile[]): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE)
    texts.push(...(await Promise.all(files.slice(start, start + AT_ONCE).map(textOf))));
  return texts;
}

async function textOf(file: SourceFile): Promise<SourceText> {
  const { source, base, path } = file;
  const { text, remarks } = decodeSource(await bytesOf(file), file.mediaType);
  return { source, base, path, text, remarks };
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
    // Lets the reader of the items show progress between them.
    if (index % 50 === 0) await Promise.resolve();
    const found = "fault" in item ? item : foundFromRaw(item, { language, order });
    yield "fault" in found ? found : unique(found);
  }
}
