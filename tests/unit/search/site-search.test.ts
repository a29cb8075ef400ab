// Longer than 200 lines, because its tests share an index that is read from memory.
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { IndexFolder, LostFileError } from "../../../assets/js/search/index/index-folder.ts";
import { publicationOf } from "../fixtures/room.ts";
import { openIndex } from "./open-index.ts";
import { openSiteIndex } from "./site-index.ts";
import { writeIndex } from "./write-index.ts";

const release = (date: string, title: string, body: string, time = " 09:00"): string =>
  `---\ndate: ${date}${time}\ntitle: ${title}\n---\n${body}\n`;

const releases = {
  "2024/2024-01-01-a.md": release(
    "2024-01-01",
    "Isbreen trekker seg tilbake",
    "Isbre og fjell ligger tett. Ny ferge til Lomvær.",
  ),
  "2024/2024-02-01-b.md": release("2024-02-01", "Kalde dager", "Det er mye isbre her. Fjellet og isbreen er kalde."),
  "2024/2024-03-01-c.md": release(
    "2024-03-01",
    "Om å stå i kø",
    "Køen er lang, og bok er godt selskap. Iran er langt unna.",
    "",
  ),
  "2024/2024-04-01-d.md": release(
    "2024-04-01",
    "Båtene i Ålesund",
    "Fergeleiet er nytt. En bokhylle er der. Grønnvær ligger ved e-posthuset.",
  ),
  "2024/2024-05-01-e.md": release(
    "2024-05-01",
    "Lenker",
    "Les [mer](https://wiki.example.org/side) eller https://arkiv.example.org/ her.",
  ),
  "2024/2024-06-01-f.zh-hans.md": release("2024-06-01", "稳定版发布", "安全更新和稳定版今天发布。"),
};

/** Words with one beginning, enough for several lists; the first of the alphabet are in the first release. */
function manyWords(count: number): Record<string, string> {
  const words = Array.from({ length: count }, (_, number) => `skred${number.toString(36).padStart(3, "0")}`);
  const third = Math.ceil(count / 3);
  const parts = [0, 1, 2].map((part) => words.slice(part * third, (part + 1) * third).join(" "));
  return Object.fromEntries(
    parts.map((body, part) => [
      `2024/2024-01-0${part + 1}-del-${part}.md`,
      release(`2024-01-0${part + 1}`, `Del ${part}`, body),
    ]),
  );
}

