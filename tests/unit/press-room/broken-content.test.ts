import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inEnglish, wordsOf } from "../fixtures/in-english.ts";
import { readingOf, type RoomFixture } from "../fixtures/room.ts";

const FILE = "2026/2026-03-12-a.md";

/** The report on one release with these front matter lines after its title. */
function reportOn(lines: string, fixture: RoomFixture = {}, body = "Hei."): readonly string[] {
  const text = `---\ntitle: En melding\n${lines}\n---\n\n${body}\n`;
  return readingOf({
    contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n' },
    site: "contacts: [kari]\n",
    ...fixture,
    releases: { [FILE]: text, ...fixture.releases },
  }).diagnostics.map(inEnglish);
}

const DATE = "date: 2026-03-12 08:39";
const AT = `releases/${FILE}`;

/** Front matter, the beginning of the expected line, and words that must be in it. */
const BAD: readonly (readonly [what: string, lines: string, place: string, rule: string, ...words: string[]])[] = [
  ["a misspelt key", `${DATE}\ntopic: [a]`, "4:1", "unknown-key", "topic", 'Did you mean "topics"?'],
  [
    "a key inside a list",
    `${DATE}\nlinks:\n  - url: https://example.org\n    titel: x\n    title: y`,
    "6:5",
    "unknown-key",
    "links[1]",
    '"title"',
  ],
  ["no date", "type: news", "2:1", "missing-key", '"date" is missing'],
  ["a date that is none", "date: 12.03.2026", "3:7", "not-a-time", "12.03.2026", "Write 2026-03-12."],
  ["the 30th of February", "date: 2026-02-30 10:00", "3:7", "not-a-time"],
  ["an hour that summer time skips", "date: 2026-03-29 02:30", "3:7", "time-gap", "Europe/Oslo"],
  ["a type nobody knows", `${DATE}\ntype: pressrelease`, "4:7", "type-unknown", 'Did you mean "press-release"?'],
  ["a publisher without a file", `${DATE}\npublisher: orgg`, "4:12", "publisher-unknown", 'Did you mean "org"?'],
  ["a contact without a file", `${DATE}\ncontacts: [karii]`, "4:12", "contact-unknown", 'Did you mean "kari"?'],
  ["a related release that is not there", `${DATE}\nrelated: [nothing]`, "4:11", "release-unknown", '"nothing"'],
  [
    "a script as a link",
    `${DATE}\nlinks:\n  - url: javascript:alert(1)\n    title: x`,
    "5:10",
    "wrong-value",
    "web address",
  ],
  ["a draft that is maybe", `${DATE}\ndraft: maybe`, "4:8", "wrong-value", "true or false"],
  ["a slug with spaces", `${DATE}\nslug: A B`, "4:7", "wrong-value", "lower-case"],
  ["an invitation to nothing", `${DATE}\ntype: press-invitation`, "4:7", "event-missing", "start"],
  [
    "an event that ends before it begins",
    `${DATE}\nevent:\n  start: 2026-04-01 12:00\n  end: 2026-04-01 10:00`,
    "6:8",
    "event-order",
  ],
  [
    "a picture without text alternative",
    `${DATE}\nimages:\n  - file: a.jpg`,
    "5:5",
    "missing-key",
    '"alt" is missing for a.jpg',
  ],
  [
    "a focus that is no point",
    `${DATE}\nimages:\n  - file: a.jpg\n    alt: x\n    focus: middle`,
    "7:12",
    "wrong-value",
    "62% 35%",
  ],
  ["a key written twice", `${DATE}\nlead: a\nlead: b`, "5:1", "front-matter-syntax", "twice"],
  ["a colon in an unquoted text", `${DATE}\nlead: a: b`, "4:7", "front-matter-syntax", "quotes"],
  ["a language the room does not have", `${DATE}\nlanguage: fr`, "4:11", "language-unknown", "nb, nn, en"],
  ["an empty lead", `${DATE}\nlead:`, "4:6", "wrong-value", "empty"],
  ["contacts that are no list", `${DATE}\ncontacts: kari`, "4:11", "wrong-value", "list"],
];

