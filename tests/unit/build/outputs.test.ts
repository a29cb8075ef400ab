import assert from "node:assert/strict";
import { test } from "node:test";
import { writeOutputs } from "../../../src/build/outputs.ts";
import type { FileMaker } from "../../../src/site/file-maker.ts";
import { type Output, outputOf, singleFile } from "../../../src/site/output.ts";
import type { SitePath } from "../../../src/press-room/addresses.ts";
import { publicationOf } from "../fixtures/room.ts";

const site = (write: (path: string, maker: string) => void): FileMaker => ({
  isCurrent: () => false,
  keeps: () => false,
  kept: () => undefined,
  place: () => Promise.resolve({ bytes: 0 }),
  contentId: () => "",
  make: async ({ path }, maker, content) => {
    const bytes = Buffer.byteLength(content());
    await Promise.resolve(write(path, maker));
    return { bytes };
  },
});

const good = singleFile("headline", "/a.txt", () => "A");

test("writes the files of every output under its name", async () => {
  const written: string[][] = [];
  const twice = [good, { ...good, name: "copy" }];
  await writeOutputs(
    publicationOf({}),
    site((path, maker) => written.push([path, maker])),
    twice,
  );
  assert.deepEqual(written, [
    ["/a.txt", "headline"],
    ["/a.txt", "copy"],
  ]);
});

test("makes the files of neighbouring outputs in turn if they say so", async () => {
  const written: string[] = [];
  const output = (name: string, inTurn: boolean, paths: readonly SitePath[]): Output =>
    outputOf({ name, inTurn, files: () => paths.map((path) => ({ path })), content: () => name });
  const table = [
    output("text", true, ["/1.txt", "/2.txt"]),
    output("Markdown", true, ["/1.md", "/2.md", "/3.md"]),
    output("list", false, ["/1.json", "/2.json"]),
  ];
  await writeOutputs(
    publicationOf({}),
    site((path) => written.push(path)),
    table,
  );
  assert.deepEqual(written, ["/1.txt", "/1.md", "/2.txt", "/2.md", "/3.md", "/1.json", "/2.json"]);
});

test("says in the error which output failed", async () => {
  const bad: Output = {
    name: "headline",
    files: () => {
      throw new RangeError("Invalid time value");
    },
  };
  const publication = publicationOf({});
  await assert.rejects(
    writeOutputs(
      publication,
      site(() => undefined),
      [bad],
    ),
    {
      message: 'The output "headline" failed: Invalid time value',
    },
  );
});

test("passes errors of the writer on unchanged", async () => {
  const full = new Error("The disk is full.");
  const publication = publicationOf({});
  await assert.rejects(
    writeOutputs(
      publication,
      site(() => {
        throw full;
      }),
      [good],
    ),
    full,
  );
});
