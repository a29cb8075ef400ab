import assert from "node:assert/strict";
import { symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { checkContent } from "../../../../src/build/content.ts";
import { inReadingOrder } from "../../../../src/diagnostics/report.ts";
import { inspectMedia } from "../../../../src/media/inspect/inspect.ts";
import { contentFolder, emptyFolder, type Files, release, reportOn, roomIn } from "../fixtures/content.ts";
import { jpeg, noisy, plainPicture, pngClaiming } from "../fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";
const index = `${folder}/index.md`;
const image = (file: string) => release(`images:\n  - file: ${file}\n    alt: En båt`);
const document = (file: string) => release(`documents:\n  - file: ${file}\n    title: Program`);
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const zip = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)]))));

/** The beginning of a video, padded to a size in MB. */
function film(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes << 20);
  bytes.write("\0\0\0\x18ftypisom\0\0\0\0isommp41", "latin1");
  return bytes;
}

interface Case {
  readonly remark: string;
  readonly files: () => Promise<Files> | Files;
  /** Must match the one line of the report. */
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    remark: "a picture that is not there, with the likely one suggested",
    files: async () => ({ [index]: image("staeg.jpg"), [`${folder}/stage.jpg`]: await jpeg() }),
    says: /index\.md:5:11 error There is no staeg\.jpg .*Did you mean stage\.jpg\?.*\[media-missing\]/,
  },
  {
    remark: "a name that differs in case from the file",
    files: async () => ({ [index]: image("Stage.JPG"), [`${folder}/stage.jpg`]: await jpeg() }),
    says: /Did you mean stage\.jpg\? Upper and lower case count.*\[media-missing\]/,
  },
  {
    remark: "a picture of zero bytes",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: Buffer.alloc(0) }),
    says: /a\.jpg is empty: it has 0 bytes.*\[media-empty\]/,
  },
  {
    remark: "a document of zero bytes",
    files: () => ({ [index]: document("a.pdf"), [`${folder}/a.pdf`]: Buffer.alloc(0) }),
    says: /a\.pdf is empty.*\[media-empty\]/,
  },
  ...(["jpeg", "png", "webp", "gif", "avif"] as const).map((format) => ({
    remark: `half of a ${format} file`,
    files: async () => ({
      [index]: image(`a.${format}`),
      [`${folder}/a.${format}`]: half(await noisy().toFormat(format).toBuffer()),
    }),
    says: /breaks off: a part of the file is missing.*\[media-truncated\]/,
  })),
  {
    remark: "a JPEG file that lacks its last bytes only",
    files: async () => ({
      [index]: image("a.jpg"),
      [`${folder}/a.jpg`]: (await noisy().jpeg().toBuffer()).subarray(0, -2),
    }),
    says: /\[media-truncated\]/,
  },
  {
    remark: "a PNG file that is called JPEG",
    files: async () => ({
      [index]: image("a.jpg"),
      [`${folder}/a.jpg`]: await plainPicture(1300, 900).png().toBuffer(),
    }),
    says: /a\.jpg ends in \.jpg, but is PNG\. Rename it to a\.png\. \[media-mislabelled\]/,
  },
  {
    remark: "text that is called JPEG",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: "not a picture" }),
    says: /a\.jpg is no picture: its content is TXT.*\[media-mislabelled\]/,
  },
  {
    remark: "bytes without meaning that are called JPEG",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: Buffer.from([1, 2, 3, 4, 0, 0, 7]) }),
    says: /a\.jpg is not JPEG, as its name says.*\[media-mislabelled\]/,
  },
  {
    remark: "a picture whose data are damaged",
    files: async () => {
      const bytes = await noisy().png().toBuffer();
      bytes.fill(0x55, 2000, 9000);
      return { [index]: image("a.png"), [`${folder}/a.png`]: bytes };
    },
    says: /a\.png is damaged and cannot be read.*\[media-unreadable\]/,
  },
  {
    remark: "a picture of 200 megapixels",
    files: async () => ({ [index]: image("a.png"), [`${folder}/a.png`]: await pngClaiming(20_000, 10_000) }),
    says: /20000 × 10000 pixels; 100 megapixels is the most.*\[media-too-large\]/,
  },
  {
    remark: "an animated picture",
    files: async () => {
      const frames = await Promise.all(
        ["#f00", "#0f0"].map((colour) => plainPicture(1300, 900, colour).png().toBuffer()),
      );
      const { default: sharp } = await import("sharp");
      return {
        [index]: image("a.gif"),
        [`${folder}/a.gif`]: await sharp(frames, { join: { animated: true } })
          .gif()
          .toBuffer(),
      };
    },
    says: /a\.gif moves: it holds 2 pictures.*\[media-animated\]/,
  },
  {
    remark: "a path out of the folder",
    files: async () => ({ [index]: image("../other/a.jpg"), "releases/2026/other/a.jpg": await jpeg() }),
    says: /leads out of releases\/2026\/2026-03-12-boat\/.*\[media-outside-folder\]/,
  },
  {
    remark: "an absolute path",
    files: () => ({ [index]: image("/etc/hostname") }),
    says: /\/etc\/hostname leads out of .*\[media-outside-folder\]/,
  },
  {
    remark: "a path of a Windows disk",
    files: () => ({ [index]: image("'C:\\pictures\\a.jpg'") }),
    says: /\[media-outside-folder\]/,
  },
  {
    remark: "a web address",
    files: () => ({ [index]: image("https://example.org/a.jpg") }),
    says: /is a web address\. Save the file in .*\[media-outside-folder\]/,
  },
  {
    remark: "a picture of a release that is a single file",
    files: async () => ({ [`${folder}.md`]: image("a.jpg"), "releases/2026/a.jpg": await jpeg() }),
    says: /moving it to releases\/2026\/2026-03-12-boat\/index\.md.*\[media-outside-folder\]/,
  },
  {
    remark: "a drawing among the pictures",
    files: () => ({ [index]: image("a.svg"), [`${folder}/a.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    says: /List it under documents as a download.*\[media-svg\]/,
  },
  {
    remark: "a drawing with script among the documents",
    files: () => ({
      [index]: document("a.svg"),
      [`${folder}/a.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    }),
    says: /does more than draw: it holds <script>.*\[media-svg-active\]/,
  },
  {
    remark: "a picture from an iPhone that nobody converted",
    files: () => ({
      [index]: image("a.heic"),
      [`${folder}/a.heic`]: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    }),
    says: /a\.heic is HEIC, which most browsers cannot show\. Export it as JPEG\. \[media-unreadable\]/,
  },
  {
    remark: "a document among the pictures",
    files: () => ({ [index]: image("a.pdf"), [`${folder}/a.pdf`]: "%PDF-1.7\n" }),
    says: /a\.pdf is PDF, not a picture\. List it under documents.*\[media-unreadable\]/,
  },
  {
    remark: "a picture that is too narrow for print",
    files: async () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: await jpeg(800, 600) }),
    says: /warning a\.jpg is 800 pixels wide.*\[media-small\]/,
  },
  {
    remark: "a program among the documents",
    files: () => ({ [index]: document("a.exe"), [`${folder}/a.exe`]: Buffer.from("MZ\x90\0\x03") }),
    says: /a\.exe is a program \(Windows\).*\[media-program\]/,
  },
  {
    remark: "a program that is called PDF",
    files: () => ({ [index]: document("a.pdf"), [`${folder}/a.pdf`]: Buffer.from("\x7fELF\x02\x01") }),
    says: /a\.pdf is a program \(Linux\).*\[media-program\]/,
  },
  {
    remark: "a web page among the documents",
    files: () => ({ [index]: document("a.html"), [`${folder}/a.html`]: "<!doctype html><script>1</script>" }),
    says: /a\.html is a web page.*\[media-program\]/,
  },
  {
    remark: "a Word document with macros",
    files: () => ({
      [index]: document("a.docx"),
      [`${folder}/a.docx`]: zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    }),
    says: /a\.docx holds macros.*\[media-program\]/,
  },
  {
    remark: "an Excel file that is called Word",
    files: () => ({ [index]: document("a.docx"), [`${folder}/a.docx`]: zip("[Content_Types].xml", "xl/workbook.xml") }),
    says: /ends in \.docx, but is Excel\. Rename it to a\.xlsx.*\[media-mislabelled\]/,
  },
  {
    remark: "a document of an unknown type",
    files: () => ({ [index]: document("a.xyz"), [`${folder}/a.xyz`]: Buffer.from([9, 8, 7, 0, 1]) }),
    says: /error a\.xyz is not of a type that may be published.*Allowed are PDF, Word, .*\[media-type\]/,
  },
  ...["a.shtml", "a.phtml", "a.cgi", "a.env", "a.htaccess", "a.xht", "a.sql", ".env", ".htaccess"].map((name) => ({
    remark: `text that is called ${name}`,
    files: () => ({ [index]: document(name), [`${folder}/${name}`]: "SECRET=1\n" }),
    says: /Allowed are PDF, .*\[media-type\]/,
  })),
  {
    remark: "a packed drawing",
    files: () => ({ [index]: document("a.svgz"), [`${folder}/a.svgz`]: gzipSync("<svg/>") }),
    says: /a\.svgz is not of a type .*\[media-type\]/,
  },
  ...(
    [
      ["a script without a namespace", "<data><script>alert(1)</script></data>"],
      ["a script of a web page", '<d><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></d>'],
      ["a script of a web page under a prefix", '<d xmlns:h="http://www.w3.org/1999/xhtml"><h:script>1</h:script></d>'],
      ["a script of SVG under a prefix", '<d xmlns:s="http://www.w3.org/2000/svg"><s:svg><s:script/></s:svg></d>'],
      ["an event handler in SVG", '<d xmlns:s="http://www.w3.org/2000/svg"><s:svg onload="alert(1)"/></d>'],
      ["a frame of a web page", '<d xmlns:h="http://www.w3.org/1999/xhtml"><h:iframe src="//example.org"/></d>'],
      ["a style sheet", '<?xml-stylesheet type="text/xsl" href="a.xsl"?><d/>'],
    ] as const
  ).map(([what, xml]) => ({
    remark: `an XML file with ${what}`,
    files: () => ({ [index]: document("a.xml"), [`${folder}/a.xml`]: `<?xml version="1.0"?>${xml}` }),
    says: /a\.xml (holds .*which could run in a reader's browser|is a web page).*\[media-program\]/,
  })),
  {
    remark: "an XML file with a script behind a large comment",
    files: () => ({
      [index]: document("a.xml"),
      [`${folder}/a.xml`]: `<d><!--${"x".repeat(600_000)}--><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></d>`,
    }),
    says: /holds <script>.*\[media-program\]/,
  },
  {
    remark: "an XML file that defines entities",
    files: () => ({
      [index]: document("a.xml"),
      [`${folder}/a.xml`]: '<!DOCTYPE d [<!ENTITY a "<script/>">]><d>&a;</d>',
    }),
    says: /a\.xml cannot be read as XML: it defines entities.*\[media-unreadable\]/,
  },
  {
    remark: "an XML file in an encoding that browsers read otherwise",
    files: () => ({
      [index]: document("a.xml"),
      [`${folder}/a.xml`]: '<?xml version="1.0" encoding="ISO-2022-JP"?><d/>',
    }),
    says: /it is not written in UTF-8.*\[media-unreadable\]/,
  },
  {
    remark: "a film that the usual hosts refuse",
    files: () => ({ [index]: document("a.mp4"), [`${folder}/a.mp4`]: film(101) }),
    says: /warning a\.mp4 is 101 MB large: GitHub takes files up to 100 MB and Cloudflare Pages up to 25 MiB\..*\[media-heavy\]/,
  },
  {
    remark: "a document that one host refuses",
    files: () => ({ [index]: document("a.mp4"), [`${folder}/a.mp4`]: film(26) }),
    says: /warning a\.mp4 is 26 MB large: Cloudflare Pages takes files up to 25 MiB\..*\[media-heavy\]/,
  },
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
      [index]: release("images:\n  - {file: a.jpg, alt: x}\ndraft: true\nembargo: 2099-01-01 10:00"),
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
  for (const { remark, files, says } of cases) {
    test(`is reported in one line: ${remark}`, async () => {
      const lines = (await reportOn(await contentFolder(await files()))).filter((line) => !isBeside(line, says));
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.match(lines[0]!, says);
    });
  }

  test("is refused if it is a symbolic link to a file or folder", async () => {
    const room = await contentFolder({
      [index]: release("images:\n  - {file: a.jpg, alt: x}\n  - {file: sub/b.jpg, alt: x}"),
    });
    const elsewhere = await contentFolder({ "b.jpg": await jpeg() });
    await symlink(join(elsewhere, "b.jpg"), join(room, folder, "a.jpg"));
    await symlink(elsewhere, join(room, folder, "sub"));
    const lines = (await reportOn(room)).filter((line) => line.includes("index.md"));
    assert.equal(lines.length, 2);
    for (const line of lines) assert.match(line, /is a symbolic link\. Put the file itself .*\[media-symlink\]/);
  });
});

/** An unused file that the message suggests is reported too. */
function isBeside(line: string, says: RegExp): boolean {
  return line.endsWith("[media-orphan]") && !says.source.includes("orphan");
}

test("reports nothing for a valid release with all kinds of files", async () => {
  const files: Files = {
    [index]: release(
      "images:\n  - {file: båt.jpg, alt: x}\n  - {file: a.tif, alt: x}\nvideo: {url: 'https://example.org/v', title: Film, poster: p.webp}\n" +
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
    [index]: release("images:\n  - {file: a.jpg, alt: x}\ntype: unknown-type"),
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

  test("has no warning for files that only a release with errors may name", async () => {
    const content = await contentFolder(await files());
    const { diagnostics } = await checkContent({ content }, undefined);
    assert.deepEqual(
      diagnostics.filter(({ rule }) => rule === "media-orphan"),
      [],
    );
  });
});
