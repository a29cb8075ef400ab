import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeXml } from "../../../../src/formats/xml/write-xml.ts";
import { all, one, readXmlDocument } from "../../fixtures/read-xml.ts";

const HARD = "a\u0007 & b < c > d ]]> \"e\" 'f' &amp; \ud83d g";
const READ = "a & b < c > d ]]> \"e\" 'f' &amp;  g";

describe("the XML writer", () => {
  it("writes text, sections and attributes that a parser reads back unchanged", () => {
    const root = readXmlDocument(
      writeXml({ a: { _attributes: { x: HARD }, text: HARD, element: { _text: HARD }, section: { _cdata: HARD } } }),
    );
    assert.equal(root["@x"], READ);
    for (const name of ["text", "element", "section"]) assert.equal(one(root, name)?.["#text"], READ, name);
  });

  it("writes an element for each member of a list, and none for undefined", () => {
    const root = readXmlDocument(
      writeXml({ a: { b: ["1", { _text: "2" }], c: undefined, d: [], _attributes: { x: undefined } } }),
    );
    assert.deepEqual(
      all(root, "b").map((element) => element["#text"]),
      ["1", "2"],
    );
    assert.deepEqual(Object.keys(root).toSorted(), ["#text", "b"]);
  });

  it("has its instructions before the root", () => {
    assert.equal(
      writeXml({ a: { _text: "" } }, { name: "xml-stylesheet", attributes: { type: "text/css", href: "/a?b&c" } }),
      '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="/a?b&amp;c"?>\n<a></a>\n',
    );
  });
});
