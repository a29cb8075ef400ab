import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { readingOf } from "../fixtures/room.ts";

const FILE = "2026/a.md";

/** The report on a release with this text, in an otherwise valid press room. */
function reportOn(text: string): readonly string[] {
  const { diagnostics } = readingOf({
    contacts: { kari: "name: Kari\n" },
    site: "contacts: [kari]\n",
    releases: { [FILE]: text },
  });
  return diagnostics.map(inEnglish);
}

/** Front matter after `date:` in line 2; the beginning of the expected line, and words in it. */
const UNREADABLE: readonly (readonly [what: string, lines: string, place: string, ...words: string[]])[] = [
  ["no space after a colon", "title:Ny rute", "3:7", "space after the colon", "title: Ny rute"],
  ["a no-break space after a colon", "title:\u00a0Ny rute", "3:7", "no-break space"],
  ["a quotation inside a text", 'title: "Nå" går det båt', "3:8", `'"Nå" går det båt'`],
  ["a quotation and an apostrophe", `title: "Nå" går Ola's båt`, "3:8", String.raw`"\"Nå\" går Ola's båt"`],
  ["an apostrophe between apostrophes", "title: 'Det er Ola's båt'", "3:8", "written twice"],
  ["curly quotes and a colon", "title: “Dette: er”", "3:8", "Curly quotes", '"“Dette: er”"'],
  ["a lead on two lines", "title: A\nlead: Første linje\nandre linje", "5:1", '"lead"', "two spaces"],
  ["a colon in a text", "title: Nytt: båten", "3:8", 'title: "Nytt: båten"'],
  [
    "a colon in a later line of a text",
    "title: A\nlead: foo bar\n  en tekst: over\n  flere linjer",
    "5:3",
    "all of it",
  ],
  ["a quotation mark that is not closed", 'title: "Ny rute\nlead: En linje\nplace: Molde', "3:8", "never closed"],
  [
    "one over several lines",
    'title: A\nlead: "foo bar\n  en tekst: over\n  flere\nplace: Molde',
    "4:7",
    "never closed",
  ],
  ["a bracket that is not closed", "title: A\ntopics: [a, b\nplace: Molde", "4:9", "never closed", "]"],
  ["keys of an item out of line", "title: A\nimages:\n  - file: a.jpg\n   alt: x", "6:4", "4 spaces"],
  ["a percent sign at the beginning", "title: %-satsen øker", "3:8", '"%-satsen øker"'],
  ["an at sign at the beginning", "title: @org melder", "3:8", "begins with @"],
  ["a star at the beginning", "title: *Viktig* x", "3:8", "begins with *"],
  ["an exclamation mark at the beginning", "title: !Viktig", "3:8", "begins with !"],
  ["text after a bracket", "title: [x] y", "3:8", "quotes"],
  ["text after a sign for blocks", "title: > a", "3:8", "begins with >"],
  ["no space after a hyphen", "title: A\ntopics:\n-a\n-b", "5:1", "after the hyphen"],
  ["a tab", "title: A\nlinks:\n\t- url: https://example.org", "5:1", "tab"],
  [
    "a no-break space as indentation",
    "title: A\nlinks:\n\u00a0\u00a0- url: https://example.org",
    "5:1",
    "no-break space",
  ],
  ["a merge conflict", "<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x", "3:1", "merge conflict"],
  ["nothing but a text", "", "2:1", "space after the colon"],
];

describe("front matter that cannot be read", () => {
  for (const [what, lines, place, ...words] of UNREADABLE)
    it(`is reported in one line at its place: ${what}`, () => {
      const date = lines === "" ? "date:2026-03-12" : "date: 2026-03-12 08:39";
      const report = reportOn(`---\n${date}\n${lines}\n---\n\nHei.\n`).filter((line) => !line.includes("-:-"));
      const first = report[0] ?? "";
      assert.ok(first.startsWith(`releases/${FILE}:${place === "2:1" ? "2:6" : place} error `), report.join("\n"));
      assert.ok(first.endsWith("[front-matter-syntax]"), first);
      for (const word of words) assert.ok(first.includes(word), `${word} in: ${first}`);
      assert.equal(new Set(report.map((line) => line.split(" ")[0])).size, report.length, report.join("\n"));
    });

  it("is reported for every duplicate key", () => {
    const report = reportOn("---\ntitle: A\ndate: 2026-03-12 08:39\ntitle: B\ndate: 2026-03-12 08:40\n---\nHei.\n");
    assert.deepEqual(
      report.map((line) => line.split(" ")[0]),
      [`releases/${FILE}:4:1`, `releases/${FILE}:5:1`],
    );
  });

  it("is reported at the line where unclosed front matter should end", () => {
    const [line, ...others] = reportOn("---\ntitle: A\ndate: 2026-03-12 08:39\nlead: B\n  C\n\nHei.\n");
    assert.deepEqual(others, []);
    assert.match(line ?? "", /:6:1 error .*never closed.* \[front-matter-open\]$/);
  });
});

/** Valid front matter, with the rule of the expected line and words in it. */
const ODD: readonly (readonly [what: string, lines: string, rule: string, ...words: string[]])[] = [
  ["a # within a text", "title: Vi er #1 i Norge", "3:14 error text-cut", 'only "Vi er"', '"Vi er #1 i Norge"'],
  ["a # at the beginning of a text", "title: #1", "3:8 error text-cut", "begins a comment", '"#1"'],
  ["a # in a later line", "title: A\nlead: En linje\n  til #dugnad i dag", "5:7 error text-cut", "#dugnad i dag"],
  ["a comment behind a text", "title: Ny rute # sjekkes", "3:16 warning text-comment", '"Ny rute"'],
  ["an entity", "title: Kai &amp; båt", "3:12 warning text-entity", "&amp;"],
  ["a lost character", "title: B\ufffdt", "3:9 warning text-characters", "lost"],
  ["a control character", "title: B\u0007t", "3:9 warning text-characters", "invisible"],
];

describe("front matter that was probably meant otherwise", () => {
  for (const [what, lines, rule, ...words] of ODD)
    it(`is reported: ${what}`, () => {
      const report = reportOn(`---\ndate: 2026-03-12 08:39\n${lines}\n---\n\nHei.\n`);
      assert.equal(report.length, 1, report.join("\n"));
      const [place = "", level = "", id = ""] = rule.split(" ");
      assert.ok(report[0]?.startsWith(`releases/${FILE}:${place} ${level} `), report[0]);
      assert.ok(report[0]?.endsWith(`[${id}]`), report[0]);
      for (const word of words) assert.ok(report[0]?.includes(word), report[0]);
    });

  it("is not reported for comments on lines of their own, after times and lists, or in blocks", () => {
    const lines =
      "title: A # \n# note\ndraft: true # husk\ntopics: [a] # b\nlead: >\n  C# og #1\nembargo: 2026-03-12 08:39 # ok";
    const report = reportOn(`---\ndate: 2026-03-12 08:39\n${lines.replace("A # ", "A")}\n---\n\nHei.\n`);
    assert.deepEqual(report, []);
  });
});
