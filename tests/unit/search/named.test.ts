import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SearchIndex } from "../../../assets/js/search/index/search-index.ts";
import { findNamed } from "../../../assets/js/search/named.ts";
import { searchPage } from "../../../src/site/models/search-page.ts";
import { viewContext } from "../../../src/site/view-context.ts";
import { publicationOf } from "../fixtures/room.ts";

const releases = { "2026/2026-03-12-a.md": "---\ntitle: A\ndate: 2026-03-12 09:00\n---\nTekst.\n" };
const publication = publicationOf({ releases, languages: ["nb", "nn"], url: "https://example.org/presse/" });
const { settings } = searchPage(viewContext("nb", publication));

const index: SearchIndex = {
  place: settings.indexes[0]!,
  names: {
    publisher: new Map([
      ["vestbrim-kommune", "Vestbrim kommune"],
      ["vestbrim-fiskelag", "Vestbrim fiskelag"],
      ["museet", "Kystmuseet på Nes"],
    ]),
    topic: new Map([
      ["havn", "Havn og kai"],
      ["tall", "Tall og statistikk"],
    ]),
  },
  types: ["press-release", "report"],
  years: ["2026"],
  countFiles: 0,
  older: [],
  hasTopics: () => true,
  loadTopics: () => Promise.resolve(),
  search: () =>
    Promise.resolve({
      missing: [],
      also: [],
      hits: [
        {
          place: settings.indexes[0]!,
          number: 0,
          score: 0,
          publisher: "",
          open: () => Promise.reject(new Error("nobody looks")),
          entry: {
            kind: "release",
            day: "2026-03-12",
            values: { type: [], publisher: [], topic: [], year: ["2026"], language: ["nb"] },
          },
        },
      ],
    }),
};

describe("a link to a publisher, topic, type or date", () => {
  const cases: readonly (readonly [words: string, found: readonly string[]])[] = [
    ["vestbrim fiskelag", ["publisher /presse/publisher/vestbrim-fiskelag/"]],
    ["kommune", ["publisher /presse/publisher/vestbrim-kommune/"]],
    ["vestbrim", ["publisher /presse/publisher/vestbrim-kommune/", "publisher /presse/publisher/vestbrim-fiskelag/"]],
    ["statistikk", ["topic /presse/topic/tall/"]],
    ["Rapporter", ["type /presse/type/report/"]],
    ["rapport fra fiskelaget", ["type /presse/type/report/"]],
    ["2026", ["date /presse/releases/2026/"]],
    ["mars 2026", ["date ?date=2026-03"]],
    ["12. mars 2026", ["date ?date=2026-03-12"]],
    ["13. mars 2026", []],
    ["1999", []],
    ["kulde", []],
    ["ha", []],
  ];
  for (const [words, expected] of cases)
    it(`for ${words} is ${expected.join(", ") || "nothing"}`, async () => {
      const found = await findNamed(words, [index], settings);
      assert.deepEqual(
        found.map(({ kind, href }) => `${kind} ${href}`),
        expected,
      );
    });
});
