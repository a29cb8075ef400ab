import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDiagnostic } from "../../../src/diagnostics/report.ts";
import { readingOf } from "../fixtures/room.ts";

const DATE = "date: 2026-03-12 08:39";

/** A release of which the lines replace `title` and `date`. */
const file = (lines: string, body = "Hei."): string => `---\n${lines}\n---\n\n${body}\n`;
/** Lines after title and date: the first is line 4. */
const front = (lines: string): string => file(`title: Ny rute\n${DATE}\n${lines}`);
/** A body, which begins in line 6. */
const body = (text: string): string => file(`title: Ny rute\n${DATE}`, text);

const EVENT = "type: press-invitation\nevent:\n  start: 2026-04-16 10:00\n  place: Kaia\n  contact: kari";

/** What an editor did, the file, the place of the one message, and words of it in Norwegian and English. */
const MISTAKES: readonly (readonly [mistake: string, text: string, at: string, nb: string, en: string])[] = [
  [
    "a date as on paper",
    file("title: Ny rute\ndate: 12.03.2026 8.39"),
    "3:7",
    "Skriv 2026-03-12 08:39",
    "Write 2026-03-12 08:39",
  ],
  [
    "an hour of one digit",
    file("title: Ny rute\ndate: 2026-03-12 8:39"),
    "3:7",
    "Skriv 2026-03-12 08:39",
    "Write 2026-03-12 08:39",
  ],
  [
    "a full stop in the time",
    file("title: Ny rute\ndate: 2026-03-12 8.39"),
    "3:7",
    "Skriv 2026-03-12 08:39",
    "Write 2026-03-12 08:39",
  ],
  [
    "a month of one digit",
    file("title: Ny rute\ndate: 2026-3-12 08:39"),
    "3:7",
    "Skriv 2026-03-12 08:39",
    "Write 2026-03-12 08:39",
  ],
  [
    "a date in words",
    file("title: Ny rute\ndate: 12. mars 2026 kl. 8.39"),
    "3:7",
    "Skriv 2026-03-12 08:39",
    "Write 2026-03-12 08:39",
  ],
  ["a day that does not exist", file("title: Ny rute\ndate: 2026-02-30 08:39"), "3:7", "28 dager", "28 days"],
  ["no title", file(DATE), "2:1", "title", "title"],
  ["an empty title", file(`title:\n${DATE}`), "2:7", "title", "title"],
  ["a type by its label", front("type: pressemelding"), "4:7", "press-release", "press-release"],
  ["ingress", front("ingress: Kort"), "4:1", "lead", "lead"],
  ["sted", front("sted: Molde"), "4:1", "place", "place"],
  ["emner", front("emner: [Klima]"), "4:1", "topics", "topics"],
  ["bilder", front("bilder: []"), "4:1", "images", "images"],
  ["vedlegg", front("vedlegg: []"), "4:1", "documents", "documents"],
  ["ämnen in Swedish", front("ämnen: [Klimat]"), "4:1", "topics", "topics"],
  ["topics without brackets", front("topics: Klima, Båt"), "4:9", "liste", "list"],
  ["draft: ja", front("draft: ja"), "4:8", "true (ja) eller false (nei)", "true or false"],
  ["no space after a colon", file(`title:Ny rute\n${DATE}`), "2:7", "mellomrom", "space after the colon"],
  ["a no-break space after a colon", file(`title:\u00a0Ny rute\n${DATE}`), "2:7", "hardt mellomrom", "no-break space"],
  ["curly quotes around a colon", file(`title: “Nytt: en rute”\n${DATE}`), "2:8", "anførselstegn", "Curly quotes"],
  ["curly quotes around a title", file(`title: “Ny rute”\n${DATE}`), "2:8", "Ta dem bort", "Remove them"],
  ["a colon in a title", file(`title: Nytt: en rute\n${DATE}`), "2:8", "anførselstegn", "Put quotes"],
  ["front matter without an end", `---\ntitle: Ny rute\n${DATE}\n\nHei.\n`, "4:1", "---", "---"],
  ["a lead on two lines", front("lead: En rute\ntil Molde"), "5:1", "lead", "lead"],
  [
    "a no-break indent",
    front("facts:\n\u00a0\u00a0- label: a\n    value: b"),
    "5:1",
    "hardt mellomrom",
    "no-break space",
  ],
  ["a tab", front("facts:\n\t- label: a"), "5:1", "tabulator", "tab"],
  ["a title cut at a #", file(`title: Vi er #1\n${DATE}`), "2:14", "#", "#"],
  ["an unknown contact", front("contacts: [ola]"), "4:12", "ola", "ola"],
  ["a link without https", front("links: [{ url: example.org, title: Les }]"), "4:16", "https://", "https://"],
  ["an invitation without an event", front("type: press-invitation"), "4:7", "event", "event"],
  ["an event that ends before it begins", front(`${EVENT}\n  end: 2026-04-16 09:00`), "9:8", "slutter", "ends"],
  ["an invitation without a place", front(EVENT.replace("  place: Kaia\n", "")), "5:1", "hvor det er", "where it is"],
  ["a title with a full stop", file(`title: Ny rute til Molde.\n${DATE}`), "2:25", "punktum", "full stop"],
  ["a title that repeats its type", file(`title: "Pressemelding: Ny rute"\n${DATE}`), "2:9", "Ny rute", "Ny rute"],
  [
    "a number that is not in the text",
    file(`title: 46 nye avganger\n${DATE}`, "Det blir 64 nye avganger."),
    "2:8",
    "46",
    "46",
  ],
  ["a wrong weekday", body("Båten går fredag 12. mars 2026."), "6:11", "torsdag", "Thursday"],
  ["the 32nd of December", body("Tilbudet varer til 32. desember."), "6:20", "31 dager", "31 days"],
  ["words of a template", body("TEKST HER"), "6:1", "mal", "template"],
  ["click here", body("[Klikk her](https://example.org/rute)"), "6:1", "Lenken", "link"],
  [
    "a bare address",
    body("Se https://example.org/rute"),
    "6:4",
    "https://example.org/rute",
    "https://example.org/rute",
  ],
  ["attached, with nothing attached", body("Vedlagt følger rutetabellen."), "6:1", "lagt ved", "attached"],
  ["a number too short for a telephone", body("Ring +47 00 00 00."), "6:6", "telefonnummer", "telephone number"],
  ["a mistyped address", body("Skriv til post@example.con."), "6:11", "post@example.com", "post@example.com"],
  ["a footnote from Word", body("Båten går hver time.[1]"), "6:21", "[^1]", "[^1]"],
  ["bullets from Word", body("•\tflere båter"), "6:1", "kuletegn", "bullet"],
  ["HTML", body("<br>Hei på deg"), "6:1", "HTML", "HTML"],
  ["a first-level heading", body("# Ny rute"), "6:1", "##", "##"],
  ["marks of git", body("<<<<<<< HEAD\nHei\n=======\nHallo\n>>>>>>> x"), "6:1", "<<<<<<<", "<<<<<<<"],
];

