import { describe } from "node:test";
import { gzipSync } from "node:zlib";
import { type Case, document, folder, index, testCases, zip } from "./fixtures/cases.ts";

/** The beginning of a video, padded to a size in MB. */
function film(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes << 20);
  bytes.write("\0\0\0\x18ftypisom\0\0\0\0isommp41", "latin1");
  return bytes;
}

const cases: readonly Case[] = [
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
    says: /error a\.xyz is not of a type that may be published.*Allowed are PDF, Word, .*, BMP, .*\[media-type\]/,
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
];

describe("a document that cannot be published unchanged", () => testCases(cases));
