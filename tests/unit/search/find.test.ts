import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countValues, find } from "../../../assets/js/search/find.ts";
import type { Hit, SearchIndex } from "../../../assets/js/search/index/search-index.ts";
import { readState } from "../../../assets/js/search/state.ts";

describe("a search", () => {
  const allHits = [
    hit("nb", 0, { day: "2024-05-01", type: "news", topics: ["havn"], score: 9 }),
    hit("nb", 1, { day: "2026-02-01", type: "report", topics: ["havn", "fisk"], score: 3 }),
    hit("nb", 2, { day: "2026-02-01", type: "news", topics: [], score: 5 }),
  ];
  const norwegian = index("nb", allHits);
  const english = index("en", [hit("en", 0, { day: "2025-01-01", type: "news", topics: ["havn"], score: 4 })]);
  const both = [norwegian, english];

  const orders: readonly (readonly [query: string, found: readonly string[], remark: string])[] = [
    ["?q=kai", ["nb0", "nb2", "en0", "nb1"], "best match first, across languages"],
    ["?q=kai&sort=date", ["nb2", "nb1", "en0", "nb0"], "newest first, the later of one day before the earlier"],
    ["?year=2026", ["nb2", "nb1"], "without words newest first"],
    ["?q=kai&type=news&year=2026", ["nb2"], "choices of several facets must all match"],
    ["?q=kai&year=2024&year=2025", ["nb0", "en0"], "one choice of a facet must match"],
    ["?q=kai&language=en", ["en0"], "one language"],
    ["?q=kai&topic=ukjent", [], "a choice that no release has"],
  ];
  for (const [query, found, remark] of orders)
    it(`${query} finds ${found.join(", ") || "nothing"}: ${remark}`, async () => {
      const { hits } = await find(readState(query), both);
      assert.deepEqual(
        hits.map(({ place, number }) => `${place.language}${number}`),
        found,
      );
    });

  it("puts the newer of two equal matches first, and a much better one before a newer one", async () => {
    const days: readonly (readonly [day: string, score: number])[] = [
      ["2016-05-01", 10],
      ["2026-05-01", 9],
      ["2026-04-01", 9],
      ["2026-05-02", 4],
    ];
    const hits = days.map(([day, score], number) => hit("nb", number, { day, type: "news", topics: [], score }));
    const found = await find(readState("?q=kai"), [index("nb", hits)]);
    assert.deepEqual(
      found.hits.map(({ number }) => number),
      [1, 2, 0, 3],
    );
  });

  it("finds releases of a month and of a day", async () => {
    const numbers = async (query: string) => (await find(readState(query), both)).hits.map(({ number }) => number);
    assert.deepEqual(await numbers("?date=2026-02"), [2, 1]);
    assert.deepEqual(await numbers("?q=kai&date=2024-05-01"), [0]);
    assert.deepEqual(await numbers("?date=2024-05-02"), []);
  });

  it("lists contacts, documents and logos apart from releases, and does not count them", async () => {
    const contact: Hit = { ...allHits[0]!, number: 9, entry: { ...allHits[0]!.entry, kind: "contact", day: "" } };
    const outcome = await find(readState("?q=kai"), [index("nb", [contact, ...allHits])]);
    assert.deepEqual(
      outcome.things.map(({ number }) => number),
      [9],
    );
    assert.equal(outcome.hits.length, 3);
    assert.equal(countValues(outcome.matches, "type", readState("").chosen).get("news"), 2);
    assert.deepEqual((await find(readState("?language=nb"), [index("nb", [contact])])).hits, []);
  });

  it("counts a facet's values as if none of that facet were chosen", async () => {
    const { chosen } = readState("?type=report&year=2026");
    const { matches } = await find(readState("?q=kai"), both);
    assert.deepEqual(
      [...countValues(matches, "type", chosen)],
      [
        ["report", 1],
        ["news", 1],
      ],
    );
    assert.deepEqual([...countValues(matches, "year", chosen)], [["2026", 1]]);
    assert.deepEqual(
      [...countValues(matches, "topic", chosen)],
      [
        ["havn", 1],
        ["fisk", 1],
      ],
    );
  });

  it("finds the team's own pages only by words, after releases of the same score", async () => {
    const values = { type: [], publisher: [], topic: [], year: [], language: ["nb"] };
    const page: Hit = { ...allHits[1]!, number: 3, entry: { kind: "page", day: "", values } };
    const withPage = [index("nb", [page, ...allHits])];
    const numbers = async (query: string) => (await find(readState(query), withPage)).hits.map(({ number }) => number);
    assert.deepEqual(await numbers("?q=kai"), [0, 2, 1, 3]);
    assert.deepEqual(await numbers("?language=nb"), [2, 1, 0]);
  });

  it("tries æ and ø if nothing was found", async () => {
    const outcome = await find(readState("?q=baerekraftig"), [index("nb", [], { bærekraftig: norwegian })]);
    assert.equal(outcome.instead, "bærekraftig");
    assert.equal(outcome.hits.length, 3);
  });

  it("does not try æ and ø in a language without these letters", async () => {
    const outcome = await find(readState("?q=baerekraftig"), [index("en", [], { bærekraftig: english })]);
    assert.deepEqual(outcome, { hits: [], matches: [], things: [], missing: [], also: [] });
  });

  it("offers another spelling only if releases have all its words", async () => {
    const half: SearchIndex = {
      ...norwegian,
      search: () => Promise.resolve({ hits: allHits, missing: ["kø"], also: [] }),
    };
    const outcome = await find(readState("?q=ko"), [index("nb", [], { kø: half }, ["ko"])]);
    assert.deepEqual(outcome, { hits: [], matches: [], things: [], missing: ["ko"], also: [] });
  });

  it("prefers another spelling with which all words are found to leaving a word out", async () => {
    const outcome = await find(readState("?q=vaer"), [index("nb", allHits, { vær: norwegian }, ["vaer"])]);
    assert.equal(outcome.instead, "vær");
  });

  it("counts only languages that have most of the words", async () => {
    const lacking = index("en", [hit("en", 0, { day: "2025-01-01", type: "news", topics: [], score: 4 })], {}, ["kai"]);
    const { hits, missing } = await find(readState("?q=kai+havn"), [norwegian, lacking]);
    assert.deepEqual([hits.length, missing], [3, []]);
    const only = await find(readState("?q=kai+havn"), [lacking]);
    assert.deepEqual([only.hits.length, only.missing], [1, ["kai"]]);
  });
});

interface Described {
  readonly day: string;
  readonly type: string;
  readonly topics: readonly string[];
  readonly score: number;
}

function hit(language: string, number: number, { day, type, topics, score }: Described): Hit {
  const values = { type: [type], publisher: ["org"], topic: topics, year: [day.slice(0, 4)], language: [language] };
  const open = () => Promise.reject(new Error("not to be opened"));
  return {
    place: place(language),
    entry: { kind: "release", day, values },
    number,
    score,
    publisher: "Organisasjonen",
    open,
  };
}

function index(
  language: string,
  hits: readonly Hit[],
  others: Readonly<Record<string, SearchIndex>> = {},
  missing: readonly string[] = [],
): SearchIndex {
  return {
    place: place(language),
    names: { publisher: new Map(), topic: new Map() },
    types: [],
    years: [],
    countFiles: 0,
    older: [],
    hasTopics: () => true,
    loadTopics: () => Promise.resolve(),
    search: async (words) =>
      words !== null && others[words] ? others[words].search(words) : { hits, missing, also: [] },
  };
}

function place(language: string): Hit["place"] {
  return {
    language,
    direction: "ltr",
    name: language,
    nameInText: language,
    root: "/",
    folder: `/pagefind/${language}/`,
    count: 3,
  };
}
