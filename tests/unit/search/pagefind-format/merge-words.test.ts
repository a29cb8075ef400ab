import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { indexRecords, stopPagefind } from "../../../../src/search/pagefind.ts";
import { type IndexPart, readPart, wordsOf } from "../../../../src/search/pagefind-format/index-part.ts";
import { readWords } from "../../../../src/search/pagefind-format/index-words.ts";
import { mergeWords } from "../../../../src/search/pagefind-format/merge-words.ts";
import { compareBytes } from "../../../../src/search/pagefind-format/word-order.ts";
import type { IndexedRecord } from "../../../../src/search/record.ts";
import { record } from "../records.ts";

after(stopPagefind);

describe("an index merged from parts", () => {
  const records = Array.from({ length: 90 }, (_, number) => record(number));

  it("has exactly the words and positions of an index that Pagefind makes of everything at once", async () => {
    const whole = await indexPart(records);
    const parts = [];
    for (let start = 0; start < records.length; start += 25) {
      parts.push({ numbers: start, part: await indexPart(records.slice(start, start + 25)) });
    }
    const merged = [
      ...mergeWords(
        parts.map(({ numbers, part }) => ({ numbers, words: wordsOf(part) })),
        { chunkBytes: Number.POSITIVE_INFINITY },
      ),
    ];
    assert.equal(whole.chunks.length, 1);
    assert.deepEqual(Buffer.from(merged[0]?.bytes ?? []), Buffer.from(whole.chunks[0] ?? []));
    assert.deepEqual(
      parts.flatMap(({ part }) => part.pages),
      whole.pages,
    );
  });

  it("has the same words when parts are interleaved, moved and left out", async () => {
    const part = async (some: readonly number[]) => wordsOf(await indexPart(some.map(record)));
    const [whole] = (await indexPart([0, 1, 2, 3, 4, 5, 6, 7].map(record))).chunks;
    const merged = [
      ...mergeWords(
        [
          { words: await part([40, 6, 2, 0]), numbers: Int32Array.of(-1, 6, 2, 0) },
          { words: await part([3, 4, 5]), numbers: 3 },
          { words: await part([7, 41, 1]), numbers: Int32Array.of(7, -1, 1) },
        ],
        { chunkBytes: Number.POSITIVE_INFINITY },
      ),
    ];
    assert.deepEqual(Buffer.from(merged[0]?.bytes ?? []), Buffer.from(whole ?? []));
  });

  it("has every word, and every beginning of a word, in the range of one chunk", async () => {
    const words = [...wordsOf(await indexPart(records))];
    const chunks = [...mergeWords([{ numbers: 0, words }], { chunkBytes: 500 })];
    assert.ok(chunks.length > 10);
    for (const { text } of words) {
      for (const typed of [text, text.slice(0, 4)]) {
        const answering = chunks.filter(
          ({ from, to }) => compareBytes(typed, from) >= 0 && compareBytes(typed, to) <= 0,
        );
        assert.equal(answering.length, 1, typed);
        const first = words.find((word) => compareBytes(word.text, typed) >= 0);
        assert.ok([...readWords(answering[0]?.bytes ?? new Uint8Array())].some((word) => word.text === first?.text));
      }
    }
  });

  it("changes few chunks when a word is added", async () => {
    const words = [...wordsOf(await indexPart(Array.from({ length: 400 }, (_, number) => varied(number))))];
    const chunks = (list: typeof words) =>
      Array.from(mergeWords([{ numbers: 0, words: list }], { chunkBytes: 2000 }), ({ bytes }) =>
        Buffer.from(bytes).toString("base64"),
      );
    const before = new Set(chunks(words.toSpliced(4, 1)));
    const changed = chunks(words).filter((chunk) => !before.has(chunk));
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

async function indexPart(records: readonly IndexedRecord[]): Promise<IndexPart> {
  return readPart(await indexRecords(records, "nb"), records.length);
}

/** Many different words, so that there are chunk borders of every kind. */
function varied(number: number): IndexedRecord {
  const words = Array.from({ length: 6 }, (_, place) => ((number * 6 + place) * 2654435761) % 2 ** 32);
  return { ...record(number), content: words.map((word) => `o${word.toString(36)}`).join(" ") };
}
