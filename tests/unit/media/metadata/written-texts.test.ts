import assert from "node:assert/strict";
import { describe, it } from "node:test";
import ExifReader from "exifreader";
import sharp from "sharp";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import { type LosslessKind, publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { noisy } from "../fixtures/pictures.ts";
import { privatePicture } from "../fixtures/private-pictures.ts";

const texts = {
  creators: ["Kari Nordnes"],
  credit: "Kari Nordnes / Kystfoto på Sørøya og Ålesund",
  rights: "© Kystfoto",
  terms: "Fri bruk & <kreditering>",
  descriptions: { "x-default": "Båten går", nb: "Båten går", en: "The boat leaves" },
};
const expected = {
  creators: texts.creators,
  credit: texts.credit,
  caption: "Båten går",
  rights: texts.rights,
  licence: texts.terms,
};

/** A file without any metadata. */
const bare: Readonly<Record<LosslessKind, () => Promise<Buffer>>> = {
  jpeg: () => noisy().jpeg().toBuffer(),
  png: () => noisy().png().toBuffer(),
  webp: () => noisy().webp({ lossless: true }).toBuffer(),
};

const options = { keepLocation: false, orientation: 1, texts };

for (const kind of ["jpeg", "png", "webp"] as const) {
  describe(`the texts written into a ${kind} file`, () => {
    it("are read back, from a file without metadata and in place of those of another", async () => {
      for (const file of [await bare[kind](), await privatePicture(kind)]) {
        const copy = publicCopy(file, kind, options);
        assert.deepEqual(await embeddedTexts(copy), expected);
        const { xmp } = ExifReader.load(copy, { expanded: true });
        assert.equal(xmp?.["Credit"]?.description, texts.credit);
        assert.equal(copy.toString("latin1").split("<x:xmpmeta").length, 2, "one packet");
      }
    });

    it("leave every pixel and its transparency as it was", async () => {
      for (const file of [await bare[kind](), await privatePicture(kind)]) {
        const [before, after] = await Promise.all(
          [file, publicCopy(file, kind, options)].map((one) => sharp(one).raw().toBuffer({ resolveWithObject: true })),
        );
        assert.deepEqual(after, before);
      }
    });

    it("are not written when there are none", async () => {
      const file = await bare[kind]();
      const none = { creators: [], descriptions: {} };
      assert.deepEqual(
        publicCopy(file, kind, { ...options, texts: none }),
        publicCopy(file, kind, { keepLocation: false, orientation: 1 }),
      );
    });
  });
}

describe("the texts written into IPTC", () => {
  it("are in UTF-8, cut to the length that a dataset may have", async () => {
    const { iptc } = ExifReader.load(publicCopy(await bare.jpeg(), "jpeg", options), { expanded: true });
    assert.equal([iptc?.["By-line"]].flat()[0]?.description, "Kari Nordnes");
    // 32 octets; å, ø and Ø take two each.
    assert.equal(iptc?.["Credit"]?.description, "Kari Nordnes / Kystfoto på Sør");
    assert.equal(iptc?.["Copyright Notice"]?.description, "© Kystfoto");
    assert.equal(iptc?.["Caption/Abstract"]?.description, "Båten går");
  });

  it("do not spoil other datasets that are written in Latin-1", async () => {
    const dataset = (number: number, value: string): Buffer =>
      Buffer.concat([Buffer.from([0x1c, 2, number, 0, value.length]), Buffer.from(value, "latin1")]);
    const iptc = Buffer.concat([dataset(90, "Ålesund"), dataset(120, "Gammel tekst på båten")]);
    const resource = Buffer.concat([
      Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0", "latin1"),
      Buffer.from([iptc.length]),
      iptc,
      Buffer.alloc(iptc.length % 2),
    ]);
    const head = Buffer.from([0xff, 0xed, 0, resource.length + 2]);
    const plain = await bare.jpeg();
    const file = Buffer.concat([plain.subarray(0, 2), head, resource, plain.subarray(2)]);
    const read = ExifReader.load(publicCopy(file, "jpeg", options), { expanded: true }).iptc;
    assert.equal(read?.["City"]?.description, "Ålesund");
    assert.equal(read?.["Caption/Abstract"]?.description, "Båten går");
  });
});

it("adds the header that metadata need to a lossy WebP file and to one with transparency", async () => {
  const transparent = sharp({ create: { width: 31, height: 17, channels: 4, background: "#ff000080" } });
  for (const file of [
    await noisy(301, 203).webp().toBuffer(),
    await transparent.clone().webp({ lossless: true }).toBuffer(),
    await transparent.webp().toBuffer(),
  ]) {
    const copy = publicCopy(file, "webp", options);
    const [before, after] = await Promise.all([sharp(file).metadata(), sharp(copy).metadata()]);
    assert.deepEqual([after.width, after.height, after.hasAlpha], [before.width, before.height, before.hasAlpha]);
    assert.equal((await embeddedTexts(copy)).credit, texts.credit);
  }
});
