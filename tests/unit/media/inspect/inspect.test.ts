import assert from "node:assert/strict";
import { symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkContent } from "../../../../src/build/content.ts";
import { inReadingOrder } from "../../../../src/diagnostics/report.ts";
import { inspectMedia } from "../../../../src/media/inspect/inspect.ts";
import { contentFolder, emptyFolder, type Files, release, reportOn, roomIn } from "../fixtures/content.ts";
import { jpeg, plainPicture } from "../fixtures/pictures.ts";

import { type Case, document, folder, image, index, testCases, zip } from "./fixtures/cases.ts";

const cases: readonly Case[] = [
  {
    remark: "a logo whose sides are far apart",
    files: () => ({
      "pressroom/publishers/org.yaml": "name: Organisasjonen\nlogo: org.svg\n",
      "pressroom/publishers/org.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="1e3" viewBox="0 0 1000000000 1"/>',
    }),
    says: /^pressroom\/publishers\/org\.yaml:2:7 error org\.svg cannot be used as a logo: its sides.*\[media-drawing\]/,
  },
  {
    remark: "two documents that differ only in case",
    files: () => ({
      [index]: release("documents:\n  - {file: A.pdf, title: En}\n  - {file: a.pdf, title: To}"),
      [`${folder}/A.pdf`]: "%PDF-1.7\n",
      [`${folder}/a.pdf`]: "%PDF-1.7\n",
    }),
    says: /index\.md:6:12 error A\.pdf and a\.pdf differ only in upper and lower case.*\[media-name-clash\]/,
  },
  {
    remark: "two documents that get the same safe name",
    files: () => ({
      [index]: release("documents:\n  - {file: år 1.pdf, title: En}\n  - {file: ar-1.pdf, title: To}"),
      [`${folder}/år 1.pdf`]: "%PDF-1.7\n",
      [`${folder}/ar-1.pdf`]: "%PDF-1.7\n",
    }),
    says: /would both be published as ar-1\.pdf.*\[media-name-clash\]/,
  },
  {
    remark: "a document that would take the place of the press kit",
    files: () => ({ [index]: document("Press kit.zip"), [`${folder}/Press kit.zip`]: zip("a.txt") }),
    says: /would be published as press-kit\.zip, which the press room writes itself.*\[media-name-clash\]/,
  },
  {
    remark: "a file that no release names",
    files: () => ({ [index]: release(""), [`${folder}/left over.jpg`]: "x" }),
    says: /left over\.jpg:1:1 warning No release names left over\.jpg.*\[media-orphan\]/,
  },
  {
    remark: "an unused file with a line break in its name",
    files: () => ({ [index]: release(""), [`${folder}/a\n::error::b.jpg`]: "x" }),
    says: /^[^\n]*a\\n::error::b\.jpg:1:1 warning No release names [^\n]*\[media-orphan\]$/,
  },
  {
    remark: "a damaged picture of an embargoed draft",
    files: () => ({
      [index]: release("images:\n  - {file: a.jpg, alt: x, credit: Ada}\ndraft: true\nembargo: 2099-01-01 10:00"),
      [`${folder}/a.jpg`]: Buffer.alloc(0),
    }),
    says: /\[media-empty\]/,
  },
  {
    remark: "a logo with an event handler",
    files: () => ({
      "pressroom/publishers/org.yaml": "name: Organisasjonen\nlogo: org.svg\n",
      "pressroom/publishers/org.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    }),
    says: /^pressroom\/publishers\/org\.yaml:2:7 error org\.svg does more than draw.*onload.*\[media-svg-active\]/,
  },
  {
    remark: "a portrait that is not there",
    files: () => ({ "pressroom/contacts/kari.yaml": "name: Kari\nphone: '+47 00 00 00 00'\nphoto: kari.jpg\n" }),
    says: /^pressroom\/contacts\/kari\.yaml:3:8 error There is no kari\.jpg.*\[media-missing\]/,
  },
];

describe("a file that cannot be published unchanged", () => {
  testCases(cases);

  test("is refused if it is a symbolic link to a file or folder", async () => {
    const room = await contentFolder({
      [index]: release("images:\n  - {file: a.jpg, alt: x, credit: Ada}\n  - {file: sub/b.jpg, alt: x, credit: Ada}"),
    });
    const elsewhere = await contentFolder({ "b.jpg": await jpeg() });
    await symlink(join(elsewhere, "b.jpg"), join(room, folder, "a.jpg"));
    await symlink(elsewhere, join(room, folder, "sub"));
    const lines = (await reportOn(room)).filter((line) => line.includes("index.md"));
    assert.equal(lines.length, 2);
    for (const line of lines) assert.match(line, /is a symbolic link\. Put the file itself .*\[media-symlink\]/);
  });
});

test("reports nothing for a valid release with all kinds of files", async () => {
  const files: Files = {
    [index]: release(
      "images:\n  - {file: båt.jpg, alt: x, credit: Ada}\n  - {file: a.tif, alt: x, credit: Ada}\nvideo: {url: 'https://example.org/v', title: Film, poster: p.webp}\n" +
        "documents:\n  - {file: a.pdf, title: x}\n  - {file: b.docx, title: x}\n  - {file: c.csv, title: x}\n  - {file: d.svg, title: x}\n  - {file: e.zip, title: x}",
    ),
    [`${folder}/index.nn.md`]: "---\ntitle: Båten går\n---\n\nPå nynorsk.\n",
    // macOS stores å as two characters.
    [`${folder}/${"båt.jpg".normalize("NFD")}`]: await jpeg(),
    [`${folder}/a.tif`]: await plainPicture(1300, 900).tiff().toBuffer(),
    [`${folder}/p.webp`]: await plainPicture(1300, 900).webp().toBuffer(),
    [`${folder}/a.pdf`]: "%PDF-1.7\n",
    [`${folder}/b.docx`]: zip("[Content_Types].xml", "word/document.xml"),
    [`${folder}/c.csv`]: "år;tall\n2026;7\n",
    [`${folder}/d.svg`]: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    [`${folder}/e.zip`]: zip("a.txt"),
    [`${folder}/.DS_Store`]: "x",
  };
  assert.deepEqual(await reportOn(await contentFolder(files)), []);
});

test("reports an inherited mistake once, in the original", async () => {
  const lines = await reportOn(
    await contentFolder({
      [index]: image("a.jpg"),
      [`${folder}/index.nn.md`]: "---\ntitle: Båten går\n---\n\nNynorsk.\n",
    }),
  );
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /index\.md:5:11/);
});

test("reads only changed files again", async () => {
  const room = await contentFolder({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: await jpeg() });
  const cacheFolder = await emptyFolder();
  const file = join(room, folder, "a.jpg");
  const inspect = async () => (await inspectMedia(await roomIn(room), { cacheFolder })).map(({ rule }) => rule);
  assert.deepEqual(await inspect(), []);
  assert.deepEqual(await inspect(), []);
  await writeFile(file, await jpeg(700, 500));
  await utimes(file, new Date("2020-01-01"), new Date("2020-01-01"));
  assert.deepEqual(await inspect(), ["media-small"]);
});

describe("a press room with errors in its content", () => {
  const files = async (): Promise<Files> => ({
    [index]: release("images:\n  - {file: a.jpg, alt: x, credit: Ada}\ntype: unknown-type"),
    [`${folder}/a.jpg`]: await jpeg(),
    "releases/2026/2026-04-01-other/index.md": document("missing.pdf"),
    "pressroom/publishers/org.yml": "name: Organisasjonen\nlogo: org.svg\ncontacts: [nobody]\n",
  });

  test("has its files checked in the same run", async () => {
    const content = await contentFolder(await files());
    const { diagnostics, room } = await checkContent({ content }, undefined);
    assert.equal(room, undefined);
    const rules = inReadingOrder(diagnostics).map(({ file, rule }) => `${file.replace(/^.*\//, "")} ${rule}`);
    for (const expected of ["index.md type-unknown", "index.md media-missing", "org.yml media-missing"])
      assert.ok(rules.includes(expected), `${expected} is in ${rules.join(", ")}`);
  });

  test("has no warning for unused files that a release with errors may use", async () => {
    const content = await contentFolder(await files());
    const { diagnostics } = await checkContent({ content }, undefined);
    assert.deepEqual(
      diagnostics.filter(({ rule }) => rule === "media-orphan"),
      [],
    );
  });
});
