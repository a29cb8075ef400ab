import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import { type Build, buildMedia, contentFolder, release } from "../fixtures/content.ts";
import { jpeg, plainPicture } from "../fixtures/pictures.ts";

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9"/></svg>';

async function room(publisher: string, files: Readonly<Record<string, string | Buffer>>): Promise<Build> {
  return buildMedia(
    await contentFolder({
      "pressroom/publishers/org.yaml": `name: Organisasjonen\n${publisher}`,
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`pressroom/publishers/${name}`, file])),
      "releases/2026/2026-03-12-a.md": release(""),
    }),
  );
}

test("offers a drawn logo as it is and as PNG with transparency, credit and terms", async () => {
  const terms = "logoCredit: Studio Øy\nlogoLicence: Bare i omtale av oss\n";
  const build = await room(`logo: Merke.svg\n${terms}`, { "Merke.svg": DRAWING });
  const logo = build.assets.logo(build.room.owner);
  assert.deepEqual(
    [logo?.name, logo?.format, logo?.credit, logo?.licence],
    ["merke.svg", "SVG", "Studio Øy", "Bare i omtale av oss"],
  );
  assert.equal(logo?.bytes, (await build.read(logo?.path ?? "")).length);
  const { png } = logo;
  const content = await build.read(png.path);
  assert.deepEqual(
    [png.name, png.format, png.width, png.height, png.bytes],
    ["merke.png", "PNG", 2000, 667, content.length],
  );
  assert.equal((await sharp(content).metadata()).hasAlpha, true);
  const { credit, licence } = await embeddedTexts(content);
  assert.deepEqual([credit, licence], ["Studio Øy", "Bare i omtale av oss"]);
});

test("offers the logo for dark backgrounds, and none without its file", async () => {
  const dark = await room("logo: a.svg\nlogoDark: b.svg\n", {
    "a.svg": DRAWING,
    "b.svg": DRAWING.replace("<circle", '<circle fill="#fff"'),
  });
  assert.equal(dark.assets.logoDark(dark.room.owner)?.png.name, "b.png");
  const light = await room("logo: a.svg\n", { "a.svg": DRAWING });
  assert.equal(light.assets.logoDark(light.room.owner), undefined);
});

test("offers a logo that is a picture in its own size, though it is shown smaller", async () => {
  const build = await room("logo: a.png\n", { "a.png": await plainPicture(1500, 500).png().toBuffer() });
  const logo = build.assets.logo(build.room.owner);
  assert.deepEqual([logo?.width, logo?.png.width, logo?.png.height], [800, 1500, 500]);
});

test("writes credit and terms of a portrait into every file made of it, and makes a small one for vCards", async () => {
  const build = await buildMedia(
    await contentFolder({
      "pressroom/contacts/kari.yaml":
        "name: Kari Nordnes\nphoto: kari.jpg\nphotoCredit: Studio Øy\nphotoLicence: Fri bruk\n",
      "pressroom/contacts/kari.jpg": await jpeg(800, 800),
      "releases/2026/2026-03-12-a.md": release("contacts: [kari]"),
    }),
  );
  const portrait = build.assets.portrait(build.room.contacts.get("kari")!);
  assert.deepEqual([portrait?.credit, portrait?.licence], ["Studio Øy", "Fri bruk"]);
  const { width, height, format } = await sharp(Buffer.from(portrait?.inCard ?? "", "base64")).metadata();
  assert.deepEqual([width, height, format], [240, 240, "jpeg"]);
  const { credit, licence } = await embeddedTexts(await build.read(portrait?.crops.square.path ?? ""));
  assert.deepEqual([credit, licence], ["Studio Øy", "Fri bruk"]);
});