describe("invalid content", () => {
  for (const [what, lines, place, rule, ...words] of BAD)
    it(`is reported in one line with place and remedy: ${what}`, () => {
      const report = reportOn(lines);
      assert.equal(report.length, 1, report.join("\n"));
      assert.ok(report[0]?.startsWith(`${AT}:${place} error `), report[0]);
      assert.ok(report[0]?.endsWith(`[${rule}]`), report[0]);
      for (const word of words) assert.ok(report[0]?.includes(word), `${word} in: ${report[0]}`);
    });

  for (const [what, body, line, rule, ...words] of [
    [
      "a link in the body to a file that is not offered",
      "Se [programmet](<program 2026.pdf>).",
      "6:4",
      "body-link-broken",
    ],
    [
      "an e-mail address without mailto:",
      "Se [a](kari@example.org).",
      "6:4",
      "body-link-broken",
      "mailto:kari@example.org",
    ],
    ["a host without https://", "Se [a](example.org).", "6:4", "body-link-broken", "https://example.org"],
    [
      "a page of a host without https://",
      "Se [a](example.org/om/oss).",
      "6:4",
      "body-link-broken",
      "https://example.org/om/oss",
    ],
    ["a file by its name", "a\n\nSe [a](<Års rapport.pdf>).", "8:4", "body-link-broken", "file Års rapport.pdf,"],
    ["a picture in the body that is not listed", "![Kai](kai.jpg)", "6:1", "body-image-unlisted"],
    [
      "one whose name stands above it, written differently",
      "`kai 1.jpg`\n\n  ![Kai](./kai%201.jpg)",
      "8:3",
      "body-image-unlisted",
    ],
  ] as const)
    it(`is reported at its place: ${what}`, () => {
      const report = reportOn(DATE, {}, body);
      assert.equal(report.length, 1, report.join("\n"));
      assert.ok(report[0]?.startsWith(`${AT}:${line} error `) && report[0].endsWith(`[${rule}]`), report[0]);
      for (const word of words) assert.ok(report[0]?.includes(word), report[0]);
    });

  it("is reported completely: all errors of all files at once", () => {
    const report = reportOn("titel: x\ndraft: maybe\ndate: 2026-03-29 02:30", {
      releases: { "2026/2026-03-13-b.md": "No front matter" },
    });
    assert.deepEqual(report.map((line) => /\[(.+)\]$/.exec(line)?.[1]).toSorted(), [
      "front-matter-missing",
      "time-gap",
      "unknown-key",
      "wrong-value",
    ]);
  });

  it("is not executed: front matter in another language is refused", () => {
    const { room, diagnostics } = readingOf({ releases: { [FILE]: "---js\n{ title: process.exit() }\n---\n" } });
    assert.equal(room, undefined);
    assert.equal(diagnostics[0]?.rule, "front-matter-language");
  });

  it("names both files if two releases have one address", () => {
    const release = (slug: string) => `---\ntitle: En\n${DATE}\nslug: ${slug}\n---\nHei.\n`;
    const { diagnostics } = readingOf({
      releases: { "2026/2026-03-12-a.md": release("same"), "2026/2026-03-13-b.md": release("same") },
    });
    const clash = diagnostics.find(({ rule }) => rule === "address-taken");
    assert.ok(clash?.file.endsWith("b.md") && wordsOf(clash).includes("releases/2026/2026-03-12-a.md"));
  });

  it("is a warning if a time is doubled by a clock change or a date has no time", () => {
    for (const [date, rule] of [
      ["2026-10-25 02:30", "time-overlap"],
      ["2026-03-12", "time-without-clock"],
    ]) {
      const { room, diagnostics } = readingOf({
        contacts: { k: "name: K\n" },
        site: "contacts: [k]\n",
        releases: { "2026/a.md": `---\ntitle: En\ndate: ${date}\n---\nHei.\n` },
      });
      assert.ok(room);
      assert.deepEqual(
        diagnostics.map((one) => [one.rule, one.level]),
        [[rule, "warning"]],
      );
    }
  });
});
