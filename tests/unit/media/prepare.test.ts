import assert from "node:assert/strict";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import sharp from "sharp";
import { embeddedTexts } from "../../../src/media/metadata/embedded-texts.ts";
import type { PublishedRelease } from "../../../src/press-room/published.ts";
import {
  type Build,
  buildMedia,
  contentFolder,
  emptyFolder,
  type Files,
  release,
  writeFiles,
} from "./fixtures/content.ts";
import { jpeg, phonePicture, plainPicture } from "./fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

function only(build: Build, language = "nb"): PublishedRelease {
  const [one] = build.room.editions.find((edition) => edition.language === language)!.releases;
  assert.ok(one);
  return one;
}

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
    const [picture] = build.assets.pictures(only(build));
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
    const { original } = build.assets.pictures(only(build))[0]!;
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
    for (const path of build.written) {
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
  for (const path of build.written) {
    const content = await build.read(path);
    assert.equal(placeIn((await sharp(content).metadata()).exif), path === "/2026/boat/a.jpg", path);
    assert.ok(!content.includes("SERIAL-4711"));
  }
});

/** All files made from a release's picture; the card of the press room is not. */
function isOfPicture(path: string): boolean {
  return path.startsWith("/media/") && !path.includes("press-room-card");
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Says whether an EXIF block has a GPS directory. */
function placeIn(exif: Buffer | undefined): boolean {
  return (
    exif !== undefined &&
    (exif.includes(Buffer.from([0x88, 0x25, 0, 4])) || exif.includes(Buffer.from([0x25, 0x88, 4, 0])))
  );
}

describe("two builds", () => {
  const files = async (): Promise<Files> => ({
    "pressroom/publishers/org.yaml": "name: Organisasjonen\nlogo: org.svg\n",
    "pressroom/publishers/org.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><circle cx="15" cy="15" r="14" fill="#036"/><path d="M40 5h50v20h-50z"/></svg>',
    "pressroom/contacts/kari.yaml": "name: Kari\nphone: '+47 00 00 00 00'\nphoto: kari.jpg\n",
    "pressroom/contacts/kari.jpg": await jpeg(700, 900),
    [`${folder}/index.md`]: release(
      "images:\n  - {file: a.jpg, alt: x}\ndocuments:\n  - {file: Å 1.pdf, title: Program, language: nn}\nvideo: {url: 'https://example.org/v', title: Film, poster: p.png}",
    ),
    [`${folder}/a.jpg`]: await jpeg(),
    [`${folder}/p.png`]: await plainPicture(900, 500).png().toBuffer(),
    [`${folder}/Å 1.pdf`]: "%PDF-1.7\n",
  });

  test("make the same bytes from the same content, each with a cache of its own", async () => {
    const content = await contentFolder(await files());
    const [first, second] = [await buildMedia(content), await buildMedia(content)];
    assert.deepEqual(first.written, second.written);
    for (const path of first.written) assert.deepEqual(await first.read(path), await second.read(path), path);
    assert.deepEqual(await first.files(), first.written, "nothing half-made is left");
  });

  test("make every file once with a shared cache", async () => {
    const [content, cache] = [await contentFolder(await files()), await emptyFolder()];
    const first = await buildMedia(content, cache);
    const second = await buildMedia(content, cache);
    assert.ok(first.made > 0 && first.cached === 0);
    assert.deepEqual([second.made, second.cached], [0, first.made]);
    assert.deepEqual(second.written, first.written);
    assert.deepEqual(second.assets.pictures(only(second)), first.assets.pictures(only(first)));
  });

  test("make a damaged cache entry again", async () => {
    const [content, cache] = [await contentFolder(await files()), await emptyFolder()];
    const first = await buildMedia(content, cache);
    for (const file of await filesIn(cache)) {
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
    }
    const second = await buildMedia(content, cache);
    assert.deepEqual([second.made, second.cached], [first.made, 0]);
    assert.deepEqual(second.written, first.written);
    for (const path of first.written) assert.deepEqual(await second.read(path), await first.read(path), path);
  });

  test("keep edits in the output out of cache and content", async () => {
    const [content, cache] = [await contentFolder(await files()), await emptyFolder()];
    const first = await buildMedia(content, cache);
    const originals = await Promise.all(first.written.map((path) => first.read(path)));
    for (const path of first.written) await writeFile(join(first.site.folder, path), "edited");
    const second = await buildMedia(content, cache);
    for (const [index, path] of first.written.entries()) {
      assert.deepEqual(await second.read(path), originals[index], path);
      assert.equal((await stat(join(second.site.folder, path))).mode & 0o777, 0o644, path);
    }
  });

  test("describe every file beside the pages", async () => {
    const build = await buildMedia(await contentFolder(await files()));
    const one = only(build);
    assert.deepEqual(build.assets.documents(one), [
      {
        path: "/2026/boat/a-1.pdf",
        name: "a-1.pdf",
        bytes: 9,
        type: "application/pdf",
        format: "PDF",
        title: "Program",
        language: "nn",
      },
    ]);
    assert.equal(build.assets.poster(one)?.alt, "Film");
    assert.equal(build.assets.portrait(build.room.contacts.get("kari")!)?.crops.square.width, 480);
    const logo = build.assets.logo(build.room.owner);
    assert.deepEqual([logo?.width, logo?.height, logo?.type], [90, 30, "image/svg+xml"]);
    assert.deepEqual(
      build.assets.icons().map(({ width }) => width),
      [32, 180, 192, 512],
    );
    assert.ok(build.written.includes("/favicon.ico"));
  });
});

test("publishes only files that a public release names", async () => {
  const hidden = "releases/2026/2026-12-24-secret";
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x}"),
      [`${folder}/a.jpg`]: await jpeg(),
      [`${folder}/unnamed.jpg`]: await jpeg(),
      [`${hidden}/index.md`]: release("images:\n  - {file: secret.jpg, alt: x}\nembargo: 2026-12-24 10:00"),
      [`${hidden}/secret.jpg`]: await plainPicture(1500, 1500, "#123456").jpeg().toBuffer(),
    }),
  );
  assert.deepEqual(
    build.written.filter((path) => /secret|unnamed/.test(path)),
    [],
  );
  assert.deepEqual(await build.files(), build.written);
});

