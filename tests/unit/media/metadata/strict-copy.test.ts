import assert from "node:assert/strict";
import { describe, it } from "node:test";
import sharp from "sharp";
import { type LosslessKind, publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { noisy } from "../fixtures/pictures.ts";
import { jpegSegment, pngChunk, privatePicture, publicTexts, secretIn } from "../fixtures/private-pictures.ts";

function copyOf(bytes: Buffer, kind: LosslessKind): Buffer {
  return publicCopy(bytes, kind, { keepLocation: false, orientation: 1 });
}

function refuses(bytes: Buffer, kind: LosslessKind): void {
  assert.throws(() => copyOf(bytes, kind), RangeError);
}

/** The file with bytes put in at a place. */
function withBytes(file: Buffer, at: number, ...more: readonly Buffer[]): Buffer {
  return Buffer.concat([file.subarray(0, at), ...more, file.subarray(at)]);
}

function changed(file: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
}

for (const kind of ["jpeg", "png", "webp"] as const) {
  it(`an undamaged ${kind} file keeps pixels, colour profile and public texts, and loses every secret`, async () => {
    const before = await privatePicture(kind);
    const after = copyOf(before, kind);
    assert.equal(secretIn(after), undefined);
    for (const text of publicTexts) assert.ok(after.includes(text), text);
    assert.deepEqual((await sharp(after).metadata()).icc, (await sharp(before).metadata()).icc);
    assert.deepEqual(await sharp(after).raw().toBuffer(), await sharp(before).raw().toBuffer());
  });
}

describe("the copy of a JPEG file", () => {
  const secret = Buffer.from("secret-of-this-test");

  it("has no segments of metadata between its scans", async () => {
    const progressive = await noisy().jpeg({ progressive: true }).toBuffer();
    const table = progressive.lastIndexOf(Buffer.from([0xff, 0xda]));
    const comments = [jpegSegment(0xfe, secret), jpegSegment(0xe4, secret), jpegSegment(0xe1, secret)];
    assert.deepEqual(copyOf(withBytes(progressive, table, ...comments), "jpeg"), progressive);
  });

  it("has no thumbnail and no private bytes in its JFIF and Adobe segments", async () => {
    const jpeg = await noisy().jpeg().toBuffer();
    const jfif = jpegSegment(0xe0, Buffer.concat([Buffer.from("JFIF\0\x01\x02\0\0\x01\0\x01\x01\x06"), secret]));
    const adobe = jpegSegment(0xee, Buffer.concat([Buffer.from("Adobe\0\x64\0\0\0\0\x01"), secret]));
    const copy = copyOf(withBytes(jpeg, 2, jfif, adobe), "jpeg");
    assert.ok(copy.includes("Adobe") && !copy.includes(secret));
    assert.deepEqual(await sharp(copy).raw().toBuffer(), await sharp(jpeg).raw().toBuffer());
  });

  it("is not made of a file without an end, with a second picture, or with unknown markers", async () => {
    const jpeg = await noisy().jpeg().toBuffer();
    refuses(jpeg.subarray(0, -2), "jpeg");
    refuses(Buffer.concat([jpeg.subarray(0, -2), jpeg]), "jpeg");
    for (const marker of [0x01, 0xc8, 0xde, 0xf0]) refuses(withBytes(jpeg, 2, jpegSegment(marker, secret)), "jpeg");
  });

  it("is not made of a file whose tables, frame or colour profile are longer than they say", async () => {
    const jpeg = await noisy().withIccProfile("srgb").jpeg().toBuffer();
    for (const marker of [0xc0, 0xc4, 0xda, 0xdb, 0xe2]) {
      const at = jpeg.indexOf(Buffer.from([0xff, marker]));
      assert.ok(at > 0, String(marker));
      const end = at + 2 + jpeg.readUInt16BE(at + 2);
      const longer = changed(withBytes(jpeg, end, secret), (copy) => {
        copy.writeUInt16BE(jpeg.readUInt16BE(at + 2) + secret.length, at + 2);
      });
      refuses(longer, "jpeg");
    }
  });
});

describe("the copy of a PNG file", () => {
  it("is not made of a file with a wrong checksum, without an end, or with an unknown picture chunk", async () => {
    const png = await noisy().png().toBuffer();
    refuses(
      changed(png, (copy) => (copy[copy.indexOf("IDAT") + 20]! ^= 1)),
      "png",
    );
    refuses(png.subarray(0, -12), "png");
    refuses(withBytes(png, 33, pngChunk("ZZZZ", Buffer.alloc(4))), "png");
  });

  it("has no chunk that is not listed, and nothing after its end", async () => {
    const png = await noisy().png().toBuffer();
    const more = [pngChunk("tIME", Buffer.alloc(7)), pngChunk("prIv", Buffer.from("secret"))];
    assert.deepEqual(copyOf(Buffer.concat([withBytes(png, 33, ...more), Buffer.from("secret")]), "png"), png);
  });
});

describe("the copy of a WebP file", () => {
  it("is not made of a file whose picture includes the metadata after it", async () => {
    const webp = await privatePicture("webp");
    const [picture, metadata] = [webp.indexOf("VP8 "), webp.indexOf("EXIF")];
    assert.ok(picture > 0 && metadata > picture);
    const end = metadata + 8 + webp.readUInt32LE(metadata + 4);
    refuses(
      changed(webp, (copy) => copy.writeUInt32LE(end - picture - 8, picture + 4)),
      "webp",
    );
  });

  it("is not made of a file that is cut, has its picture twice, or is animated", async () => {
    const webp = await noisy().webp().toBuffer();
    refuses(webp.subarray(0, -10), "webp");
    const twice = Buffer.concat([webp, webp.subarray(12)]);
    refuses(
      changed(twice, (copy) => copy.writeUInt32LE(copy.length - 8, 4)),
      "webp",
    );
    refuses(
      changed(await privatePicture("webp"), (copy) => (copy[20]! |= 2)),
      "webp",
    );
  });
});
