import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { addPressKits } from "../../../src/build/press-kits.ts";
import { buildMedia, contentFolder, release } from "../media/fixtures/content.ts";
import { phonePicture } from "../media/fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

async function kitsOf() {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release(
        "images:\n  - {file: a.jpg, alt: En båt}\ndocuments:\n  - {file: a.pdf, title: Program}",
      ),
      [`${folder}/a.jpg`]: await phonePicture(),
      [`${folder}/a.pdf`]: "%PDF-1.7\n",
      "releases/2026/2026-03-11-text.md": release(""),
      "releases/2026/2026-12-24-secret.md": release(
        "embargo: 2026-12-24 10:00\ndocuments:\n  - {file: a.pdf, title: A}",
      ),
    }),
  );
  const bundles = { css: "/a.css", listCss: "/l.css", js: "/a.js", searchJs: "/s.js", fonts: [] } as const;
  const site = { pressRoom: build.room, assets: build.assets, bundles };
  return { build, assets: await addPressKits(site, build.site) };
}

test("writes a press kit beside every public release with files, with the public copies of its files", async () => {
  const { build, assets } = await kitsOf();
  const [one, text] = ["boat", "text"].map((slug) => build.room.editions[0]!.releases.find((two) => two.slug === slug));
  const kit = assets.pressKit(one!);
  assert.equal(assets.pressKit(text!), undefined);
  const content = await build.read("/2026/boat/press-kit.zip");
  assert.deepEqual(kit, {
    path: "/2026/boat/press-kit.zip",
    name: "boat-press-kit.zip",
    bytes: content.length,
    type: "application/zip",
    format: "ZIP",
  });
  assert.equal(assets.pictures(one!).length, 1);
  assert.deepEqual(
    build.site.files.filter((file) => file.endsWith(".zip")),
    ["2026/boat/press-kit.zip"],
  );
  const files = unzipSync(content);
  assert.deepEqual(Buffer.from(files["pictures/a.jpg"]!), await build.read("/2026/boat/a.jpg"));
  assert.ok(!content.includes("SERIAL-4711"));
});

test("makes the same press kits in two builds", async () => {
  const [first, second] = [await kitsOf(), await kitsOf()];
  assert.deepEqual(
    await first.build.read("/2026/boat/press-kit.zip"),
    await second.build.read("/2026/boat/press-kit.zip"),
  );
});