test("prepares no photos and logos of people and publishers that only held releases use", async () => {
  const held = "releases/2026/2026-12-24-held.md";
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>';
  const content = await contentFolder({
    "pressroom/publishers/partner.yaml": "name: Partneren\nlogo: partner.svg\n",
    "pressroom/publishers/partner.svg": logo,
    "pressroom/contacts/ola.yaml": "name: Ola\nphone: '+47 00 00 00 00'\nphoto: ola.jpg\n",
    "pressroom/contacts/ola.jpg": await plainPicture(700, 900, "#123456").jpeg().toBuffer(),
    [held]: release("publisher: partner\ncontacts: [ola]", "2026-12-24 10:00"),
  });
  const before = await buildMedia(content);
  assert.deepEqual(await before.files(), before.written);
  const namesThem = (path: string) => /ola|partner/.test(path);
  assert.deepEqual(before.written.filter(namesThem), []);
  const later = await buildMedia(content, undefined, "2026-12-24 11:00");
  const prepared = later.written.filter(namesThem);
  for (const name of ["ola", "partner"])
    assert.ok(
      prepared.some((path) => path.includes(name)),
      name,
    );
});

test("shares pictures between translations, with a caption in each language", async () => {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x, caption: Båten går}"),
      [`${folder}/index.en.md`]:
        "---\ntitle: The boat\nimages:\n  - {file: a.jpg, alt: y, caption: The boat leaves}\n---\n\nText.\n",
      [`${folder}/a.jpg`]: await jpeg(),
    }),
  );
  const [norwegian] = build.assets.pictures(only(build));
  const [english] = build.assets.pictures(only(build, "en"));
  assert.deepEqual(english?.sources, norwegian?.sources);
  assert.deepEqual([norwegian?.caption, english?.caption], ["Båten går", "The boat leaves"]);
  assert.deepEqual([norwegian?.original.path, english?.original.path], ["/2026/boat/a.jpg", "/en/2026/boat/a.jpg"]);
  const { xmpAsString } = await sharp(await build.read(norwegian!.sources[0]!.variants[0]!.path)).metadata();
  assert.match(xmpAsString!, /xml:lang="nb">Båten går<.*xml:lang="en">The boat leaves</);
});

test("moves only the crops with the focus", async () => {
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
      const { crops } = build.assets.pictures(only(build))[0]!;
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
      [`${folder}/a.jpg`]: await plainPicture(1300, 900).withXmp(xmp).jpeg().toBuffer(),
      [`${folder}/b.jpg`]: await plainPicture(1300, 901).withXmp(xmp).jpeg().toBuffer(),
    }),
  );
  const [a, b] = build.assets.pictures(only(build));
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
  const [{ sources, crops }] = build.assets.pictures(only(build)) as [ReturnType<typeof build.assets.pictures>[number]];
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

test("makes only the files of a new picture when one is added", async () => {
  const content = await contentFolder({
    [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x}"),
    [`${folder}/a.jpg`]: await jpeg(),
  });
  const cache = await emptyFolder();
  const first = await buildMedia(content, cache);
  await writeFiles(content, {
    "releases/2026/2026-04-01-new/index.md": release("images:\n  - {file: b.jpg, alt: x}", "2026-04-01 09:00"),
    "releases/2026/2026-04-01-new/b.jpg": await plainPicture(1600, 1000, "#a01030").jpeg().toBuffer(),
  });
  const second = await buildMedia(content, cache);
  const siteCard = 1;
  assert.deepEqual([second.made, second.cached], [first.made - siteCard, first.made]);
});
