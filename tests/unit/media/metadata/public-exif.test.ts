import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicExif } from "../../../../src/media/metadata/exif.ts";

type Entry = readonly [tag: number, type: number, text: string, at?: number];

/** A TIFF structure with one directory of texts; a text is placed at `at` if given, else after the previous ones. */
function exifOf(...entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(400);
  bytes.write("MM\0*\0\0\0\x08", "latin1");
  bytes.writeUInt16BE(entries.length, 8);
  let free = 200;
  entries.forEach(([tag, type, text, at = free], index) => {
    const entry = 10 + 12 * index;
    bytes.writeUInt16BE(tag, entry);
    bytes.writeUInt16BE(type, entry + 2);
    bytes.writeUInt32BE(text.length + 1, entry + 4);
    bytes.writeUInt32BE(at, entry + 8);
    if (at === free) bytes.write(`${text}\0`, at, "latin1");
    free += text.length + 1;
  });
  return bytes;
}

const make: Entry = [0x010f, 2, "Example"];
const program: Entry = [0x0131, 2, "private program"];
const artist: Entry = [0x013b, 2, "Kari Nordnes"];
const upright = 1;

describe("an EXIF block", () => {
  it("keeps listed tags and loses all others", () => {
    const kept = publicExif(exifOf(make, program, artist), false, upright);
    assert.ok(kept?.includes("Example") && kept.includes("Kari Nordnes") && !kept.includes("private"));
  });

  it("is dropped if tags are out of order, twice, of an unknown type, or point at each other or outside", () => {
    const cases: Readonly<Record<string, readonly Entry[]>> = {
      "out of order": [program, make, artist],
      twice: [make, artist, artist],
      "of an unknown type": [make, [0x0131, 99, "private program"], artist],
      "pointing at a private text": [make, program, [0x013b, 2, "1234567", 210]],
      "pointing at the directory": [make, program, [0x013b, 2, "1234567", 10]],
      "pointing outside": [make, program, [0x013b, 2, "1234567", 396]],
    };
    for (const [remark, entries] of Object.entries(cases)) {
      assert.equal(publicExif(exifOf(...entries), false, upright), undefined, remark);
      assert.ok(publicExif(exifOf(...entries), false, 6)?.length === 26, `${remark}: the orientation stays`);
    }
  });

  it("loses a value that is not what its tag says", () => {
    for (const wrong of [
      [0x0132, 2, "private text, no date"],
      [0x013b, 7, "Kari Nordnes"],
      [0x013b, 2, "Kari\0private\0too"],
      [0x013b, 2, "Kari\x01\x02\x03"],
    ] as const) {
      const kept = publicExif(exifOf(make, wrong), false, upright);
      assert.ok(kept?.includes("Example") && !/private|Kari/.test(kept.toString("latin1")), wrong[2]);
    }
  });
});
