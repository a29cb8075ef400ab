import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeSource } from "../../../../src/import/sources/decode.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const xml = (encoding: string, rest = ""): string => `<?xml version="1.0" encoding="${encoding}"?><a>${rest}</a>`;
/** The text in windows-1251. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

describe("decoding", () => {
  const table: readonly (readonly [
    what: string,
    bytes: Uint8Array,
    ends: string,
    remark?: string | undefined,
    mediaType?: string,
  ])[] = [
    ["UTF-8", utf8("blåbær"), "blåbær"],
    ["UTF-8 with a byte order mark", utf8("\uFEFFblåbær"), "blåbær"],
    ["UTF-16 with a byte order mark", Buffer.from("\uFEFFblåbær", "utf16le"), "blåbær"],
    ["UTF-16 without one", utf16be("<a>blåbær"), "<a>blåbær"],
    ["ISO 8859-1 by its declaration", latin1(xml("iso-8859-1", "blåbær")), "blåbær</a>"],
    ["windows-1252 named ISO 8859-1", latin1(xml("iso-8859-1", "\x93blå\x94 \x80")), "“blå” €</a>"],
    ["windows-1251 by its declaration", cyrillic(xml("windows-1251", "привет")), "привет</a>"],
    [
      "windows-1251 by the server",
      cyrillic("<a>привет</a>"),
      "привет</a>",
      undefined,
      "text/xml; charset=windows-1251",
    ],
    ["HTML by its meta element", latin1('<meta charset="latin1"><p>blå'), "blå"],
    ["UTF-8 that is declared as ISO 8859-1", utf8(xml("iso-8859-1", "blåbær")), "blåbær</a>", "utf-8"],
    ["UTF-8 that is declared as UTF-16", utf8(xml("utf-16", "blåbær")), "blåbær</a>", "utf-8"],
    ["ISO 8859-1 that is declared as UTF-8", latin1(xml("utf-8", "blåbær")), "blåbær</a>", "windows-1252"],
    ["ISO 8859-1 without a declaration", latin1("blåbær"), "blåbær", "windows-1252"],
    [
      "single wrong bytes in UTF-8",
      Buffer.concat([utf8("blå "), latin1("bær "), utf8("€")]),
      "blå bær €",
      "windows-1252",
    ],
    [
      "a declaration that the server contradicts",
      cyrillic(xml("windows-1251", "привет")),
      "привет</a>",
      "windows-1251",
      "text/xml; charset=utf-8",
    ],
    ["an unknown encoding", utf8(xml("klingon", "blåbær")), "blåbær</a>"],
    ["a character cut off at the end", utf8("blå").subarray(0, 3), "blÃ", "windows-1252"],
    ["nothing", new Uint8Array(), ""],
  ];
  for (const [what, bytes, ends, remark, mediaType] of table)
    it(`reads ${what}`, () => {
      const { text, remarks } = decodeSource(bytes, mediaType);
      assert.ok(text.endsWith(ends), JSON.stringify(text));
      assert.equal(remarks[0]?.values?.["used"], remark);
    });

  it("takes a second for megabytes in no encoding at all", () => {
    const bytes = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 256);
    assert.ok(decodeSource(bytes).text.length > 1_000_000);
  });
});
