import assert from "node:assert/strict";
import { test } from "node:test";
import { writeOutputs } from "../../../src/build/outputs.ts";
import type { FileMaker } from "../../../src/site/file-maker.ts";
import { type Output, singleFile } from "../../../src/site/output.ts";
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
