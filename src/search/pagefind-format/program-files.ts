import type { IndexFile } from "./index-part.ts";

const ENTRY = "pagefind-entry.json";
const PROGRAM = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind)$/;

/** The files that a browser needs for a search: script, worker, WebAssembly with the language's stems, and entry. */
export function programFiles(files: readonly IndexFile[], language: string): IndexFile[] {
  const program = files.filter(({ path }) => PROGRAM.test(path));
  const wasm = wasmName(program, language);
  return program.filter(({ path }) => !path.startsWith("wasm.") || path === wasm);
}

/** The WebAssembly with the language's stems if Pagefind has them, else that for all languages. */
export function wasmName(program: readonly Pick<IndexFile, "path">[], language: string): string {
  const own = `wasm.${language.toLowerCase()}.pagefind`;
  return program.some(({ path }) => path === own) ? own : "wasm.unknown.pagefind";
}

/** Says whether a file is the entry, which names the metadata. */
export function isEntry(path: string): boolean {
  return path === ENTRY;
}

/** The entry as Pagefind wrote it, with the name of our metadata and our number of pages. */
export function entryFor(written: string, language: string, hash: string, count: number): string {
  const entry = JSON.parse(written) as { languages: Record<string, { wasm: string | null }> };
  const wasm = entry.languages[language.toLowerCase()]?.wasm ?? null;
  const languages = { [language.toLowerCase()]: { hash, wasm, page_count: count } };
  return JSON.stringify({ ...entry, languages });
}
