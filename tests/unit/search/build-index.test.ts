// Longer than 200 lines, because its tests of later indexes begin with the press room of the first.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { FACETS_FILE } from "../../../src/search/facet-codes.ts";
import type { Facets } from "../../../src/search/facets.ts";
import { searchedIn } from "../../../src/search/room-sources.ts";
import { publicationOf, type RoomFixture } from "../fixtures/room.ts";
import { type Fragment, type OpenIndex, openIndex } from "./open-index.ts";
import { writeIndex } from "./write-index.ts";

const releases = {
  "2024/2024-02-01-quay.md":
    "---\ndate: 2024-02-01 09:00\ntitle: Ny kai i Ålesund\ntopics: [Havn]\n---\nArbeidet tar to år.\n",
  "2025/2025-05-02-boats.md":
    "---\ndate: 2025-05-02 09:00\ntitle: Flere båtar på fjorden\nlead: Rederiet kjøper tre ferger.\ntype: report\nquotes:\n  - {text: Dette er en gledens dag, by: Kari Testad}\nfacts:\n  - {label: Pris, value: 90 millioner}\n---\nSelskapet satser på bærekraftig drift.\n",
  "2026/2026-03-12-survey.md":
    "---\ndate: 2026-03-12 09:00\ntitle: Undersøkelse om rekruttering\ntopics: [Arbeidsliv, Havn]\nboilerplate: Organisasjonen samler havnene.\n---\nMeldinger fra {{ site }} og <b>fete</b> ord.\n",
  "2026/2026-03-12-survey.en.md":
    "---\ndate: 2026-03-12 09:00\ntitle: Survey on recruitment\n---\nEmployers were asked about hiring.\n",
  "2026/2026-04-01-gone.md":
    "---\ndate: 2026-04-01 09:00\ntitle: Trukket melding\nwithdrawn: {date: 2026-04-02 10:00, reason: Feil tall}\n---\nHemmeligheten.\n",
  "2026/2026-05-01-secret.md":
    "---\ndate: 2026-05-01 09:00\ntitle: Hemmelig oppkjøp\nembargo: 2027-01-01 08:00\n---\nHemmeligheten.\n",
};

const pages = {
  "arkiv.md": "---\ntitle: Om arkivet\n---\nEnhver [protokoll](/releases/) er bevart.\n",
  "mal.njk": "---\ntitle: Om malen\ndescription: Alt om sjablonger\n---\n<p>{{ site.name }} svever</p>\n",
};

