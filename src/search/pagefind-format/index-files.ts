import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { fragmentNames } from "./fragment-names.ts";
import { writeMeta } from "./index-meta.ts";
import type { IndexFile, IndexPart } from "./index-part.ts";
import { type IndexedWord, readWords } from "./index-words.ts";
import { mergeWords } from "./merge-words.ts";
import { pageTableOf } from "./page-table.ts";
import { signed } from "./signature.ts";

/** A part of an index with the addresses of its records, in the same order. */
export interface AddressedPart {
  readonly urls: readonly string[];
  readonly part: IndexPart;
}

/** A search index, and the names of the files that its reader starts with. */
interface MergedIndex {
  readonly files: readonly IndexFile[];
  readonly names: { readonly version: string; readonly pages: string; readonly program: string };
}

const pack = promisify(gzip);

/** Puts the parts of a language, oldest first and at least one, together as the files of a Pagefind folder. Throws `UnknownFormatError`. */
export async function mergedIndex(
  parts: readonly [AddressedPart, ...AddressedPart[]],
  language: string,
): Promise<MergedIndex> {
  const first = parts[0].part;
  const pages = parts.flatMap(({ urls, part }) =>
    part.pages.map((page, place) => ({ ...page, url: urls[place] ?? "" })),
  );
  const names = fragmentNames(pages);
  const words = await wordFiles(parts);
  const content = {
    version: first.version,
    pages: pages.map(({ wordCount }, number) => ({ name: names[number] ?? "", wordCount })),
    chunks: words.map(({ chunk, name }) => ({ from: chunk.from, to: chunk.to, name })),
    fields: sameFields(parts),
  };
  const meta = writeMeta(content);
  const hash = shortHash(meta);
  const pagesName = `pages.${hash}.pf_pages`;
  return {
    names: { version: first.version, pages: pagesName, program: wasmName(first, language) },
    files: [
      ...pages.map(({ fragment }, number) => ({
        path: `fragment/${names[number] ?? ""}.pf_fragment`,
        content: fragment,
      })),
      ...words.map(({ name, packed }) => ({ path: `index/${name}.pf_index`, content: packed })),
      { path: `pagefind.${hash}.pf_meta`, content: await packed(meta) },
      { path: pagesName, content: await pack(JSON.stringify(pageTableOf(content)), { level: 9 }) },
      ...programFiles(first, language, hash, pages.length),
    ],
  };
}

interface WordFile {
  readonly name: string;
  readonly chunk: { readonly from: string; readonly to: string };
  readonly packed: Uint8Array;
}

async function wordFiles(parts: readonly AddressedPart[]): Promise<WordFile[]> {
  let offset = 0;
  const lists: { offset: number; words: IndexedWord[] }[] = [];
  for (const { part } of parts) {
    const words: IndexedWord[] = [];
    for (const chunk of part.chunks) for (const word of readWords(chunk)) words.push(word);
    lists.push({ offset, words });
    offset += part.pages.length;
  }
  const chunks = mergeWords(lists);
  return Promise.all(
    chunks.map(async (chunk) => ({ chunk, name: shortHash(chunk.bytes), packed: await packed(chunk.bytes) })),
  );
}

function sameFields(parts: readonly AddressedPart[]): readonly string[] {
  const fields = parts.map(({ part }) => part.fields.join());
  if (new Set(fields).size > 1) throw new Error(`parts of the index search other metadata: ${fields.join(" / ")}`);
  return parts[0]?.part.fields ?? [];
}

/** The program with the language's stems if Pagefind has them, else the one for all languages. */
function wasmName({ program }: IndexPart, language: string): string {
  const own = `wasm.${language.toLowerCase()}.pagefind`;
  return program.some(({ path }) => path === own) ? own : "wasm.unknown.pagefind";
}

function programFiles(part: IndexPart, language: string, hash: string, count: number): IndexFile[] {
  const wasm = wasmName(part, language);
  return part.program
    .filter(({ path }) => !path.startsWith("wasm.") || path === wasm)
    .map(({ path, content }) =>
      path === "pagefind-entry.json"
        ? { path, content: entry(Buffer.from(content).toString(), language, hash, count) }
        : { path, content },
    );
}

/** The entry as Pagefind wrote it, with the name of our metadata. */
function entry(text: string, language: string, hash: string, count: number): Uint8Array {
  const written = JSON.parse(text) as { languages: Record<string, { wasm: string | null }> };
  const wasm = written.languages[language.toLowerCase()]?.wasm ?? null;
  const languages = { [language.toLowerCase()]: { hash, wasm, page_count: count } };
  return Buffer.from(JSON.stringify({ ...written, languages }));
}

/** As Pagefind packs; its highest level would take three times as long to save two parts in a hundred. */
function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return pack(signed(bytes), { level: 6 });
}

function shortHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