/** Words of libraries and of programmers. */
const JARGON = /Invalid|expected|received|undefined|null|\bparse|scalar|schema|regex|exception|Implicit/i;

function reportOf(text: string, path = "2026/a.md") {
  return readingOf({
    contacts: { kari: "name: Kari\n" },
    site: "contacts: [kari]\n",
    releases: { [path]: text },
  }).diagnostics;
}

describe("a typical mistake has one message, at its place, in Norwegian and English", () => {
  it("at least forty of them", () => {
    assert.ok(MISTAKES.length >= 40);
  });

  for (const [mistake, text, at, nb, en] of MISTAKES)
    it(mistake, () => {
      const found = reportOf(text);
      const lines = found.map((one) => formatDiagnostic(one, "en"));
      assert.equal(found.length, 1, lines.join("\n"));
      for (const one of found) {
        assert.equal(`${one.line}:${one.column}`, at, lines[0]);
        for (const [language, words] of [
          ["nb", nb],
          ["en", en],
        ] as const) {
          const line = formatDiagnostic(one, language);
          assert.ok(line.toLowerCase().includes(words.toLowerCase()), line);
          assert.doesNotMatch(line.replace(/\[[a-z-]+\]$/, ""), JARGON);
        }
        assert.notEqual(formatDiagnostic(one, "nn"), formatDiagnostic(one, "en"));
      }
    });
});

describe("a mistake in the name of a file has one message", () => {
  const cases = [
    ["no for Norwegian", "2026/ny-rute.no.md", ".nb.md"],
    ["a hyphen before the language", "2026/ny-rute-en.md", "ny-rute.en.md"],
    ["a misspelt name of a translation", "2026/ny-rutte.en.md", "Mente du ny-rute.en.md?"],
  ] as const;
  for (const [mistake, path, advice] of cases)
    it(mistake, () => {
      const { diagnostics } = readingOf({
        contacts: { kari: "name: Kari\n" },
        site: "contacts: [kari]\n",
        releases: {
          "2026/ny-rute.md": front(""),
          [path]: file(path.includes("-en") || path.includes(".no") ? `title: New\nslug: new\n${DATE}` : "title: New"),
        },
      });
      const lines = diagnostics.map((one) => formatDiagnostic(one, "nb"));
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.ok(lines[0]?.includes(advice), lines[0]);
    });
});

describe("a clock time without a day", () => {
  const told = (path: string): readonly string[] =>
    readingOf({ releases: { [path]: file("title: Ny rute\ndate: 8:39") } }).diagnostics.map((one) =>
      formatDiagnostic(one, "nb"),
    );

  it("is answered with the day in the name of the file or folder", () => {
    for (const path of ["2026/2026-03-12-ny-rute.md", "2026/2026-03-12-ny-rute/index.md"])
      assert.match(told(path)[0] ?? "", /har ingen dato: 8:39\. Skriv datoen også: 2026-03-12 08:39\./, path);
  });

  it("is answered with the form of a time if the name has no day", () => {
    assert.match(told("2026/ny-rute.md")[0] ?? "", /er ikke et tidspunkt: 8:39/);
  });
});