describe("the search index of a press room", () => {
  let output = "";
  let norwegian: OpenIndex;

  before(async () => {
    output = await mkdtemp(join(tmpdir(), "search-"));
    const { pressRoom: room } = publicationOf({ releases, pages });
    const { indexed, bundles, indexedAnew, warnings } = await writeIndex(room, output);
    assert.deepEqual(
      { indexed, bundles, indexedAnew, warnings },
      { indexed: 4, bundles: 2, indexedAnew: 6, warnings: [] },
    );
    norwegian = await openIndex(join(output, "pagefind"));
  });
  after(() => rm(output, { recursive: true }));

  const found: readonly (readonly [words: string, title: string, remark: string])[] = [
    ["rekruttering", "Undersøkelse om rekruttering", "a word of the title"],
    ["melding", "Undersøkelse om rekruttering", "another form of a word in the body"],
    ["båt", "Flere båtar på fjorden", "the stem of a word in the title"],
    ["Alesund", "Ny kai i Ålesund", "without the ring"],
    ["ferge", "Flere båtar på fjorden", "the lead"],
    ["gledens", "Flere båtar på fjorden", "a quote"],
    ["Testad", "Flere båtar på fjorden", "the name of the person quoted"],
    ["90 millioner", "Flere båtar på fjorden", "a fact"],
    ["rekr", "Undersøkelse om rekruttering", "the beginning of a word, as it is typed"],
    ["protokoll", "Om arkivet", "a team's own page"],
    ["sjablong", "Om malen", "the description of a template"],
    ["fjorden drift", "Flere båtar på fjorden", "words from title and body"],
  ];
  for (const [words, title, remark] of found)
    it(`finds «${words}»: ${remark}`, async () => {
      assert.deepEqual(await titles(norwegian, words), [title]);
    });

  const notFound: readonly (readonly [words: string, remark: string])[] = [
    ["trukket", "a withdrawn release"],
    ["hemmeligheten", "an embargoed release"],
    ["organisasjonen", "boilerplate"],
    ["recruitment", "another language"],
  ];
  for (const [words, remark] of notFound)
    it(`does not find «${words}»: ${remark}`, async () => {
      assert.deepEqual(await titles(norwegian, words), []);
    });

  it("shows an editor's markup as text", async () => {
    const [result] = await fragments(norwegian, "meldinger");
    assert.match(result?.excerpt ?? "", /<mark>Meldinger<\/mark> fra \{\{ site \}\} og &lt;b&gt;fete/);
  });

  it("keeps days, types, publishers and topics as facets, and names the files to fetch first", async () => {
    const read = async (name: string) =>
      JSON.parse(gunzipSync(await readFile(join(output, "pagefind", name))).toString()) as unknown;
    const { files, ...facets } = (await read(FACETS_FILE)) as Facets;
    for (const name of [files?.pages, files?.program]) await readFile(join(output, "pagefind", name ?? "none"));
    assert.deepEqual(await read(facets.topic.file), { lengths: "10200", steps: "001" });
    assert.deepEqual(facets, {
      count: 5,
      countFiles: 8,
      kinds: "rrrpp",
      events: [],
      firstDay: "2024-02-01",
      days: "0ǸŪ",
      type: { values: [{ id: "press-release" }, { id: "report" }], of: "010" },
      publisher: { values: [{ id: "org", name: "Organisasjonen" }], of: "000" },
      topic: {
        values: [
          { id: "havn", name: "Havn" },
          { id: "arbeidsliv", name: "Arbeidsliv" },
        ],
        file: facets.topic.file,
      },
    });
  });

  it("has a separate index for each language, with that language's stems", async () => {
    const english = await openIndex(join(output, "pagefind/en"));
    assert.deepEqual(await titles(english, "employer"), ["Survey on recruitment"]);
    assert.ok((await readdir(join(output, "pagefind/en"))).includes("wasm.en.pagefind"));
  });

  it("is the same, byte for byte, when it is made again", async () => {
    const { pressRoom: room } = publicationOf({ releases, pages });
    const again = await mkdtemp(join(tmpdir(), "search-"));
    await writeIndex(room, again);
    assert.deepEqual(await contents(again), await contents(output));
    await rm(again, { recursive: true });
  });
});