describe("a search on the site", () => {
  let folder = "";
  const index = (path = "", language = "nb") => openSiteIndex(join(folder, "pagefind", path), language);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "search-"));
    const { pressRoom } = publicationOf({ releases, languages: ["nb", "zh-Hans"] });
    await writeIndex(pressRoom, folder);
  });
  after(() => rm(folder, { recursive: true }));

  const searches: readonly (readonly [
    words: string,
    titles: readonly string[],
    missing: readonly string[],
    remark: string,
  ])[] = [
    ["isbre", ["Isbreen trekker seg tilbake", "Kalde dager"], [], "a word and its forms"],
    [
      "isbre kommune",
      ["Isbreen trekker seg tilbake", "Kalde dager"],
      ["kommune"],
      "a word that no release has is left out and named",
    ],
    ["kommune", [], ["kommune"], "nothing for a word that no release has"],
    ["bokorm", [], ["bokorm"], "nothing for a word of which only the beginning is in a release"],
    ["kollektivtrafikk", [], ["kollektivtrafikk"], "nothing for a word of which only the first letter is in a release"],
    [
      "køllektivtrafikk",
      [],
      ["køllektivtrafikk"],
      "nothing for a word of which only the first two letters are in a release",
    ],
    ["22 00 00 00", [], ["22", "00", "00", "00"], "a number that is in no release"],
    ["bokens", ["Om å stå i kø"], [], "a short stem does not match longer words"],
    ["ferg", ["Isbreen trekker seg tilbake", "Båtene i Ålesund"], [], "the beginning of words"],
    ["alesund", ["Båtene i Ålesund"], [], "accents are ignored"],
    ["e-posthuset", ["Båtene i Ålesund"], [], "a word with a hyphen"],
    ['"isbre og"', ["Isbreen trekker seg tilbake"], [], "a phrase"],
    ["«isbre og»", ["Isbreen trekker seg tilbake"], [], "a phrase in guillemets"],
    ["“isbre og”", ["Isbreen trekker seg tilbake"], [], "a phrase in English quotation marks"],
    ["„isbre og“", ["Isbreen trekker seg tilbake"], [], "a phrase in German quotation marks"],
    ["«isbre og» ferge", ["Isbreen trekker seg tilbake"], [], "a phrase and a word"],
    ["«isbre og» bok", [], [], "a phrase and a word of different releases"],
    ["wiki", [], ["wiki"], "nothing for the address of a link"],
    ["arkiv", [], ["arkiv"], "nothing for an address in the text"],
    ["–", [], [], "nothing for signs alone"],
  ];
  for (const [words, titles, missing, remark] of searches)
    it(`for ${words} finds ${titles.length}: ${remark}`, async () => {
      const found = await (await index()).index.search(words);
      const shown = await Promise.all(found.hits.map((hit) => hit.open()));
      assert.deepEqual(shown.map(({ title }) => title).sort(), [...titles].sort());
      assert.deepEqual(found.missing, missing);
    });

  it("shows an excerpt of the text with the searched words marked", async () => {
    const { hits } = await (await index()).index.search("ferge");
    const shown = await Promise.all(hits.map((hit) => hit.open()));
    const excerpt = shown.find(({ title }) => title.startsWith("Isbreen"))?.excerpt ?? [];
    assert.equal(excerpt.map(({ text }) => text).join(""), "Isbre og fjell ligger tett. Ny ferge til Lomvær.");
    assert.deepEqual(
      excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text),
      ["ferge"],
    );
  });

  it("shows a clock time with its offset for a release that has one, and none for a day alone", async () => {
    const times = await Promise.all(
      ["kalde", "selskap"].map(async (word) => {
        const [hit] = (await (await index()).index.search(word)).hits;
        return (await hit?.open())?.time;
      }),
    );
    assert.deepEqual(times, ["09:00:00+01:00", undefined]);
  });

  it("finds nothing by a clock time", async () => {
    assert.deepEqual((await (await index()).index.search("09:00")).hits, []);
  });

  it("fetches only the lists of its words, and no result before it is opened", async () => {
    const site = await index();
    const { hits } = await site.index.search("isbre");
    await hits[0]?.open();
    const kinds = site.fetched.map((name) =>
      name.replace(/^(fragment|index)\/.*/, "$1").replace(/\.[0-9a-f]{10}\./, "."),
    );
    assert.deepEqual(kinds, [
      "facets.pf_facets",
      "pages.pf_pages",
      "wasm.nb.pagefind",
      "topics.pf_facets",
      "index",
      "fragment",
    ]);
  });

  it("fetches the places of words only for a phrase", async () => {
    for (const [words, endings] of [
      ["isbre ferge", ["pf_words"]],
      ["«isbre og»", ["pf_index"]],
    ] as const) {
      const site = await index();
      await site.index.search(words);
      const lists = site.fetched.filter((name) => name.startsWith("index/"));
      assert.deepEqual([...new Set(lists.map((name) => name.split(".")[1]))], endings, words);
    }
  });

  it("splits words of a language without spaces by that language", async () => {
    const { index: chinese } = await index("zh-hans", "zh-Hans");
    for (const words of ["稳定版", "安全更新"]) assert.equal((await chinese.search(words)).hits.length, 1, words);
  });

  it("has the same hits, order and scores as Pagefind's own script", async () => {
    const [ours, theirs] = [(await index()).index, await openIndex(join(folder, "pagefind"))];
    for (const words of ["isbre", "isbre fjell", "båt", "lang", "ferge"]) {
      const { hits } = await ours.search(words);
      const { results } = await theirs.search(words);
      const [own, other] = [
        await Promise.all(hits.map(async (hit) => [(await hit.open()).title, hit.score])),
        await Promise.all(results.map(async (result) => [(await result.data()).meta["title"], result.score])),
      ];
      assert.ok(own.length > 0, words);
      assert.deepEqual(own, other, words);
    }
  });

  it("gives the same results after any other search", async () => {
    const output = join(folder, "many");
    const { pressRoom } = publicationOf({ releases: manyWords(20_000), languages: ["nb"] });
    await writeIndex(pressRoom, output);
    const open = () => openSiteIndex(join(output, "pagefind"));
    const answer = async (site: Awaited<ReturnType<typeof index>>, words: string) => {
      const { hits, missing } = await site.index.search(words);
      return [missing, hits.map(({ number, score }) => [number, score])];
    };
    const used = await open();
    const words = ["s", "skred", "skred0", "skred3zz", "skredeff", "skredf", "skred00a skredeff", "del"];
    for (const one of [...words, ...words.toReversed()])
      assert.deepEqual(await answer(used, one), await answer(await open(), one), one);
    const lists = await readdir(join(output, "pagefind/index"));
    assert.ok(lists.length > 4, `only ${lists.length} lists of words`);
  });

  const losses: readonly (readonly [file: RegExp, fate: number | "offline", isGone: boolean])[] = [
    [/^index\//, 503, false],
    [/^index\//, "offline", false],
    [/^index\//, 404, true],
    [/\.pf_pages$/, 404, true],
    [/^wasm/, 500, false],
  ];
  for (const [file, fate, isGone] of losses)
    it(`fails when ${file.source} ends with ${fate}`, async () => {
      const isLost = (name: string) => (file.test(name) ? fate : undefined);
      const site = await openSiteIndex(join(folder, "pagefind"), "nb", isLost);
      await assert.rejects(site.index.search("isbre ferge"), (error) => {
        assert.ok(error instanceof LostFileError);
        assert.equal(error.isGone, isGone);
        return true;
      });
    });

  it("gives correct results in a retry after a list could not be fetched", async () => {
    const site = await index();
    site.lose = (name) => (name.startsWith("index/") ? 503 : undefined);
    await assert.rejects(site.index.search("isbre"));
    site.lose = () => undefined;
    assert.equal((await site.index.search("isbre")).hits.length, 2);
  });

  it("fails when a server does not answer", async () => {
    const network = globalThis.fetch;
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    try {
      await assert.rejects(new IndexFolder("http://files.test/", 20).read("x"), /^Error: x: no answer$/);
    } finally {
      globalThis.fetch = network;
    }
  });
});
