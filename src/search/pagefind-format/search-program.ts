import { writeMeta } from "./index-meta.ts";

/** A page that was found: its name in the metadata, its score, and the positions of the words. */
export interface FoundPage {
  readonly name: string;
  readonly score: number;
  /** Positions of words in the page's content, each with a weight. */
  readonly places: readonly { readonly word: number; readonly weight: number }[];
}

/** Input of a search. */
interface Search {
  /** A decompressed `.pf_meta`. */
  readonly meta: Uint8Array;
  /** A decompressed chunk with every word that may match. */
  readonly chunk: Uint8Array;
  /** Lower-case words without accents, and the same words with accents, separated by single spaces. */
  readonly words: string;
  readonly written: string;
  /** True if the words must follow each other. */
  readonly isPhrase: boolean;
}

/** The exports of Pagefind's WebAssembly that are used here. Pointers and lengths are numbers; texts come as a pair of them. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(pointer: number, size: number, alignment: number): void;
  init_pagefind(meta: number, length: number): number;
  enter_playground_mode(index: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  search(index: number, ...parameters: number[]): [text: number, length: number];
}

interface Answer {
  readonly results: readonly { p: string; s: number; l: readonly { s: number; l: number }[] }[];
  readonly search_keywords?: readonly string[];
}

/**
 * Pagefind's search program for one language. Every search opens an index with only the searched words, and frees it, so
 * that earlier searches do not affect its result.
 */
export class SearchProgram {
  readonly #exports: Exports;
  readonly #version: string;

  private constructor(exports: Exports, version: string) {
    this.#exports = exports;
    this.#version = version;
  }

  /** `wasm`: the unpacked `wasm.<language>.pagefind` of release `version`. */
  static async load(wasm: Uint8Array<ArrayBuffer>, version: string): Promise<SearchProgram> {
    const references = {
      // Fills the table of JavaScript values that the program refers to: undefined, null, true and false.
      __wbindgen_init_externref_table: () => {
        const start = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, place) => table.set(start + place, value));
      },
    };
    const { instance } = await WebAssembly.instantiate(wasm, { "./pagefind_web_bg.js": references });
    const exports = instance.exports as unknown as Exports;
    const table = exports.__wbindgen_externrefs;
    exports.__wbindgen_start();
    return new SearchProgram(exports, version);
  }

  /** The stem of each word. Words must be lower-case, without accents and spaces. */
  stems(words: readonly string[]): readonly string[] {
    const empty = writeMeta({ version: this.#version, pages: [], chunks: [], fields: [] });
    const answer = this.#withIndex(empty, (index) => {
      // In this mode a result contains the stems that were searched.
      const telling = this.#exports.enter_playground_mode(index);
      return [telling, this.#ask(telling, words.join(" "), words.join(" "), false)];
    });
    return answer.search_keywords ?? words;
  }

  /** Pages that match, best first. */
  search({ meta, chunk, words, written, isPhrase }: Search): FoundPage[] {
    const { results } = this.#withIndex(meta, (empty) => {
      const index = this.#exports.load_index_chunk(empty, ...this.#put(chunk));
      if (index === 0) throw new Error("Pagefind cannot read a list of words");
      return [index, this.#ask(index, words, written, isPhrase)];
    });
    return results.map(({ p, s, l }) => ({
      name: p,
      score: s,
      places: l.map((place) => ({ word: place.l, weight: place.s })),
    }));
  }

  #withIndex(meta: Uint8Array, use: (index: number) => readonly [index: number, answer: Answer]): Answer {
    const opened = this.#exports.init_pagefind(...this.#put(meta));
    if (opened === 0) throw new Error("Pagefind cannot read the metadata of its index");
    const [index, answer] = use(opened);
    // The program frees an index only when it is given a chunk that it cannot read.
    this.#exports.load_index_chunk(index, ...this.#put(Uint8Array.of(0xff)));
    return answer;
  }

  #ask(index: number, words: string, written: string, isPhrase: boolean): Answer {
    const texts = [words, written, "{}", ""].flatMap((text) => this.#put(encoder.encode(text)));
    const [pointer, length] = this.#exports.search(index, ...texts, Number(isPhrase), 0);
    const text = decoder.decode(new Uint8Array(this.#exports.memory.buffer, pointer >>> 0, length));
    this.#exports.__wbindgen_free(pointer, length, 1);
    return JSON.parse(text) as Answer;
  }

  /** Copies bytes into the program's memory. The program frees them after the call that gets them. */
  #put(bytes: Uint8Array): [pointer: number, length: number] {
    const pointer = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#exports.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
