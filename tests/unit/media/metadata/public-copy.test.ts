import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp, { type Sharp } from "sharp";
import { publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import { xmpPacket } from "../../../../src/media/metadata/xmp.ts";
import { noisy } from "../fixtures/pictures.ts";

const xmp = xmpPacket({
  creators: ["Åse Ør"],
  credit: 'Kyst & "Foto" <AS>',
  terms: "Fri bruk",
  descriptions: { "x-default": "Båt", en: "Boat" },
}).replace(
  "<rdf:Description ",
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" exif:GPSLatitude="62,28N" aux:SerialNumber="XMP-123" ',
);

function picture(): Sharp {
  return noisy()
    .withXmp(xmp)
    .withExif({
      IFD0: { Artist: "Kari", Copyright: "Kari Nordnes" },
      IFD2: { BodySerialNumber: "BODY-777", LensSerialNumber: "LENS-888", LensModel: "50mm", UserComment: "private" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "62/1 28/1 0/1", GPSMapDatum: "WGS-84-PLACE" },
    })
    .withMetadata({ orientation: 6 });
}

const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

for (const kind of ["jpeg", "png", "webp"] as const) {
  describe(`the full-size ${kind} file for download`, () => {
    test("has every pixel and its orientation", async () => {
      const before = await picture().toFormat(kind).toBuffer();
      const after = publicCopy(before, kind, { keepLocation: false, orientation: 6 });
      assert.deepEqual(await pixels(after), await pixels(before));
      assert.equal((await sharp(after).metadata()).orientation, 6);
    });

    test("has no serial number, comment or place, and keeps credit and caption", async () => {
      const before = await picture().toFormat(kind).toBuffer();
      const after = publicCopy(before, kind, { keepLocation: false, orientation: 6 });
      const { exif, xmpAsString } = await sharp(after).metadata();
      for (const secret of ["BODY-777", "LENS-888", "XMP-123", "private", "WGS-84-PLACE", "62,28N"]) {
        assert.ok(!after.includes(secret), secret);
        assert.ok(!xmpAsString?.includes(secret), secret);
      }
      assert.ok(exif?.includes("Kari Nordnes") && exif.includes("50mm"));
      assert.deepEqual(await embeddedTexts(after), {
        creators: ["Åse Ør"],
        credit: 'Åse Ør / Kyst & "Foto" <AS>',
        caption: "Båt",
        rights: "Kari Nordnes",
        licence: "Fri bruk",
      });
      assert.match(xmpAsString ?? "", /xml:lang="en">Boat</);
    });

    test("keeps its place when the release says so, and no serial number even then", async () => {
      const before = await picture().toFormat(kind).toBuffer();
      const after = publicCopy(before, kind, { keepLocation: true, orientation: 6 });
      const { exif, xmpAsString } = await sharp(after).metadata();
      assert.ok(exif?.includes("WGS-84-PLACE") && xmpAsString?.includes("62,28N"));
      for (const secret of ["BODY-777", "LENS-888", "XMP-123"]) assert.ok(!after.includes(secret), secret);
    });

    test("made twice is the same", async () => {
      const once = publicCopy(await picture().toFormat(kind).toBuffer(), kind, { keepLocation: false, orientation: 6 });
      assert.deepEqual(publicCopy(once, kind, { keepLocation: false, orientation: 6 }), once);
    });
  });
}

test("a JPEG file ends where its picture ends: previews and films after it are left out", async () => {
  const jpeg = await noisy().jpeg().toBuffer();
  const after = publicCopy(Buffer.concat([jpeg, await picture().jpeg().toBuffer()]), "jpeg", {
    keepLocation: false,
    orientation: 1,
  });
  assert.equal(after.length, jpeg.length);
  const progressive = await noisy().jpeg({ progressive: true }).toBuffer();
  assert.deepEqual(
    publicCopy(Buffer.concat([progressive, Buffer.from("MotionPhoto")]), "jpeg", {
      keepLocation: false,
      orientation: 1,
    }),
    progressive,
  );
});

test("a file whose EXIF cannot be read loses it, and keeps its orientation", async () => {
  const jpeg = await noisy().jpeg().toBuffer();
  const junk = Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 40]),
    Buffer.from("Exif\0\0II*\0\xff\xff\xff\x7f".padEnd(38, "S"), "latin1"),
  ]);
  const broken = Buffer.concat([jpeg.subarray(0, 2), junk, jpeg.subarray(2)]);
  const after = publicCopy(broken, "jpeg", { keepLocation: false, orientation: 8 });
  assert.ok(!after.includes("SSSS"));
  assert.equal((await sharp(after).metadata()).orientation, 8);
});

test("a JPEG file that is cut among its headers is refused", () => {
  for (const bytes of ["ffd8", "ffd8ffe1", "ffd8ffe10000", "ffd8ffe1ffff00"]) {
    assert.throws(
      () => publicCopy(Buffer.from(bytes, "hex"), "jpeg", { keepLocation: false, orientation: 1 }),
      RangeError,
    );
  }
});
