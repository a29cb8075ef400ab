import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readReview, ReviewError } from "../../../../src/cli/review/read-review.ts";
import { reviewOf } from "./fixtures.ts";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const [release] = reviewOf().releases;
const problem = { level: "error", file: "a.md", line: 1, column: 1, rule: "unknown-key", message: "Unknown." };

describe("a review that a pull request made", () => {
  it("is read when it has the right form", () => {
    const review = reviewOf({ problems: [{ ...problem, level: "error" }], others: ["pressroom/site.yaml"] });
    assert.deepEqual(readReview(bytes(review)), review);
  });

  it("loses what is not known", () => {
    assert.deepEqual(
      readReview(bytes({ ...reviewOf(), script: "x", releases: [{ ...release, html: "<b>" }] })),
      reviewOf(),
    );
  });

  const refused: readonly (readonly [about: string, value: unknown])[] = [
    ["a list", []],
    ["nothing", null],
    ["another version", { ...reviewOf(), version: 2 }],
    ["a number that is a text", { ...reviewOf(), number: "12" }],
    ["a number with a path", { ...reviewOf(), number: "12/../../issues/1" }],
    ["number 0", { ...reviewOf(), number: 0 }],
    ["a commit that is a name", { ...reviewOf(), head: "main" }],
    ["a language with markup", { ...reviewOf(), language: "en<b>" }],
    ["a language that editors are not spoken to in", { ...reviewOf(), language: "de" }],
    ["a zone with a line break", { ...reviewOf(), zone: "Europe/Oslo\n" }],
    ["an address that runs something", { ...reviewOf(), url: "javascript:alert(1)/" }],
    ["an address that ends a link", { ...reviewOf(), url: "https://example.org/ (x)/" }],
    ["too many releases", { ...reviewOf(), releases: Array.from({ length: 51 }, () => release) }],
    ["a title that is too long", { ...reviewOf(), releases: [{ ...release, title: "x".repeat(601) }] }],
    ["a title that is an object", { ...reviewOf(), releases: [{ ...release, title: {} }] }],
    ["an unknown change", { ...reviewOf(), releases: [{ ...release, change: "constructor" }] }],
    ["an address outside", { ...reviewOf(), releases: [{ ...release, path: "https://example.org/" }] }],
    ["an address with parentheses", { ...reviewOf(), releases: [{ ...release, path: "/a)](x" }] }],
    ["a moment that is none", { ...reviewOf(), releases: [{ ...release, publicAt: "soon" }] }],
    ["a rule with markup", { ...reviewOf(), problems: [{ ...problem, rule: "a](x)" }] }],
    ["a line that is a fraction", { ...reviewOf(), problems: [{ ...problem, line: 1.5 }] }],
  ];
  for (const [about, value] of refused)
    it(`is refused with ${about}`, () => assert.throws(() => readReview(bytes(value)), ReviewError));

  it("is refused when it is not JSON, not UTF-8, or too large", () => {
    assert.throws(() => readReview(new TextEncoder().encode("{")), /it is not JSON/);
    assert.throws(() => readReview(Uint8Array.of(0xff, 0xfe)), /it is not JSON/);
    assert.throws(() => readReview(new Uint8Array(400_001)), /it has 400001 bytes/);
  });
});
