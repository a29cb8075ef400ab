import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { xmpPacket } from "../../../../src/media/metadata/xmp.ts";
import { plainPicture } from "../fixtures/pictures.ts";

const CASES = 1500;
const SECRETS = ["BODY-777-SERIAL", "WGS-84-PLACE", "62,28.1234N", "XMP-123-SERIAL"];

const xmp = xmpPacket({ creators: ["Åse Ør"], descriptions: { "x-default": "Båt" } }).replace(
  "<rdf:Description ",
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" exif:GPSLatitude="62,28.1234N" aux:SerialNumber="XMP-123-SERIAL" ',
);

/** Numbers from 0 up to, but not including, `below`; the same for the same seed. See Steele and Vigna, xorshift32. */
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

for (const kind of ["jpeg", "png", "webp"] as const) {
  describe(`A damaged ${kind} file`, () => {
    for (const [how, damage] of Object.entries(damages)) {
      it(`${how} is copied or refused with a RangeError`, async () => {
        const whole = await plainPicture(64, 48)
          .withXmp(xmp)
          .withExif({
            IFD0: { Artist: "Kari" },
            IFD2: { BodySerialNumber: SECRETS[0]! },
            IFD3: { GPSMapDatum: SECRETS[1]! },
          })
          .toFormat(kind)
          .toBuffer();
        assert.ok(whole.includes(SECRETS[0]!), "the secret is in the file");
        const next = numbers(20261124);
        for (let index = 0; index < CASES; index++) {
          try {
            publicCopy(damage(whole, next), kind, { keepLocation: false, orientation: 1 });
          } catch (error) {
            assert.ok(error instanceof RangeError, `case ${index}: ${String(error)}`);
          }
        }
      });
    }
  });
}
