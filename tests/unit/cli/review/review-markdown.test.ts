import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReviewedRelease } from "../../../../src/cli/review/review.ts";
import { reviewMarkdown } from "../../../../src/cli/review/review-markdown.ts";
import { reviewOf } from "./fixtures.ts";

const PLACES = { isPublic: false };
const [embargoed] = reviewOf().releases;
const release = (differences: Partial<ReviewedRelease>): ReviewedRelease => ({
  ...(embargoed as ReviewedRelease),
  ...differences,
});

/** The text as GitHub shows it, without the characters that keep mentions apart. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll("\u2060", "");
}

describe("the comment of a pull request", () => {
  it("says what becomes public, when and where", () => {
    const text = shown(reviewMarkdown(reviewOf(), PLACES));
    assert.match(text, /^### What this pull request publishes\n/);
    assert.match(text, /\*\*New route\*\*<br>releases\/2026\/2026-12-24-a\.md \| new \| /);
    assert.match(text, /Embargo: with the first build after Thursday.? 24 December 2026 at 09:00 CET/);
    assert.match(text, /\| https:\/\/press\.example\.org\/2026\/a\/ \|$/m);
    assert.match(text, /For commit 0123456\./);
  });

  const states: readonly (readonly [Partial<ReviewedRelease>, RegExp])[] = [
    [{ state: "public" }, /\| new \| With the first build after the merge \|/],
    [{ state: "scheduled" }, /\| With the first build after Thursday/],
    [{ state: "draft" }, /\| Not: it is a draft \|/],
    [{ state: "withdrawn", change: "changed", fields: ["withdrawn"] }, /\| changed: withdrawn \| It is withdrawn/],
    [{ state: "public", change: "removed" }, /\| removed: its address no longer exists \| {2}\|/],
  ];
  for (const [differences, line] of states)
    it(`says so of a release that is ${differences.state} and ${differences.change ?? "added"}`, () => {
      assert.match(shown(reviewMarkdown(reviewOf({ releases: [release(differences)] }), PLACES)), line);
    });

  it("links to a page that is there, and to the preview of this pull request", () => {
    const changed = reviewOf({ releases: [release({ change: "changed", state: "public", path: "/2026/b%C3%A5t/" })] });
    const text = reviewMarkdown(changed, { ...PLACES, preview: "https://preview-12.example.org/" });
    assert.match(text, /\]\(https:\/\/press\.example\.org\/2026\/b%C3%A5t\/\)/);
    assert.match(text, /\[preview\]\(https:\/\/preview-12\.example\.org\/2026\/b%C3%A5t\/\)/);
    assert.doesNotMatch(reviewMarkdown(reviewOf(), PLACES), /\]\(/);
  });

  it("lists problems in the files that change, and counts all", () => {
    const problems = Array.from({ length: 25 }, (_, n) => {
      return {
        level: "error" as const,
        file: "releases/a.md",
        line: n + 1,
        column: 1,
        rule: "unknown-key",
        message: "No.",
      };
    });
    const text = shown(reviewMarkdown(reviewOf({ errors: 30, warnings: 1, problems }), PLACES));
    assert.match(text, /\*\*The check: 30 errors, 1 warning\*\*/);
    assert.match(text, /^- error: releases\/a\.md:1:1: No\. \(unknown-key\)$/m);
    assert.equal(text.match(/^- error/gm)?.length, 20);
    assert.match(text, /^- … and 5 more\.$/m);
  });

  it("warns that a public repository shows what is held back", () => {
    const isShown = (releases: readonly ReviewedRelease[], isPublic: boolean): boolean =>
      reviewMarkdown(reviewOf({ releases }), { isPublic }).includes("This repository is public");
    assert.equal(isShown([release({})], true), true);
    assert.equal(isShown([release({})], false), false);
    assert.equal(isShown([release({ state: "public" })], true), false);
  });

  it("speaks the language of the editors", () => {
    assert.match(reviewMarkdown(reviewOf({ language: "nn" }), PLACES), /^### Kva denne endringa publiserer/);
    assert.match(reviewMarkdown(reviewOf({ language: "nb" }), PLACES), /torsdag 24.*desember 2026/);
  });

  it("shows hostile texts as they are, with no markup, link or mention of their own", () => {
    const hostile = "@octocat #1 <img src=x> [a](javascript:x) | **b** `c` https://evil.example\n### d";
    const text = reviewMarkdown(
      reviewOf({
        releases: [release({ title: hostile, file: hostile, change: "changed", fields: [hostile] })],
        others: [hostile],
        warnings: 1,
        problems: [{ level: "warning", file: hostile, line: 1, column: 1, rule: "a", message: hostile }],
      }),
      PLACES,
    );
    assert.ok(shown(text).includes("@octocat #1 <img src=x>"));
    assert.doesNotMatch(text, /@octocat|#1\b|<img|\]\(|https?:|`c`|^### d/m);
    const row = text.split("\n").find((line) => line.includes("octocat")) ?? "";
    assert.equal(row.match(/\|/g)?.length, 5, "a row of four cells");
  });
});
