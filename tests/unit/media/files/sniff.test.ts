import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { zipSync } from "fflate";
import { kindByContent } from "../../../../src/media/files/sniff.ts";
import { noisy } from "../fixtures/pictures.ts";

const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files, { level: 0 }));
const text = (value: string) => new TextEncoder().encode(value);
const openDocument = (type: string) =>
  zip({ mimetype: text(`application/vnd.oasis.opendocument.${type}`), "content.xml": text("x") });

function kindOf(name: string, content: Buffer): string | undefined {
  return kindByContent({ name, head: content.subarray(0, 4096), tail: content.subarray(-66_000) })?.type;
}

const cases: readonly (readonly [name: string, content: Buffer | string, type: string | undefined])[] = [
  ["a.pdf", "%PDF-1.7\n%âãÏÓ", "application/pdf"],
  [
    "a.docx",
    zip({ "[Content_Types].xml": text("x"), "word/document.xml": text("x") }),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  [
    "a.xlsx",
    zip({ "xl/workbook.xml": text("x") }),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
  [
    "a.pptx",
    zip({ "ppt/presentation.xml": text("x") }),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ],
  ["a.odt", openDocument("text"), "application/vnd.oasis.opendocument.text"],
  ["a.ods", openDocument("spreadsheet"), "application/vnd.oasis.opendocument.spreadsheet"],
  ["a.zip", zip({ "a.txt": text("x") }), "application/zip"],
  ["a.csv", "a;b\n1;2\n", "text/csv"],
  ["a.csv", Buffer.from("\xff\xfea\0;\0b\0", "latin1"), "text/csv"],
  ["a.csv", Buffer.from("\xe5r;tall", "latin1"), "text/csv"],
  ["a.txt", "Text\n", "text/plain"],
  ["a.json", "{}", "application/json"],
  ["a.svg", '<?xml version="1.0"?>\n<!-- x --><svg xmlns="x"/>', "image/svg+xml"],
  ["a.pdf", "Only text", "text/plain"],
  ["a.csv", "<!DOCTYPE html><p>x", "text/html"],
  ["a.mp4", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0isommp42", "latin1"), "video/mp4"],
  ["a.mov", Buffer.from("\0\0\0\x14ftypqt  \0\0\0\0qt  ", "latin1"), "video/quicktime"],
  ["a.avif", Buffer.from("\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "latin1"), "image/avif"],
  ["a.heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "image/heic"],
  ["a.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "application/msword"],
  ["a.unknown", Buffer.from([0, 1, 2, 3]), undefined],
  ["a.notes", "Only text", undefined],
];

describe("the kind detected from a file's content", () => {
  for (const [name, content, type] of cases) {
    test(`${name}: ${type ?? "not known"}`, () => assert.equal(kindOf(name, Buffer.from(content as string)), type));
  }

  for (const format of ["jpeg", "png", "webp", "avif", "gif", "tiff"] as const) {
    test(`detects a picture as ${format}`, async () =>
      assert.equal(kindOf("a.bin", await noisy(40, 30).toFormat(format).toBuffer()), `image/${format}`));
  }
});
