import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDrawing } from "../../../../src/media/drawings/svg.ts";
import { textOf } from "../../../../src/diagnostics/messages/message.ts";
import { XmlError } from "../../../../src/media/xml/xml-tree.ts";

const drawing = (inner: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>${inner}</svg>`;

/** [remark, drawing, text that must not be published, message that is reported] */
const dangerous: readonly (readonly [remark: string, svg: string, gone: RegExp, told: RegExp])[] = [
  ["a script", drawing("<script>alert(1)</script>"), /script|alert/, /<script>/],
  ["a script in a namespace of its own", drawing('<x:script xmlns:x="urn:x">alert(1)</x:script>'), /alert/, /<script>/],
  [
    "a script of SVG under a prefix",
    drawing('<a:script xmlns:a="http://www.w3.org/2000/svg">alert(1)</a:script>'),
    /script|alert/,
    /<script>/,
  ],
  [
    "a script of a web page under a prefix",
    drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
    /script|alert/,
    /<script>/,
  ],
  ["a style sheet that a browser fetches", `<?xml-stylesheet href="a.xsl"?>${drawing("")}`, /xsl/, /style sheet/],
  ["an event handler", drawing("<g/>", ' onload="alert(1)"'), /onload|alert/, /onload/],
  ["an event handler in capitals", drawing('<path ONCLICK="alert(1)" d="M0 0"/>'), /alert/i, /onclick/],
  [
    "a link that runs script",
    drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
    /javascript/,
    /runs script/,
  ],
  [
    "a link that hides its script",
    drawing('<a xlink:href="java&#10;script:alert(1)"><path/></a>'),
    /script/,
    /runs script/,
  ],
  [
    "a page inside the drawing",
    drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    /<p|foreign/,
    /<p> of a web page/,
  ],
  [
    "a frame",
    drawing('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="//example.org"/></foreignObject>'),
    /iframe/,
    /<iframe>/,
  ],
  [
    "an animation that changes a link",
    drawing('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
    /set|javascript/,
    /<set> on a link/,
  ],
  ["a picture from elsewhere", drawing('<image href="https://example.org/a.png"/>'), /example\.org/, /another address/],
  [
    "a symbol from elsewhere",
    drawing('<use xlink:href="https://example.org/a.svg#b"/>'),
    /example\.org/,
    /another address/,
  ],
  [
    "a fill from elsewhere",
    drawing('<path fill="url(https://example.org/a.svg#b)"/>'),
    /example\.org/,
    /another address/,
  ],
  [
    "a fill from elsewhere, in a style",
    drawing('<path style="fill: url(//example.org/a)"/>'),
    /example\.org/,
    /another address/,
  ],
  [
    "an imported style sheet",
    drawing("<style>@import 'https://example.org/a.css'; .a{fill:red}</style>"),
    /example\.org|@import/,
    /another address/,
  ],
  ["a drawing inside a link to data", drawing('<image href="data:image/svg+xml,%3Csvg/%3E"/>'), /data:/, /runs script/],
];

describe("a drawing with active content", () => {
  for (const [remark, svg, gone, told] of dangerous) {
    test(`loses ${remark}, and reports it`, () => {
      const { active, safe } = readDrawing(Buffer.from(svg));
      assert.doesNotMatch(safe, gone);
      assert.match(active.map((one) => textOf(one, "en")).join(", "), told);
      assert.deepEqual(readDrawing(Buffer.from(safe)).active, []);
    });
  }
});

const kept: readonly (readonly [remark: string, svg: string, result: string])[] = [
  [
    "shapes and their looks",
    '<path d="M0 0h9" fill="#123" stroke-width="2"/>',
    '<path d="M0 0h9" fill="#123" stroke-width="2"/>',
  ],
  ["a gradient it refers to", '<path fill="url(#a)"/>', '<path fill="url(#a)"/>'],
  ["a symbol of its own", '<use xlink:href="#a"/>', '<use href="#a"/>'],
  [
    "style sheets of drawing programs",
    "<style>.cls-1{fill:#036;} .b &gt; path{opacity:.5}</style>",
    "<style>.cls-1{fill:#036}.b &#62; path{opacity:.5}</style>",
  ],
  [
    "a picture it carries",
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
  ],
  ["its name for those who can not see it", "<title>A &amp; B</title>", "<title>A &#38; B</title>"],
  [
    "what a program wrote beside the drawing is left out",
    '<metadata>x</metadata><sodipodi:view xmlns:sodipodi="urn:s"/><!-- x --><?x y?>',
    "",
  ],
  ["what is inside a link", '<a href="https://example.org"><path d="M1 1"/></a>', '<g><path d="M1 1"/></g>'],
];

describe("a drawing without active content", () => {
  for (const [remark, inner, result] of kept) {
    test(`keeps ${remark}`, () => {
      const { active, safe } = readDrawing(Buffer.from(drawing(inner)));
      assert.deepEqual(active, []);
      assert.equal(safe.replace(/^<svg[^>]*?(\/>|>)|<\/svg>$/g, ""), result);
    });
  }

  test("is read with a document type, as drawing programs write it", () => {
    const svg =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm"/>';
    const { width, height, safe } = readDrawing(Buffer.from(svg));
    assert.deepEqual([width, height], [75.59, 37.8]);
    assert.equal(safe, '<svg xmlns="http://www.w3.org/2000/svg" width="75.59" height="37.8"/>');
  });

  test("keeps elements that have a prefix", () => {
    const svg =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M1 1"/><x:path xmlns:x="urn:x"/></s:svg>';
    assert.match(readDrawing(Buffer.from(svg)).safe, /^<svg xmlns="[^"]*svg" [^>]*><path d="M1 1"\/><\/svg>$/);
  });
});

describe("a file that is not a valid drawing", () => {
  const broken: readonly (readonly [remark: string, text: string])[] = [
    ["a tag that is not closed", "<svg><g></svg>"],
    ["two roots", "<svg/><svg/>"],
    ["an attribute without quotes", "<svg a=b/>"],
    ["an unknown entity", "<svg>&unknown;</svg>"],
    ["entity definitions", '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ["an entity from a file", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]><svg>&a;</svg>'],
    ["a prefix without a namespace", "<svg><x:path/></svg>"],
    ["an attribute twice", '<svg id="a" id="b"/>'],
    ["another format", "<html/>"],
    ["elements without end", "<svg>" + "<g>".repeat(300)],
    ["nothing", ""],
  ];
  for (const [remark, text] of broken) {
    test(`is refused: ${remark}`, () => assert.throws(() => readDrawing(Buffer.from(text)), XmlError));
  }

  test("is refused quickly even if it is long", () => {
    // Processor time, because it does not grow with other work on the machine.
    const start = process.cpuUsage();
    assert.throws(() => readDrawing(Buffer.from("<svg " + "a='".repeat(100_000))), XmlError);
    assert.throws(() => readDrawing(Buffer.from("<svg>" + "<".repeat(100_000))), XmlError);
    assert.ok(process.cpuUsage(start).user < 2e6);
  });
});
