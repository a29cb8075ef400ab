import { CborWriter, cursor, readArray, readText, skip } from "./cbor.ts";

/** The result of `pickWords` and `pickFromShort`. */
export interface PickedWords {
  readonly texts: readonly string[];
  /** A decompressed chunk with only these words. */
  readonly chunk: Uint8Array;
}

/** Picks words from decompressed chunks, in order. Throws `UnknownFormatError` if a chunk differs from Pagefind 1.6. */
export function pickWords(chunks: readonly Uint8Array[], isWanted: (text: string) => boolean): PickedWords {
  const texts: string[] = [];
  const words = new CborWriter();
  for (const bytes of chunks) {
    const at = cursor(bytes);
    readArray(at);
    for (let left = readArray(at); left > 0; left--) {
      const start = at.at;
      readArray(at);
      const text = readText(at);
      skip(at);
      skip(at);
      if (!isWanted(text)) continue;
      texts.push(text);
      words.encoded(bytes.subarray(start, at.at));
    }
  }
  const writer = new CborWriter();
  writer.array(1);
  writer.array(texts.length);
  writer.encoded(words.take());
  return { texts, chunk: writer.take() };
}
