import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import sharp from "sharp";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import {
  type Build,
  buildMedia,
  contentFolder,
  type Files,
  isOfPicture,
  onlyRelease,
  release,
} from "../fixtures/content.ts";
import { phonePicture } from "../fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

describe("a rotated picture from a phone with a GPS position", () => {
  let build: Build;
  before(async () => {
    const files: Files = {
      [`${folder}/index.md`]: release(
        "images:\n  - {file: IMG 1.JPG, alt: En båt, credit: Kari Nordnes, caption: Båten}",
      ),
      [`${folder}/IMG 1.JPG`]: await phonePicture(),
    };
    build = await buildMedia(await contentFolder(files));
  });

  test("is upright in every size, format and crop", async () => {
    const [picture] = build.assets.pictures(onlyRelease(build));
    assert.deepEqual([picture?.width, picture?.height], [1200, 1600]);
    assert.deepEqual(
      picture?.sources.map(({ type, variants }) => [type, variants.map(({ width, height }) => `${width}x${height}`)]),
      ["image/avif", "image/webp", "image/jpeg"].map((type) => [type, ["480x640", "960x1280", "1200x1600"]]),
    );
    for (const { path, width, height } of picture.sources.flatMap(({ variants }) => variants)) {
      const { data, info } = await sharp(await build.read(path))
        .raw()
        .toBuffer({ resolveWithObject: true });
      assert.deepEqual([info.width, info.height], [width, height], path);
      assert.ok(data[0]! > 150 && data[2]! < 100, `${path} is red at the top`);
      assert.ok(data.at(-3)! < 100 && data.at(-1)! > 150, `${path} is blue at the bottom`);
    }
    assert.equal((await sharp(await build.read(picture.crops.square.path)).metadata()).orientation, undefined);
  });

  test("has the same pixels for download, and is shown upright", async () => {
    const { original } = build.assets.pictures(onlyRelease(build))[0]!;
    const content = await build.read(original.path);
    assert.equal(original.path, "/2026/boat/img-1.jpg");
    assert.deepEqual([original.name, original.format, original.type], ["img-1.jpg", "JPEG", "image/jpeg"]);
    assert.deepEqual([original.width, original.height, original.bytes], [1200, 1600, content.length]);
    const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();
    assert.deepEqual(await pixels(content), await pixels(await phonePicture()));
    const { orientation, autoOrient } = await sharp(content).metadata();
    assert.deepEqual([orientation, autoOrient], [6, { width: 1200, height: 1600 }]);
  });

  test("loses GPS position and serial number in every file, and keeps public metadata", async () => {
    const before = await phonePicture();
    assert.ok(before.includes("SERIAL-4711"));
    assert.ok(placeIn((await sharp(before).metadata()).exif));
    for (const path of build.written.filter(isPicture)) {
      const content = await build.read(path);
      assert.ok(!content.includes("SERIAL-4711"), path);
      assert.ok(!placeIn((await sharp(content).metadata()).exif), path);
      const { credit, caption } = await embeddedTexts(content);
      if (isOfPicture(path)) assert.deepEqual([credit, caption], ["Kari Nordnes", "Båten"], path);
    }
    const { exif } = await sharp(await build.read("/2026/boat/img-1.jpg")).metadata();
    assert.ok(exif?.includes("Kari Nordnes"));
  });
});

test("keeps the GPS position in the full-size picture only, if the release says so", async () => {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x, keepLocation: true}"),
      [`${folder}/a.jpg`]: await phonePicture(),
    }),
  );
  for (const path of build.written.filter(isPicture)) {
    const content = await build.read(path);
    assert.equal(placeIn((await sharp(content).metadata()).exif), path === "/2026/boat/a.jpg", path);
    assert.ok(!content.includes("SERIAL-4711"));
  }
});

/** All but the icon that is an ICO file, which sharp does not read. */
function isPicture(path: string): boolean {
  return path !== "/favicon.ico";
}

/** Says whether an EXIF block has a GPS directory. */
function placeIn(exif: Buffer | undefined): boolean {
  return (
    exif !== undefined &&
    (exif.includes(Buffer.from([0x88, 0x25, 0, 4])) || exif.includes(Buffer.from([0x25, 0x88, 4, 0])))
  );
}
