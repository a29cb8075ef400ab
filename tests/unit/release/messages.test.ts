import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { typeFor } from "../../../src/release/other-words.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { PROJECT } from "../../harness/build.ts";
import { readingOf, type RoomFixture } from "../fixtures/room.ts";

const DATE = "date: 2026-03-12 08:39";

function reportOn(lines: string, fixture: RoomFixture = {}, path = "2026/a.md"): readonly string[] {
  const { diagnostics } = readingOf({
    contacts: { kari: "name: Kari\n" },
    ...fixture,
    site: `contacts: [kari]\n${fixture.site ?? ""}`,
    releases: { [path]: `---\n${lines}\n---\nHei.\n`, ...fixture.releases },
  });
  return diagnostics.map(inEnglish);
}

describe("a release with an error in its front matter", () => {
  it("is read to its end: type, times and body are reported too", () => {
    const report = reportOn(`${DATE}\ntitle: A\ningress: x\ntype: pressemelding\nembargo: 12.03.2026\n---\n<b>Hei</b>`);
    for (const rule of ["unknown-key", "type-unknown", "not-a-time", "body-html"])
      assert.ok(
        report.some((line) => line.endsWith(`[${rule}]`)),
        `${rule} is missing in:\n${report.join("\n")}`,
      );
  });
});

describe("a release with an error", () => {
  it("is checked against other files at once", () => {
    const report = reportOn(`title: A\n${DATE}\ningress: x\ncontacts: [ola]\npublisher: ukjent\nrelated: [nei]`);
    for (const rule of ["unknown-key", "contact-unknown", "publisher-unknown", "release-unknown"])
      assert.equal(report.filter((line) => line.endsWith(`[${rule}]`)).length, 1, `${rule}:\n${report.join("\n")}`);
  });
});

/** Front matter after title and date, and words of the expected line. */
const ADVICE: readonly (readonly [lines: string, ...words: string[]])[] = [
  ["ingress: Tekst", 'Did you mean "lead"?'],
  ["sted: Molde", 'Did you mean "place"?'],
  ["emner: [a]", 'Did you mean "topics"?'],
  ["bilder: []", 'Did you mean "images"?'],
  ["vedlegg: []", 'Did you mean "documents"?'],
  ["images: [{ file: a.jpg, alt: x, bildetekst: y }]", 'Did you mean "caption"?'],
  ["contacts: [{ name: Per, telefon: 1 }]", 'Did you mean "phone"?'],
  ["type: pressemelding", 'Did you mean "press-release"?'],
  ["type: Presseinvitasjon", 'Did you mean "press-invitation"?'],
  ["type: Kronikk", 'Did you mean "opinion"?'],
  ["video: https://example.org/v", '"video" must be a group', "url, title"],
  ["links: [https://example.org]", '"links[1]" must be a group', "url, title"],
  ["images: [a.jpg]", '"images[1]" must be a group', "file, alt"],
  ["withdrawn: true", '"withdrawn" must be a group', "date, reason"],
  ["event: { start: }", '"event.start" is empty. Write it.'],
  ["embargo: 12.03.2026 8.39", "Write 2026-03-12 08:39."],
  ["embargo: 2026-02-30 08:39", "February 2026 has 28 days."],
];

describe("the advice to editors", () => {
  for (const [lines, ...words] of ADVICE)
    it(`answers ${lines}`, () => {
      const report = reportOn(`title: En\n${DATE}\n${lines}`, { site: "types: { opinion: { nb: Kronikk } }\n" });
      assert.equal(report.length, 1, report.join("\n"));
      for (const word of words) assert.ok(report[0]?.includes(word), report[0]);
      assert.doesNotMatch(report[0] ?? "", /Invalid|expected|received|leave the key out/);
    });

  it("asks to fill in an empty required key, not to remove it", () => {
    assert.match(reportOn(`title:\n${DATE}`)[0] ?? "", /"title" is empty\. Write it\. /);
  });

  it("suggests nb for Norwegian, and reports that a translation without an original has no date", () => {
    assert.match(reportOn(`title: En\n${DATE}`, {}, "2026/a.no.md")[0] ?? "", /….nb.md, or write language: nb/);
    assert.match(reportOn("title: A", {}, "2026/b.en.md")[0] ?? "", /no other file named b\./);
  });

  it("warns of a date that differs from the one in the file name", () => {
    const [line, ...others] = reportOn(`title: En\n${DATE}`, {}, "2026/2026-03-13-a.md");
    assert.deepEqual(others, []);
    assert.match(line ?? "", /:3:7 warning .*2026-03-13.* \[date-differs\]$/);
    assert.deepEqual(reportOn(`title: En\n${DATE}`, {}, "2026/2026-03-12-a/index.md"), []);
  });

  it("warns of a release file of many megabytes", () => {
    const text = `---\ntitle: En\n${DATE}\nlead: Hei.\n---\n${"Hei. ".repeat(500_000)}\n`;
    const report = reportOn(`title: En\n${DATE}`, { releases: { "2026/b.md": text } });
    assert.equal(report.length, 1, report.join("\n"));
    assert.match(report[0] ?? "", /^releases\/2026\/b.md:1:1 warning .* \[file-large\]$/);
  });

  it("suggests types by their labels in every language of the interface", () => {
    const folder = join(PROJECT, "pressroom/locales");
    const files = readdirSync(folder);
    assert.ok(files.length >= 6);
    for (const file of files) {
      const strings = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>;
      for (const type of RELEASE_TYPES) {
        const label = strings[`type.${type}`] ?? "";
        assert.ok(label.toLowerCase() === type || typeFor(label) === type, `${file}: ${label}`);
      }
    }
  });
});

describe("a telephone number", () => {
  const PLACES = ["phone", "mobile"] as const;
  for (const key of PLACES)
    it(`has a warning without country code: ${key}`, () => {
      for (const number of ["12 34 56 78", "12345678", "004700000000"]) {
        const report = reportOn(`title: En\n${DATE}`, { contacts: { kari: `name: Kari\n${key}: "${number}"\n` } });
        assert.equal(report.length, 1, report.join("\n"));
        assert.match(report[0] ?? "", /^pressroom\/contacts\/kari\.yaml:2:\d+ warning .*"\+47.*\[phone-country\]$/);
      }
      for (const number of ["+47 00 00 00 00", "02800"])
        assert.deepEqual(
          reportOn(`title: En\n${DATE}`, { contacts: { kari: `name: Kari\n${key}: "${number}"\n` } }),
          [],
        );
    });

  it("has a warning inside a release", () => {
    const [line] = reportOn(`title: En\n${DATE}\ncontacts: [{ name: Per, phone: 12345678 }]`);
    assert.match(line ?? "", /^releases\/2026\/a\.md:4:32 warning .*\[phone-country\]$/);
  });
});

it("has a warning for a correction before the publication", () => {
  const correction = (day: string): string => `title: En\n${DATE}\ncorrections: [{ date: ${day}, note: Feil }]`;
  assert.match(reportOn(correction("2026-03-11 10:00"))[0] ?? "", /\[correction-order\]$/);
  assert.deepEqual(reportOn(correction("2026-03-12 08:00:00")), []);
});
