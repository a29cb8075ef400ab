import assert from "node:assert/strict";
import test from "node:test";
import { readPublisher, readSite } from "../../../../src/press-room/read-settings.ts";
import { wordsOf } from "../../fixtures/in-english.ts";

const KEYS = "name: Example AS\n# Line 2\n";

function problemsOf(yaml: string): readonly string[] {
  const { diagnostics } = readPublisher("pressroom/publishers/x.yaml", "x", KEYS + yaml);
  return diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

test("reports a comment in a boilerplate at its line and column", () => {
  assert.deepEqual(problemsOf("boilerplate: |\n  We sail.\n\n  Daily. <!-- ask Kari -->\n"), ["body-comment 6:10"]);
  assert.deepEqual(problemsOf('boilerplate: "We sail. <!-- ask Kari -->"\n'), ["body-comment 3:24"]);
  assert.deepEqual(problemsOf("boilerplate: We sail. <!-- ask Kari -->\n"), ["body-comment 3:23"]);
  assert.deepEqual(problemsOf("boilerplate: |\n\n    We sail. <!-- ask Kari -->\n"), ["body-comment 5:14"]);
});

test("reports a problem in a folded text where the text begins", () => {
  assert.deepEqual(problemsOf("about: >\n  We sail.\n  <!-- ask Kari -->\n"), ["body-comment 3:8"]);
});

test("reports problems of each language of a text", () => {
  const yaml = "about:\n  nb: Vi seiler.\n  en: |\n    We sail. [Run](javascript:alert)\n";
  assert.deepEqual(problemsOf(yaml), ["body-link-unsafe 6:14"]);
});

test("reports problems of the site's own text", () => {
  const yaml = `${KEYS}url: https://example.org/\nlanguages: [en]\ntimezone: Europe/Oslo\npublisher: x\nabout: "![Quay](quay.jpg)"\n`;
  const [first, ...others] = readSite("pressroom/site.yaml", yaml).diagnostics;
  assert.equal(others.length, 0);
  assert.equal(`${first?.rule} ${first?.line}:${first?.column}`, "body-image-inline 7:9");
  assert.match(first ? wordsOf(first) : "", /cannot stand in this text/);
});

test("reports nothing for headings of any level and for plain Markdown", () => {
  assert.deepEqual(problemsOf('boilerplate: "# Us\\n\\n#### More\\n\\n[Write](mailto:a@example.org)"\n'), []);
});
