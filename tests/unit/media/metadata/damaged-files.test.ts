import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { privatePicture, secretIn } from "../fixtures/private-pictures.ts";

// No copy of a damaged file may contain a piece of a secret: every copy is searched, without exceptions. One fault cannot
// be detected, since JPEG and WebP have no checksums: a wrong bit in the number of a field can turn a
// private text into a public one of another meaning (IPTC: 118, contact, into 115, source), if that field is not in
// the file and the numbers stay in order. None of these cases does that.
const CASES = 1500;

/** Numbers from 0 up to, but not including, `below`; the same for the same seed. See Marsaglia, "Xorshift RNGs". */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const damages: Readonly<Record<string, (bytes: Buffer, next: (below: number) => number) => Buffer>> = {
  "cut short": (bytes, next) => bytes.subarray(0, next(bytes.length)),
  "with flipped bits": (bytes, next) => {
    const damaged = Buffer.from(bytes);
    for (let flips = 1 + next(8); flips > 0; flips--) damaged[next(damaged.length)]! ^= 1 << next(8);
    return damaged;
  },
  "with lengths that lie": (bytes, next) => {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt16BE(next(0x10000), next(Math.min(damaged.length, 4000) - 2));
    return damaged;
  },
};

/** Written into every second copy. */
const texts = { creators: ["Kari"], credit: "Kari / Byrå", terms: "Fri", descriptions: { "x-default": "Båten" } };

for (const kind of ["jpeg", "png", "webp"] as const) {
  describe(`a damaged ${kind} file`, () => {
    let whole: Buffer;
    before(async () => {
      whole = await privatePicture(kind);
      assert.ok(secretIn(whole), "there are secrets in the file");
    });

    /** Asserts that a file is refused with a RangeError, or has a copy without a secret; says whether there is one. */
    const isCopied = (damaged: Buffer, remark: string, index: number): boolean => {
      let copy: Buffer;
      try {
        copy = publicCopy(damaged, kind, { keepLocation: false, orientation: 1, ...(index % 2 === 1 && { texts }) });
      } catch (error) {
        assert.ok(error instanceof RangeError, `${remark}: ${String(error)}`);
        return false;
      }
      assert.equal(secretIn(copy), undefined, remark);
      return true;
    };

    for (const [how, damage] of Object.entries(damages)) {
      it(`${how} is refused, or its copy holds no secret`, () => {
        const next = numbers(20261124);
        const copies = Array.from({ length: CASES }, (_, index) =>
          isCopied(damage(whole, next), `case ${index}`, index),
        );
        assert.ok(copies.includes(true) && copies.includes(false), "some files are copied, some are refused");
      });
    }

    it("with one wrong bit in any byte is refused, or its copy holds no secret", () => {
      for (const at of whole.keys()) {
        const damaged = Buffer.from(whole);
        damaged[at]! ^= 1 << ((at * 5) % 8);
        isCopied(damaged, `byte ${at}`, at);
      }
    });
  });
}
