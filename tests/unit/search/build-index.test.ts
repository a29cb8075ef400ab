// Longer than 200 lines, because its tests of later indexes begin with the press room of the first.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { deserialize, serialize } from "node:v8";
import { gunzipSync } from "node:zlib";
import { DiskCache } from "../../../src/runtime/disk-cache.ts";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { FACETS_FILE } from "../../../src/search/facet-codes.ts";
import type { Facets } from "../../../src/search/facets.ts";
import type { IndexPart } from "../../../src/search/pagefind-format/index-part.ts";
import { publicationOf } from "../fixtures/room.ts";
import { type Fragment, type OpenIndex, openIndex } from "./open-index.ts";

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
    const report = await buildSearchIndex(room, { outputFolder: output });
    assert.deepEqual({ ...report, seconds: 0 }, { indexed: 4, bundles: 2, indexedAnew: 6, warnings: [], seconds: 0 });
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
    ["Testad", "Flere båtar på fjorden", "whose quote it is"],
    ["90 millioner", "Flere båtar på fjorden", "a fact"],
    ["rekr", "Undersøkelse om rekruttering", "the beginning of a word, as it is typed"],
    ["protokoll", "Om arkivet", "a page of the team's own"],
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

  it("shows what an editor wrote as text", async () => {
    const [result] = await fragments(norwegian, "meldinger");
    assert.match(result?.excerpt ?? "", /<mark>Meldinger<\/mark> fra \{\{ site \}\} og &lt;b&gt;fete/);
  });

  it("keeps days, types, publishers and topics for narrowing a search, and names the files to begin with", async () => {
    const read = async (name: string) =>
      JSON.parse(gunzipSync(await readFile(join(output, "pagefind", name))).toString()) as unknown;
    const { files, ...facets } = (await read(FACETS_FILE)) as Facets;
    for (const name of [files?.pages, files?.program]) await readFile(join(output, "pagefind", name ?? "none"));
    assert.deepEqual(await read(facets.topic.file), { lengths: "10200", steps: "001" });
    assert.deepEqual(facets, {
      count: 5,
      countFiles: 1,
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

  it("has an index of its own for each language, with that language's stems", async () => {
    const english = await openIndex(join(output, "pagefind/en"));
    assert.deepEqual(await titles(english, "employer"), ["Survey on recruitment"]);
    assert.ok((await readdir(join(output, "pagefind/en"))).includes("wasm.en.pagefind"));
  });

  it("is the same, byte for byte, when it is made again", async () => {
    const { pressRoom: room } = publicationOf({ releases, pages });
    const again = await mkdtemp(join(tmpdir(), "search-"));
    await buildSearchIndex(room, { outputFolder: again });
    assert.deepEqual(await contents(again), await contents(output));
    await rm(again, { recursive: true });
  });
});

describe("making the index again", () => {
  it("indexes only what changed, to the same result", async () => {
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    const options = (name: string) => ({ outputFolder: join(folder, name), cacheFolder: join(folder, "cache") });
    const { pressRoom: room } = publicationOf({ releases });
    await buildSearchIndex(room, options("first"));
    assert.equal((await buildSearchIndex(room, options("second"))).indexedAnew, 0);
    assert.deepEqual(await contents(join(folder, "second")), await contents(join(folder, "first")));

    const key = "2026/2026-03-12-survey.en.md";
    const edited = publicationOf({ releases: { ...releases, [key]: `${releases[key]}Added later.\n` } });
    assert.equal((await buildSearchIndex(edited.pressRoom, options("third"))).indexedAnew, 1, "the English ones only");
    await rm(folder, { recursive: true });
  });

  it("indexes nothing when only names of publishers and types change", async () => {
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    const options = (name: string) => ({ outputFolder: join(folder, name), cacheFolder: join(folder, "cache") });
    await buildSearchIndex(publicationOf({ releases }).pressRoom, options("first"));
    const key = "2025/2025-05-02-boats.md";
    const renamed = publicationOf({
      releases: { ...releases, [key]: releases[key].replace("type: report", "type: news") },
      publishers: { org: "name: Det nye navnet\n" },
    });
    assert.equal((await buildSearchIndex(renamed.pressRoom, options("second"))).indexedAnew, 0);
    const [before, after] = [await contents(join(folder, "first")), await contents(join(folder, "second"))];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    assert.deepEqual(changed, ["/pagefind/en/facets.pf_facets", "/pagefind/facets.pf_facets"]);
    await rm(folder, { recursive: true });
  });

  it("makes a damaged part again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    const options = (name: string) => ({ outputFolder: join(folder, name), cacheFolder: join(folder, "cache") });
    const { pressRoom: room } = publicationOf({ releases });
    const { indexedAnew } = await buildSearchIndex(room, options("first"));
    const parts = await partsIn(join(folder, "cache"));
    assert.ok(parts.length > 0);
    for (const part of parts) {
      const bytes = await readFile(part);
      bytes[bytes.length >> 1]! ^= 4;
      await writeFile(part, bytes);
    }
    assert.equal((await buildSearchIndex(room, options("second"))).indexedAnew, indexedAnew);
    assert.deepEqual(await contents(join(folder, "second")), await contents(join(folder, "first")));
    await rm(folder, { recursive: true });
  });

  it("leaves the index as Pagefind makes it, with a warning, when its files cannot be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    const options = { outputFolder: join(folder, "site"), cacheFolder: join(folder, "cache") };
    const { pressRoom } = publicationOf({
      releases: { "2024/2024-02-01-quay.md": releases["2024/2024-02-01-quay.md"] },
    });
    await buildSearchIndex(pressRoom, options);
    // As another release of Pagefind could have written it: words in another shape.
    const cache = new DiskCache(options.cacheFolder, { keptDays: 1 });
    const [file = ""] = await partsIn(options.cacheFolder);
    const key = file.slice(options.cacheFolder.length).replaceAll("/", "");
    const part = deserialize((await cache.read(key)) ?? new Uint8Array()) as IndexPart;
    await cache.write(key, serialize({ ...part, chunks: [Uint8Array.of(0x82, 0, 0)] }));
    await rm(options.outputFolder, { recursive: true });

    const { warnings } = await buildSearchIndex(pressRoom, options);
    assert.match(
      warnings.join("\n"),
      /^The search index for "nb" was made by Pagefind in one piece.*pagefind-format\.md/,
    );
    const packed = await readFile(join(options.outputFolder, "pagefind", FACETS_FILE));
    assert.equal((JSON.parse(gunzipSync(packed).toString()) as { files?: unknown }).files, undefined);
    assert.deepEqual(await titles(await openIndex(join(options.outputFolder, "pagefind")), "kai"), [
      "Ny kai i Ålesund",
    ]);
    await rm(folder, { recursive: true });
  });

  it("says in one line why it cannot be made", async () => {
    const { pressRoom: room } = publicationOf({ releases });
    await assert.rejects(
      buildSearchIndex(room, { outputFolder: "/dev/null" }),
      /^Error: The search index was not made: ENOTDIR.*$/,
    );
  });

  it("ends at once when the build ends", async () => {
    const { pressRoom: room } = publicationOf({ releases });
    const build = new AbortController();
    const making = buildSearchIndex(room, { outputFolder: "/nowhere", signal: build.signal });
    build.abort();
    await assert.rejects(making, /^Error: The search index was not made: the build ended$/);
    await assert.rejects(buildSearchIndex(room, { outputFolder: "/nowhere", signal: build.signal }), /the build ended/);
  });

  it("makes no index of a press room without releases", async () => {
    const { pressRoom: room } = publicationOf({});
    const report = await buildSearchIndex(room, { outputFolder: "/nowhere" });
    assert.equal(report.bundles, 0);
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

/** Files of the cache in which parts are kept. */
async function partsIn(cache: string): Promise<string[]> {
  const names = await readdir(cache, { recursive: true });
  return names.filter((name) => /^[0-9a-f]{2}.[0-9a-f]+$/.test(name)).map((name) => join(cache, name));
}
