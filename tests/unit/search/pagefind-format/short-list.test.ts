import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CborWriter } from "../../../../src/search/pagefind-format/cbor.ts";
import { readPart } from "../../../../src/search/pagefind-format/index-part.ts";
import { pickWords } from "../../../../src/search/pagefind-format/pick-words.ts";
import { pickFromShort, shortList } from "../../../../src/search/pagefind-format/short-list.ts";
import { UnknownFormatError } from "../../../../src/search/pagefind-format/unknown-format.ts";
import { indexRecords, stopPagefind } from "../../../../src/search/pagefind.ts";
import { record } from "../records.ts";

type Item = number | string | readonly Item[];

function chunkOf(item: Item): Uint8Array {
  const writer = new CborWriter();
  const write = (one: Item): void => {
    if (typeof one === "string") writer.text(one);
    else if (typeof one !== "number") {
      writer.array(one.length);
      one.forEach(write);
    } else if (one < 0) writer.negative(one);
    else writer.unsigned(one);
  };
  write(item);
  return writer.take();
}

describe("the short form of a list of words", () => {
  it("keeps words, pages, forms and numbers of occurrences, and gives every occurrence on a page another position", () => {
    const chunk = chunkOf([
      [
        [
          "isbre",
          [
            [3, [-25, 900, 70], [-1, 2]],
            [300, [-25, 5], []],
          ],
          [["isbré", [[3, [-25, 1], []]]]],
        ],
        ["isbrea", [[0, [], [-1, 4]]], []],
        ["𝒳abc", [[3, [-25, 8, 9, -13, 40], [-1, 1, 2]]], []],
        ["𝒴abc", [], [["𝒴ábc", [[70_000, [-13, 40], [-1, 1, -2, 3]]]]]],
      ],
    ]);
    const { texts, chunk: again } = pickFromShort([shortList(chunk)], () => true);
    assert.deepEqual(texts, ["isbre", "isbrea", "𝒳abc", "𝒴abc"]);
    const expected: Item = [
      [
        [
          "isbre",
          [
            [3, [-25, 0, 1], [-1, 2]],
            [300, [-25, 0], []],
          ],
          [["isbré", [[3, [-25, 3], []]]]],
        ],
        ["isbrea", [[0, [], [-1, 0]]], []],
        ["𝒳abc", [[3, [-25, 4, 1, -13, 1], [-1, 7, 1]]], []],
        ["𝒴abc", [], [["𝒴ábc", [[70_000, [-13, 0], [-1, 1, -2, 1]]]]]],
      ],
    ];
    assert.deepEqual(again, chunkOf(expected));
  });

  it("gives the same words as the whole list for everything that Pagefind writes, in fewer bytes", async () => {
    const records = Array.from({ length: 60 }, (_, number) => record(number));
    const part = readPart(await indexRecords(records, "nb"), records.length);
    await stopPagefind();
    for (const isWanted of [() => true, (text: string) => text.startsWith("b"), () => false]) {
      const { texts } = pickFromShort(part.chunks.map(shortList), isWanted);
      assert.deepEqual(texts, pickWords(part.chunks, isWanted).texts);
    }
    const size = (lists: readonly Uint8Array[]): number => lists.reduce((sum, list) => sum + list.length, 0);
    assert.ok(size(part.chunks.map(shortList)) < size(part.chunks) * 0.7);
  });

  it("is refused for positions without a weight, and if its end is missing", () => {
    assert.throws(() => shortList(chunkOf([[["is", [[0, [3, 4], []]], []]]])), UnknownFormatError);
    const whole = shortList(chunkOf([[["is", [[0, [-25, 4], []]], []]]]));
    assert.throws(() => pickFromShort([whole.subarray(0, -4)], () => true), UnknownFormatError);
  });
});
