import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { indexRecords, stopPagefind } from "../../../../src/search/pagefind.ts";
import { type IndexPart, readPart } from "../../../../src/search/pagefind-format/index-part.ts";
import { readWords } from "../../../../src/search/pagefind-format/index-words.ts";
import { mergeWords } from "../../../../src/search/pagefind-format/merge-words.ts";
import { compareBytes } from "../../../../src/search/pagefind-format/word-order.ts";
import type { SearchRecord } from "../../../../src/search/record.ts";
import { record } from "../records.ts";

after(stopPagefind);

describe("an index put together from parts", () => {
  const records = Array.from({ length: 90 }, (_, number) => record(number));

  it("holds exactly the words and places that Pagefind finds when it indexes everything at once", async () => {
    const whole = await indexPart(records);
    const parts = [];
    for (let start = 0; start < records.length; start += 25) {
      parts.push({ offset: start, part: await indexPart(records.slice(start, start + 25)) });
    }
    const merged = mergeWords(
      parts.map(({ offset, part }) => ({ offset, words: wordsOf(part) })),
      Number.POSITIVE_INFINITY,
    );
    assert.equal(whole.chunks.length, 1);
    assert.deepEqual(Buffer.from(merged[0]?.bytes ?? []), Buffer.from(whole.chunks[0] ?? []));
    assert.deepEqual(
      parts.flatMap(({ part }) => part.pages),
      whole.pages,
    );
  });

  it("answers for every word, and every beginning of a word, in one chunk", async () => {
    const words = wordsOf(await indexPart(records));
    const chunks = mergeWords([{ offset: 0, words }], 500);
    assert.ok(chunks.length > 10);
    for (const { text } of words) {
      for (const typed of [text, text.slice(0, 4)]) {
        const answering = chunks.filter(
          ({ from, to }) => compareBytes(typed, from) >= 0 && compareBytes(typed, to) <= 0,
        );
        assert.equal(answering.length, 1, typed);
        const first = words.find((word) => compareBytes(word.text, typed) >= 0);
        assert.ok(readWords(answering[0]?.bytes ?? new Uint8Array()).some((word) => word.text === first?.text));
      }
    }
  });

  it("changes few chunks when a word is added", async () => {
    const words = wordsOf(await indexPart(Array.from({ length: 400 }, (_, number) => varied(number))));
    const chunks = (list: typeof words) =>
      mergeWords([{ offset: 0, words: list }], 2000).map(({ bytes }) => Buffer.from(bytes).toString("base64"));
    const before = new Set(chunks(words));
    const added = { ...words[3]!, text: `${words[3]!.text}x` };
    const changed = chunks([...words.slice(0, 4), added, ...words.slice(4)]).filter((chunk) => !before.has(chunk));
    assert.ok(before.size > 20);
    assert.ok(changed.length <= 2, `${changed.length} of ${before.size} chunks changed`);
  });

  it("orders words by their bytes, as the browser compares them, emoji last", () => {
    assert.deepEqual(["å", "😀", "b", "\uff21", "ba", "a"].toSorted(compareBytes), [
      "a",
      "b",
      "ba",
      "å",
      "\uff21",
      "😀",
    ]);
  });
});

async function indexPart(records: readonly SearchRecord[]): Promise<IndexPart> {
  return readPart(await indexRecords(records, "nb"), records.length);
}

/** Many different words, so that there are chunk borders of every kind. */
function varied(number: number): SearchRecord {
  const words = Array.from({ length: 6 }, (_, place) => ((number * 6 + place) * 2654435761) % 2 ** 32);
  return { ...record(number), content: words.map((word) => `o${word.toString(36)}`).join(" ") };
}

function wordsOf(part: IndexPart) {
  return part.chunks.flatMap((chunk) => readWords(chunk));
}
