import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { readWords } from "../../../src/search/index-words.ts";
import { compareBytes, mergeWords } from "../../../src/search/merge-words.ts";
import { type IndexPart, indexRecords, stopPagefind } from "../../../src/search/pagefind.ts";
import { divideIntoParts } from "../../../src/search/parts.ts";
import type { SearchRecord } from "../../../src/search/record.ts";

const NAMES = ["Ålesund", "Tromsø", "alesund", "båten", "båter", "café", "cafe", "øya", "Melding", "2026", "Straße"];

after(stopPagefind);

describe("An index put together from parts", () => {
  const records = Array.from({ length: 90 }, (_, number) => record(number));

  it("holds exactly the words and places that Pagefind finds when it indexes everything at once", async () => {
    const whole = await indexRecords(records, "nb");
    const parts = [];
    for (let start = 0; start < records.length; start += 25) {
      parts.push({ offset: start, part: await indexRecords(records.slice(start, start + 25), "nb") });
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
    const words = wordsOf(await indexRecords(records, "nb"));
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

describe("The parts of an index", () => {
  const sizes = (years: Readonly<Record<string, number>>): number[] =>
    divideIntoParts(
      Object.entries(years).flatMap(([year, count]) => Array.from({ length: count }, () => record(0, `${year}-05-01`))),
      { fewest: 10, most: 30 },
    ).map((part) => part.length);

  const cases: readonly (readonly [
    years: Readonly<Record<string, number>>,
    sizes: readonly number[],
    remark: string,
  ])[] = [
    [{}, [], "nothing"],
    [{ 2020: 3 }, [3], "few releases are one part"],
    [{ 2020: 12, 2021: 15 }, [12, 15], "a year each"],
    [{ 2020: 4, 2021: 5, 2022: 6, 2023: 2 }, [15, 2], "small years together"],
    [{ 2020: 70, 2021: 5 }, [30, 30, 10, 5], "a large year is divided"],
  ];
  for (const [years, expected, remark] of cases)
    it(`${remark}: ${JSON.stringify(years)} → ${expected.join(" + ")}`, () => {
      assert.deepEqual(sizes(years), expected);
    });

  it("stay as they are when a release is added at the end", () => {
    const before = sizes({ 2020: 12, 2021: 15, 2022: 3 });
    assert.deepEqual(sizes({ 2020: 12, 2021: 15, 2022: 4 }).slice(0, -1), before.slice(0, -1));
  });
});

function wordsOf(part: IndexPart) {
  return part.chunks.flatMap((chunk) => readWords(chunk));
}

function record(number: number, day = "2026-01-01"): SearchRecord {
  const name = (step: number): string => NAMES[(number * step + step) % NAMES.length] ?? "";
  return {
    url: `2026/${number}/`,
    title: `${name(1)} ${name(7)} nummer ${number}`,
    content: `${name(2)} og ${name(3)}, ${name(2)} igjen. Ord${number % 13}stamme og undersøkelsen${number % 5}. ${name(5)}-${name(4)}.`,
    day,
    type: "news",
    publisher: { id: "org", name: "Organisasjonen" },
    topics: [],
  };
}
