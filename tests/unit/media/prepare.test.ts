import assert from "node:assert/strict";
import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import sharp from "sharp";
import {
  type Build,
  buildMedia,
  contentFolder,
  emptyFolder,
  type Files,
  onlyRelease,
  release,
  writeFiles,
} from "./fixtures/content.ts";
import { jpeg, plainPicture } from "./fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

describe("two builds", () => {
  const files = async (): Promise<Files> => ({
    "pressroom/publishers/org.yaml": "name: Organisasjonen\nlogo: org.svg\n",
    "pressroom/publishers/org.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><circle cx="15" cy="15" r="14" fill="#036"/><path d="M40 5h50v20h-50z"/></svg>',
    "pressroom/contacts/kari.yaml": "name: Kari\nphone: '+47 00 00 00 00'\nphoto: kari.jpg\n",
    "pressroom/contacts/kari.jpg": await jpeg(500, 600),
    [`${folder}/index.md`]: release(
      "images:\n  - {file: a.jpg, alt: x}\ndocuments:\n  - {file: Å 1.pdf, title: Program, language: nn}\nvideo: {url: 'https://example.org/v', title: Film, poster: p.png}",
    ),
    [`${folder}/a.jpg`]: await jpeg(700, 450),
    [`${folder}/p.png`]: await plainPicture(600, 340).png().toBuffer(),
    [`${folder}/Å 1.pdf`]: "%PDF-1.7\n",
  });

  let content: string;
  let cache: string;
  let first: Build;
  before(async () => {
    [content, cache] = [await contentFolder(await files()), await emptyFolder()];
    first = await buildMedia(content, cache);
  });

  test("make the same bytes from the same content, each with a cache of its own", async () => {
    const second = await buildMedia(content);
    assert.deepEqual(first.written, second.written);
    for (const path of first.written) assert.deepEqual(await first.read(path), await second.read(path), path);
    assert.deepEqual(await first.files(), first.written, "nothing half-made is left");
  });

  test("make every file once with a shared cache", async () => {
    const second = await buildMedia(content, cache);
    assert.ok(first.made > 0 && first.cached === 0);
    assert.deepEqual([second.made, second.cached], [0, first.made]);
    assert.deepEqual(second.written, first.written);
    assert.deepEqual(second.assets.pictures(onlyRelease(second)), first.assets.pictures(onlyRelease(first)));
  });

  test("make a damaged cache entry again", async () => {
    const damaged = await emptyFolder();
    await cp(cache, damaged, { recursive: true });
    for (const file of await filesIn(damaged)) {
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
    }
    const second = await buildMedia(content, damaged);
    assert.deepEqual([second.made, second.cached], [first.made, 0]);
    assert.deepEqual(second.written, first.written);
    for (const path of first.written) assert.deepEqual(await second.read(path), await first.read(path), path);
  });

  test("keep edits in the output out of cache and content", async () => {
    const edited = await buildMedia(content, cache);
    for (const path of edited.written) await writeFile(join(edited.site.folder, path), "edited");
    const next = await buildMedia(content, cache);
    for (const path of first.written) {
      assert.deepEqual(await next.read(path), await first.read(path), path);
      assert.equal((await stat(join(next.site.folder, path))).mode & 0o777, 0o644, path);
    }
  });

  test("describe every file beside the pages", () => {
    const one = onlyRelease(first);
    assert.deepEqual(first.assets.documents(one), [
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
    assert.equal(first.assets.poster(one)?.alt, "Film");
    assert.equal(first.assets.portrait(first.room.contacts.get("kari")!)?.crops.square.width, 480);
    const logo = first.assets.logo(first.room.owner);
    assert.deepEqual([logo?.width, logo?.height, logo?.type], [90, 30, "image/svg+xml"]);
    assert.deepEqual(
      first.assets.icons().map(({ width }) => width),
      [32, 180, 192, 512],
    );
    assert.ok(first.written.includes("/favicon.ico"));
  });
});

for (const [name, color, remark] of [
  ["Ørret og sønner", "#0b5c8a", "a letter with a stroke"],
  ["3 øyer", "#0b5c8a", "a digit"],
] as const)
  test(`draws icons with ${remark} on the accent colour for an organisation without a logo`, async () => {
    const content = await contentFolder({ "pressroom/publishers/org.yaml": `name: ${name}\n` });
    const { assets, written, site } = await buildMedia(content);
    const icons = assets.icons();
    assert.deepEqual(
      icons.map(({ width }) => width),
      [32, 180, 192, 512],
    );
    assert.ok(written.includes("/favicon.ico"));
    const { data, info } = await sharp(join(site.folder, icons[3]!.path)).raw().toBuffer({ resolveWithObject: true });
    const pixels = Array.from({ length: info.width * info.height }, (_, pixel) =>
      data.subarray(pixel * info.channels, pixel * info.channels + 3).toString("hex"),
    );
    assert.equal(`#${pixels[0]}`, color);
    const white = pixels.filter((pixel) => pixel === "ffffff").length;
    assert.ok(white > pixels.length / 20 && white < pixels.length / 2, `${white} white pixels`);
  });

test("draws no icons of a letter that the fonts lack", async () => {
  const content = await contentFolder({ "pressroom/publishers/org.yaml": "name: 新闻\n" });
  assert.deepEqual((await buildMedia(content)).assets.icons(), []);
});

test("makes only the files of a new picture when one is added", async () => {
  const content = await contentFolder({
    [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x}"),
    [`${folder}/a.jpg`]: await jpeg(700, 450),
  });
  const cache = await emptyFolder();
  const first = await buildMedia(content, cache);
  await writeFiles(content, {
    "releases/2026/2026-04-01-new/index.md": release("images:\n  - {file: b.jpg, alt: x}", "2026-04-01 09:00"),
    "releases/2026/2026-04-01-new/b.jpg": await plainPicture(700, 450, "#a01030").jpeg().toBuffer(),
  });
  const second = await buildMedia(content, cache);
  const ofSite = 1 + 5; // The card, and the icons.
  assert.deepEqual([second.made, second.cached], [first.made - ofSite, first.made]);
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
