import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { FACETS_FILE } from "./facet-codes.ts";
import { facetsOf } from "./facets.ts";
import { writeMeta } from "./index-meta.ts";
import { type IndexedWord, readWords } from "./index-words.ts";
import { mergeWords } from "./merge-words.ts";
import { type IndexPart, SIGNATURE } from "./pagefind.ts";
import type { SearchRecord } from "./record.ts";

/** A part of an index with the records it was made of and the name that changes when they do. */
export interface NamedPart {
  readonly name: string;
  readonly records: readonly SearchRecord[];
  readonly part: IndexPart;
}

/** A file of a search index, by its path in the index's folder. */
export interface IndexOutput {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const pack = promisify(gzip);

/** What shows record `number`: the name of its file, by which the search page knows the number again. */
export function fragmentName(number: number, partName: string): string {
  return `${number.toString(36)}-${partName.slice(0, 6)}`;
}

/** One search index of the parts of a language, oldest first, as the files of a Pagefind folder. */
export async function indexFiles(parts: readonly NamedPart[], language: string): Promise<IndexOutput[]> {
  const [first] = parts;
  if (!first) return [];
  const pages = parts
    .flatMap(({ name, part }) => part.pages.map((page) => ({ ...page, part: name })))
    .map((page, number) => ({ ...page, name: fragmentName(number, page.part) }));
  const words = await wordFiles(parts);
  const meta = writeMeta({
    version: first.part.version,
    pages,
    chunks: words.map(({ chunk, name }) => ({ from: chunk.from, to: chunk.to, name })),
    fields: sameFields(parts),
  });
  const hash = shortHash(meta);
  return [
    ...pages.map(({ name, fragment }) => ({ path: `fragment/${name}.pf_fragment`, content: fragment })),
    ...words.map(({ name, packed }) => ({ path: `index/${name}.pf_index`, content: packed })),
    { path: `pagefind.${hash}.pf_meta`, content: await packed(meta) },
    { path: FACETS_FILE, content: await facets(parts) },
    ...programFiles(first.part, language, hash, pages.length),
  ];
}

function facets(parts: readonly NamedPart[]): Promise<Uint8Array> {
  return pack(JSON.stringify(facetsOf(parts.flatMap((part) => part.records))), { level: 9 });
}

interface WordFile {
  readonly name: string;
  readonly chunk: { readonly from: string; readonly to: string };
  readonly packed: Uint8Array;
}

async function wordFiles(parts: readonly NamedPart[]): Promise<WordFile[]> {
  let offset = 0;
  const lists: { offset: number; words: IndexedWord[] }[] = [];
  for (const { part, records } of parts) {
    const words: IndexedWord[] = [];
    for (const chunk of part.chunks) for (const word of readWords(chunk)) words.push(word);
    lists.push({ offset, words });
    offset += records.length;
  }
  const chunks = mergeWords(lists);
  return Promise.all(
    chunks.map(async (chunk) => ({ chunk, name: shortHash(chunk.bytes), packed: await packed(chunk.bytes) })),
  );
}

function sameFields(parts: readonly NamedPart[]): readonly string[] {
  const fields = parts.map(({ part }) => part.fields.join());
  if (new Set(fields).size > 1) throw new Error(`parts of the index search other metadata: ${fields.join(" / ")}`);
  return parts[0]?.part.fields ?? [];
}

function programFiles(part: IndexPart, language: string, hash: string, count: number): IndexOutput[] {
  const stems = part.program.some(({ path }) => path === `wasm.${language.toLowerCase()}.pagefind`);
  const program = part.program.filter(({ path }) => !(stems && path === "wasm.unknown.pagefind"));
  return program.map(({ path, content }) =>
    path === "pagefind-entry.json"
      ? { path, content: entry(Buffer.from(content).toString(), language, hash, count) }
      : { path, content },
  );
}

/** The entry as Pagefind wrote it, which leads to our metadata instead. */
function entry(text: string, language: string, hash: string, count: number): string {
  const written = JSON.parse(text) as { languages: Record<string, { wasm: string | null }> };
  const wasm = written.languages[language.toLowerCase()]?.wasm ?? null;
  return JSON.stringify({ ...written, languages: { [language.toLowerCase()]: { hash, wasm, page_count: count } } });
}

/** As Pagefind packs; its highest level would take three times as long to save two parts in a hundred. */
function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return pack(Buffer.concat([SIGNATURE, bytes]), { level: 6 });
}

function shortHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
