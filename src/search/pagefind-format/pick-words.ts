import { CborWriter, cursor, readArray, readText, skip } from "./cbor.ts";

/** Some words of an index. */
interface PickedWords {
  readonly texts: readonly string[];
  /** A chunk that holds them and no others, unpacked. */
  readonly chunk: Uint8Array;
}

/** Takes the words that are wanted out of chunks (unpacked), in their order. Throws if a chunk is not what Pagefind 1.6 writes. */
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
