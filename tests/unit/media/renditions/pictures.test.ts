import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import { buildMedia, contentFolder, isOfPicture, onlyRelease, release } from "../fixtures/content.ts";
import { jpeg, plainPicture } from "../fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

test("shares pictures between translations, with a caption in each language", async () => {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x, caption: Båten går}"),
      [`${folder}/index.en.md`]:
        "---\ntitle: The boat\nimages:\n  - {file: a.jpg, alt: y, caption: The boat leaves}\n---\n\nText.\n",
      [`${folder}/a.jpg`]: await jpeg(700, 450),
    }),
  );
  const [norwegian] = build.assets.pictures(onlyRelease(build));
  const [english] = build.assets.pictures(onlyRelease(build, "en"));
  assert.deepEqual(english?.sources, norwegian?.sources);
  assert.deepEqual([norwegian?.caption, english?.caption], ["Båten går", "The boat leaves"]);
  assert.deepEqual([norwegian?.original.path, english?.original.path], ["/2026/boat/a.jpg", "/en/2026/boat/a.jpg"]);
  const { xmpAsString } = await sharp(await build.read(norwegian!.sources[0]!.variants[0]!.path)).metadata();
  assert.match(xmpAsString!, /xml:lang="nb">Båten går<.*xml:lang="en">The boat leaves</);
});

test("makes only the crops again when the focus changes", async () => {
  const left = await plainPicture(400, 1000, "#ff0000").png().toBuffer();
  const half = await plainPicture(2000, 1000, "#0000ff")
    .composite([{ input: left, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
  const middles = await Promise.all(
    ["5% 50%", "95% 50%"].map(async (focus) => {
      const build = await buildMedia(
        await contentFolder({
          [`${folder}/index.md`]: release(`images:\n  - {file: a.jpg, alt: x, focus: ${focus}}`),
          [`${folder}/a.jpg`]: half,
        }),
      );
      const { crops } = build.assets.pictures(onlyRelease(build))[0]!;
      assert.deepEqual([crops.square.width, crops.square.height], [1000, 1000]);
      assert.deepEqual([crops.wide.width, crops.wide.height], [1200, 675]);
      const { data } = await sharp(await build.read(crops.square.path))
        .resize(1, 1)
        .raw()
        .toBuffer({ resolveWithObject: true });
      return data[0]!;
    }),
  );
  assert.ok(middles[0]! > 60, `red is in the crop: ${middles[0]}`);
  assert.ok(middles[1]! < 10, `red is out of the crop: ${middles[1]}`);
});

test("takes credit, caption and terms from the file if the release has none", async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:Credit="Kystfoto"><dc:creator><rdf:Seq><rdf:li>Åse Ør</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Båt &amp; brygge &lt;i&gt;</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>';
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release(
        "images:\n  - {file: a.jpg, alt: x}\n  - {file: b.jpg, alt: x, credit: Redaksjonen}",
      ),
      [`${folder}/a.jpg`]: await plainPicture(700, 500).withXmp(xmp).jpeg().toBuffer(),
      [`${folder}/b.jpg`]: await plainPicture(700, 501).withXmp(xmp).jpeg().toBuffer(),
    }),
  );
  const [a, b] = build.assets.pictures(onlyRelease(build));
  assert.deepEqual([a?.credit, a?.caption], ["Åse Ør / Kystfoto", "Båt & brygge <i>"]);
  assert.deepEqual([b?.credit, b?.caption], ["Redaksjonen", "Båt & brygge <i>"]);
  for (const path of build.written.filter(isOfPicture)) {
    assert.equal((await embeddedTexts(await build.read(path))).caption, "Båt & brygge <i>", path);
  }
});

test("never enlarges a picture", async () => {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.png, alt: x}"),
      [`${folder}/a.png`]: await plainPicture(700, 300).png().toBuffer(),
    }),
  );
  const [{ sources, crops }] = build.assets.pictures(onlyRelease(build)) as [
    ReturnType<typeof build.assets.pictures>[number],
  ];
  assert.deepEqual(
    sources[2]!.variants.map(({ width, height }) => [width, height]),
    [
      [480, 206],
      [700, 300],
    ],
  );
  assert.deepEqual(
    Object.values(crops).map(({ width, height }) => [width, height]),
    [
      [533, 300],
      [400, 300],
      [300, 300],
    ],
  );
});