describe("making the index again", () => {
  let folder = "";
  const write = async (fixture: RoomFixture, name: string) =>
    writeIndex(publicationOf(fixture).pressRoom, join(folder, name), { cache: join(folder, "cache") });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "search-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("indexes only changed texts, with the same result as a new index", async () => {
    await write({ releases }, "first");
    assert.equal((await write({ releases }, "second")).indexedAnew, 0);
    assert.deepEqual(await contents(join(folder, "second")), await contents(join(folder, "first")));

    const key = "2026/2026-03-12-survey.md";
    const edited = { releases: { ...releases, [key]: `${releases[key]}Added later.\n` } };
    assert.equal((await write(edited, "third")).indexedAnew, 1);
    await writeIndex(publicationOf(edited).pressRoom, join(folder, "fourth"));
    assert.deepEqual(await contents(join(folder, "third")), await contents(join(folder, "fourth")));
  });

  it("reads only texts with unknown hashes, and none when nothing changed", async () => {
    const { pressRoom } = publicationOf({ releases });
    const read: string[] = [];
    const sources = (changed: string) =>
      searchedIn(pressRoom).map((language) => ({
        ...language,
        sources: language.sources.map((source) => ({
          ...source,
          hash: source.row.url === changed ? "another" : source.hash,
          text: () => {
            read.push(source.row.url);
            return source.text();
          },
        })),
      }));
    const options = { folder: join(folder, "cache") };
    const { id } = await buildSearchIndex(sources(""), options);
    assert.equal(read.splice(0).length, 4);
    const same = await buildSearchIndex(sources(""), { ...options, published: id });
    assert.deepEqual([same.id, same.files, read], [id, undefined, []]);
    const { indexedAnew } = await buildSearchIndex(sources("2024/quay/"), options);
    assert.deepEqual([indexedAnew, read], [0, ["2024/quay/"]], "the text came out equal");
  });

  it("does not read files that the site has already", async () => {
    const { pressRoom } = publicationOf({ releases });
    const options = { folder: join(folder, "cache") };
    const { files = [] } = await buildSearchIndex(searchedIn(pressRoom), options);
    const known = new Map(files.map(({ path, hash }) => [path, hash]));
    const key = "2024/2024-02-01-quay.md";
    const edited = publicationOf({ releases: { ...releases, [key]: `${releases[key]}Isfjell.\n` } });
    const isPublished = (path: string, hash: string) => known.get(path as (typeof files)[number]["path"]) === hash;
    const later = await buildSearchIndex(searchedIn(edited.pressRoom), { ...options, isPublished });
    const changed = (later.files ?? []).filter((file) => !file.isPublished).map(({ path }) => path);
    assert.ok(changed.length > 0 && changed.every((path) => path.startsWith("/pagefind/") && !path.includes("/en/")));
    assert.ok(changed.length < files.length / 2, `${changed.length} of ${files.length}`);
  });

  it("indexes nothing when only names of publishers and types change", async () => {
    await write({ releases }, "first");
    const key = "2025/2025-05-02-boats.md";
    const renamed = {
      releases: { ...releases, [key]: releases[key].replace("type: report", "type: news") },
      publishers: { org: "name: Det nye navnet\n" },
    };
    assert.equal((await write(renamed, "second")).indexedAnew, 0);
    const [before, after] = [await contents(join(folder, "first")), await contents(join(folder, "second"))];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    assert.deepEqual(changed, ["/pagefind/en/facets.pf_facets", "/pagefind/facets.pf_facets"]);
  });

  it("makes everything again when stored files are damaged", async () => {
    const { indexedAnew } = await write({ releases }, "first");
    const kept = await keptIn(join(folder, "cache"));
    assert.ok(kept.length > 10);
    for (const file of kept) {
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 4;
      await writeFile(file, bytes);
    }
    assert.equal((await write({ releases }, "second")).indexedAnew, indexedAnew);
    assert.deepEqual(await contents(join(folder, "second")), await contents(join(folder, "first")));
  });

  it("makes everything again when any stored file is gone", async () => {
    await write({ releases: { "2024/2024-02-01-quay.md": releases["2024/2024-02-01-quay.md"] } }, "first");
    const before = await contents(join(folder, "first"));
    for (const file of await keptIn(join(folder, "cache"))) {
      await rm(file);
      await write({ releases: { "2024/2024-02-01-quay.md": releases["2024/2024-02-01-quay.md"] } }, "second");
      assert.deepEqual(await contents(join(folder, "second")), before, file);
    }
  });

  it("says in one line why it cannot be made", async () => {
    const { pressRoom: room } = publicationOf({ releases });
    await assert.rejects(
      buildSearchIndex(searchedIn(room), { folder: "/dev/null" }),
      /^Error: The search index was not made: its cache has lost a file or cannot be written$/,
    );
  });

  it("makes no index of a press room without releases", async () => {
    const report = await write({}, "first");
    assert.deepEqual([report.bundles, report.files], [0, []]);
  });
});

describe("making the index of many releases", () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, number) => [
      `2024/2024-02-01-many-${number}.md`,
      `---\ndate: 2024-02-01 09:00\ntitle: Melding ${number}\n---\nTeksten.\n`,
    ]),
  );

  it("stops at once when the build stops", async () => {
    const { pressRoom: room } = publicationOf({ releases: many });
    const build = new AbortController();
    const options = { folder: "/nowhere", signal: build.signal };
    const making = buildSearchIndex(searchedIn(room), options);
    build.abort();
    await assert.rejects(making, /^Error: The search index was not made: the build ended$/);
    await assert.rejects(buildSearchIndex(searchedIn(room), options), /the build ended/);
  });

  it("says in one line why a text cannot be read", async () => {
    const { pressRoom: room } = publicationOf({ releases: many });
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    const unreadable = searchedIn(room).map((language) => ({
      ...language,
      sources: language.sources.map((source) => ({ ...source, text: () => Promise.reject(new Error("no\ntext")) })),
    }));
    await assert.rejects(buildSearchIndex(unreadable, { folder }), /^Error: The search index was not made: no text$/);
    await rm(folder, { recursive: true });
  });
});

async function fragments(index: OpenIndex, words: string): Promise<Fragment[]> {
  const { results } = await index.search(words);
  return Promise.all(results.map((result) => result.data()));
}

async function titles(index: OpenIndex, words: string): Promise<(string | undefined)[]> {
  return (await fragments(index, words)).map(({ meta }) => meta["title"]);
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), await readFile(path, "base64")] as const;
    });
  return Object.fromEntries((await Promise.all(entries)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files of the index's store. */
async function keptIn(cache: string): Promise<string[]> {
  const names = await readdir(cache, { recursive: true });
  return names.filter((name) => /^[0-9a-f]{2}.[0-9a-f]+$/.test(name)).map((name) => join(cache, name));
}
