import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { readPressRoom } from "../../../src/press-room/read-press-room.ts";
import { readingOf, type RoomFixture } from "../fixtures/room.ts";

const REACHABLE = { contacts: { kari: "name: Kari\n" }, site: "contacts: [kari]\n" };

function report(fixture: RoomFixture): readonly string[] {
  const site = `contacts: [kari]\n${fixture.site ?? ""}`;
  const { diagnostics } = readingOf({
    ...REACHABLE,
    ...fixture,
    contacts: { ...REACHABLE.contacts, ...fixture.contacts },
    site,
  });
  return diagnostics.map(inEnglish);
}

/** Settings, the beginning of the expected line, and words in it. */
const BAD: readonly (readonly [what: string, fixture: RoomFixture, place: string, ...words: string[]])[] = [
  [
    "a type that climbs out of the site",
    { site: 'types: {"../../../../utenfor": {nb: X}}\n' },
    "pressroom/site.yaml:7:9",
    "lower-case",
    "utenfor",
  ],
  [
    "a topic with capitals",
    { site: "topics:\n  Klima og Miljø: Klima\n" },
    "pressroom/site.yaml:8:3",
    "klima-og-miljo",
  ],
  ["a language written twice", { languages: ["nb", "en", "NB"] }, "pressroom/site.yaml:3:12", "twice"],
  ["an address with a broken escape", { url: "https://presse.example.no/%zz/" }, "pressroom/site.yaml:2:6", "alone"],
  ["an address with a query", { url: "https://presse.example.no/?a=1" }, "pressroom/site.yaml:2:6", "alone"],
  ["an address with a fragment", { url: '"https://presse.example.no/#a"' }, "pressroom/site.yaml:2:6", "alone"],
  ["an empty description", { site: 'description: ""\n' }, "pressroom/site.yaml:7:14", "empty"],
  [
    "a form that posts to a script",
    { site: 'follow: { provider: endpoint, action: "javascript:alert(1)" }\n' },
    "pressroom/site.yaml:7:39",
    "https://",
  ],
  [
    "a security contact of another scheme",
    { site: "security: { contact: ftp://example.org }\n" },
    "pressroom/site.yaml:7:22",
    "mailto:",
  ],
  [
    "a contact written like front matter",
    { contacts: { ola: "---\nname: Ola\n---\n" } },
    "pressroom/contacts/ola.yaml:3:1",
    "---",
  ],
  [
    "a name that is no id",
    { contacts: { "Ola Nordmann": "name: Ola\n" } },
    "pressroom/contacts/Ola Nordmann.yaml:1:1",
    "ola-nordmann.yaml",
  ],
  [
    "a name with a dot",
    { contacts: { "ola.nordmann": "name: Ola\n" } },
    "pressroom/contacts/ola.nordmann.yaml:1:1",
    "ola-nordmann.yaml",
  ],
  [
    "two files with one id",
    { contacts: { "ola.yaml": "name: Ola\n", "ola.yml": "name: Ola\n" } },
    "pressroom/contacts/ola.yml:1:1",
    "pressroom/contacts/ola.yaml",
  ],
  [
    "a colour that cannot be read on its background",
    { site: 'design:\n  colours:\n    light: { muted: "#999999" }\n' },
    "pressroom/site.yaml:9:21",
    "muted (#999999) on deep",
    "2.3 to 1",
    "4.5",
    'nearest muted that passes is "#',
  ],
  [
    "a background on which text cannot be read",
    { site: 'design:\n  colours: { dark: { ground: "#777777" } }\n' },
    "pressroom/site.yaml:8:30",
    "dark screens",
    "on ground (#777777)",
  ],
  [
    "an edge that cannot be seen",
    { site: 'design:\n  colours: { light: { edge: "#cccccc" } }\n' },
    "pressroom/site.yaml:8:29",
    "edges of fields",
    "need 3",
  ],
  [
    "a weight that the font does not have",
    { site: "design:\n  weights: { bold: 900 }\n" },
    "pressroom/site.yaml:8:20",
    "900",
    "400–700",
  ],
  [
    "font files without the name of the font",
    { site: "design:\n  fontFiles: [{ file: assets/a.woff2 }]\n" },
    "pressroom/site.yaml:8:14",
    '"font" is missing in design',
  ],
  [
    "a font outside assets/",
    { site: "design: { font: A, fontFiles: [{ file: assets/../../a.woff2 }] }\n" },
    "pressroom/site.yaml:7:40",
    "assets/",
  ],
  [
    "the name of a font with other CSS in it",
    { site: "design: { font: 'A\"; } body { display: none' }\n" },
    "pressroom/site.yaml:7:17",
    "name of one font",
  ],
  [
    "references in YAML",
    { contacts: { ola: "name: Ola\nrole: &r {nb: a}\ntopics: [*r]\n" } },
    "pressroom/contacts/ola.yaml:2:7",
    "&name",
  ],
  [
    "a release that is related to itself for ever",
    { releases: { "2026/a.md": "---\ntitle: En\ndate: 2026-03-12 08:00\nrelated: &r [*r]\n---\nHei.\n" } },
    "releases/2026/a.md:4:10",
    "&name",
  ],
];

describe("invalid settings", () => {
  for (const [what, fixture, place, ...words] of BAD)
    it(`are reported in one line at their place: ${what}`, () => {
      const lines = report(fixture);
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.ok(lines[0]?.startsWith(`${place} error `), lines[0]);
      for (const word of words) assert.ok(lines[0]?.includes(word), lines[0]);
    });

  it("are reported once for an empty name", () => {
    const site = 'name: ""\nurl: https://presse.example.no\nlanguages: [nb]\ntimezone: Europe/Oslo\npublisher: org\n';
    const none = new Map<string, string>();
    const { diagnostics } = readPressRoom({ site, publishers: none, contacts: none, releases: none }, "/nowhere");
    assert.deepEqual(
      diagnostics.map(({ rule, line, column }) => [rule, line, column]),
      [["wrong-value", 1, 7]],
    );
  });

  it("are not reported for any kind of security contact", () => {
    for (const contact of [
      "sikkerhet@example.org",
      "mailto:a@example.org",
      "https://example.org/x",
      '"tel:+47-00-00-00-00"',
    ])
      assert.deepEqual(report({ site: `security: { contact: ${contact} }\n` }), [], contact);
  });
});
