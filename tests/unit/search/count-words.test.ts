import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { countElsewhere } from "../../../assets/js/search/index/elsewhere.ts";

import { countsFile } from "../../../src/search/word-counts.ts";
import { searchPage } from "../../../src/site/models/search-page.ts";
import { viewContext } from "../../../src/site/view-context.ts";
import { publicationOf } from "../fixtures/room.ts";
import { openSiteIndex } from "./site-index.ts";
import { writeIndex } from "./write-index.ts";

const file = (title: string, body: string): string => `---\ntitle: ${title}\ndate: 2026-01-01 09:00\n---\n${body}\n`;

/** More releases than are listed for a word. */
const many = Object.fromEntries(
  Array.from({ length: 110 }, (_, number) => [
    `2026/2026-01-01-m${number}.en.md`,
    file(`Notice ${number}`, `Everywhere.${number % 50 === 0 ? " Seldom seen lighthouses." : ""}`),
  ]),
);
const releases = {
  "2026/2026-01-01-a.md": file("Ferger i nord", "Nye båter og e-post. Kaiene er åpne."),
  "2026/2026-01-01-b.md": file("Ferje i sør", "Båten legger til kai."),
  "2026/2026-01-01-c.en.md": file("A new quay", "Harbours and lighthouses. Boats moor at quays."),
  "2026/2026-01-01-d.zh-hans.md": file("稳定版发布", "安全更新和稳定版今天发布。"),
  ...many,
};

describe("counts of words in other languages", () => {
  const publication = publicationOf({ releases, languages: ["nb", "en", "zh-Hans"] });
  const { settings } = searchPage(viewContext("nb", publication));
  let folder = "";
  let countFiles = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "counts-"));
    await writeIndex(publication.pressRoom, folder);
    countFiles = (await readdir(join(folder, "pagefind/counts"))).length;
  });
  after(() => rm(folder, { recursive: true }));

  async function counted(words: string): Promise<Record<string, number | "many">> {
    const network = globalThis.fetch;
    globalThis.fetch = async (input) => {
      const address = input instanceof Request ? input.url : input.toString();
      return new Response(await readFile(join(folder, address.replace(/^.*(?=\/pagefind\/)/, ""))));
    };
    try {
      const found = await countElsewhere(words, settings.indexes, settings, countFiles);
      return Object.fromEntries(found.map(({ place, count }) => [place.language, count]));
    } finally {
      globalThis.fetch = network;
    }
  }

  const folders: Readonly<Record<string, string>> = { nb: "", en: "en", "zh-Hans": "zh-hans" };
  const words = [
    "ferge",
    "kai",
    "båt",
    "baten",
    "e-post",
    "epost",
    "kaien",
    "quay",
    "harbour",
    "moored",
    "稳定版",
    "安全更新",
  ];
  for (const word of [...words, "boats moor", "new lighthouses", "kai ferge", "seldom lighthouse"])
    it(`of «${word}» equal the number of results in each language`, async () => {
      const counts = await counted(word);
      for (const { language } of settings.indexes) {
        const { norwegian } = settings.sameWords;
        const path = join(folder, "pagefind", folders[language] ?? "");
        const site = await openSiteIndex(path, language, undefined, language === "nb" ? norwegian : []);
        const { hits, missing } = await site.index.search(word);
        const releasesFound = hits.filter(({ entry }) => entry.kind === "release").length;
        assert.equal(counts[language] ?? 0, missing.length > 0 ? 0 : releasesFound, language);
      }
      assert.notDeepEqual(counts, {});
    });

  it("say that a word is in many releases without listing them", async () => {
    assert.deepEqual(await counted("everywhere"), { en: "many" });
    // It is not known which releases have the other word too.
    assert.deepEqual(await counted("everywhere seldom"), {});
  });

  it("are empty for phrases, for many words and for signs alone", async () => {
    for (const query of ['"new quay"', "a1 b2 c3 d4 e5 f6 g7 h8 i9", "xyzzy", "–"])
      assert.deepEqual(await counted(query), {});
  });

  it("are in the file that the word's hash names, each of at most 2.5 kB", async () => {
    const path = join(folder, "pagefind/counts", countsFile("quay", countFiles));
    const content = JSON.parse(gunzipSync(await readFile(path)).toString()) as Record<string, unknown>;
    assert.deepEqual(Object.keys(content["quay"] ?? {}), ["en"]);
    for (const name of await readdir(join(folder, "pagefind/counts")))
      assert.ok((await stat(join(folder, "pagefind/counts", name))).size < 2500, name);
  });

  it("are not made for one language", async () => {
    const alone = await mkdtemp(join(tmpdir(), "counts-"));
    const { pressRoom } = publicationOf({
      releases: { "2026/2026-01-01-a.md": file("Ferger", "Tekst.") },
      languages: ["nb"],
    });
    await writeIndex(pressRoom, alone);
    assert.ok(!(await readdir(join(alone, "pagefind"))).includes("counts"));
    await rm(alone, { recursive: true });
  });
});
