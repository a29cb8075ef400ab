import assert from "node:assert/strict";
import { renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setImmediate } from "node:timers/promises";
import { checkContent } from "../../../../src/build/content.ts";
import { inEnglish } from "../../fixtures/in-english.ts";
import { publish } from "../../../../src/press-room/publish.ts";
import { searchedIn } from "../../../../src/search/room-sources.ts";
import { traceRoom } from "../../../../src/site/tracing/traced-room.ts";
import { at } from "../../fixtures/room.ts";
import { assertAsCold, FILES, isRows, ORIGINAL, READ, SITE, StoredContent } from "./fixtures/stored-content.ts";

describe("stored releases", () => {
  it("gives the same press room and problems with a cache as without, and parses nothing twice", async () => {
    const content = new StoredContent();
    const first = await content.read();
    assert.equal(first.parsed.length, READ);
    await assertAsCold(content, first);
    const second = await content.read();
    assert.deepEqual([second.parsed, second.used], [[], []]);
    assert.ok(second.diagnostics.some(({ rule }) => rule === "phone-country"));
    assert.ok(second.diagnostics.some(({ rule }) => rule === "body-link-dead"));
    await assertAsCold(content, second);
    const written = content.stored();
    await content.read();
    assert.deepEqual(content.stored(), written);
  });

  it("parses every file again with `anew`", async () => {
    const content = new StoredContent();
    await content.read();
    assert.equal((await content.read({ anew: true })).parsed.length, READ);
    assert.deepEqual((await content.read()).parsed, []);
  });

  it("parses only changed files, and not a file that was saved without a change", async () => {
    const content = new StoredContent();
    await content.read();
    content.write("releases/2026/bare.md", "---\ntitle: Hel\ndate: 2026-05-01 10:00\n---\nHele teksten.\n");
    content.write("releases/2026/draft.en.md", FILES["releases/2026/draft.en.md"]);
    const changed = await content.read();
    assert.deepEqual(changed.parsed, ["2026/bare.md"]);
    await assertAsCold(content, changed);
    assert.deepEqual((await content.read()).used, []);
  });

  it("reads a file again if it was changed just before the last build, because its time stamp may stay the same", async () => {
    const content = new StoredContent();
    await content.read({ aheadMs: 0 });
    const again = await content.read({ aheadMs: 0 });
    assert.equal(again.used.length, READ);
    assert.deepEqual(again.parsed, []);
  });

  it("parses a translation again when its original has changed or is gone", async () => {
    const content = new StoredContent();
    await content.read();
    content.write("releases/2026/2026-03-12-rute.md", ORIGINAL.replace("Kaia", "Torget"));
    const changed = await content.read();
    assert.deepEqual(changed.parsed, ["2026/2026-03-12-rute.md", "2026/2026-03-12-rute.en.md"]);
    await assertAsCold(content, changed);
    rmSync(join(content.folder, "releases/2026/2026-03-12-rute.md"));
    const gone = await content.read();
    assert.deepEqual(gone.parsed, ["2026/2026-03-12-rute.en.md"]);
    await assertAsCold(content, gone);
    content.write("releases/2026/2026-03-12-rute.md", ORIGINAL);
    await assertAsCold(content, await content.read());
  });

  it("parses only the translation when its original has not changed", async () => {
    const content = new StoredContent();
    await content.read();
    content.write("releases/2026/2026-03-12-rute.en.md", "---\ntitle: The new route\n---\nIt opens.\n");
    const changed = await content.read();
    assert.deepEqual(changed.parsed, ["2026/2026-03-12-rute.en.md"]);
    await assertAsCold(content, changed);
  });

  it("parses everything again after a change of a setting that releases depend on, and nothing after other changes", async () => {
    const content = new StoredContent();
    await content.read();
    content.write("pressroom/site.yaml", SITE.replace("Presserom", "Nytt presserom"));
    assert.deepEqual((await content.read()).parsed, []);
    content.write("pressroom/site.yaml", SITE.replace("Europe/Oslo", "Europe/London"));
    const changed = await content.read();
    assert.equal(changed.parsed.length, READ);
    await assertAsCold(content, changed);
  });

  it("keeps what is stored while the settings have an error", async () => {
    const content = new StoredContent();
    await content.read();
    content.write("pressroom/site.yaml", "name: [\n");
    await content.read();
    content.write("pressroom/site.yaml", SITE);
    assert.deepEqual((await content.read()).parsed, []);
  });

  it("reads a renamed release under its new name only", async () => {
    const content = new StoredContent();
    await content.read();
    renameSync(join(content.folder, "releases/2026/draft.md"), join(content.folder, "releases/2026/other.md"));
    await assertAsCold(content, await content.read());
    await assertAsCold(content, await content.read());
  });

  it("reads the content again if the stored readings are damaged", async () => {
    const content = new StoredContent();
    await content.read();
    content.damage(() => true);
    const anew = await content.read();
    assert.equal(anew.parsed.length, READ);
    await assertAsCold(content, anew);
    assert.deepEqual((await content.read()).parsed, []);
  });

  it("parses a release when its body is used if only the stored bodies are damaged", async () => {
    const content = new StoredContent();
    await content.read();
    content.damage((text) => !isRows(text));
    const reading = await content.read();
    assert.deepEqual(reading.parsed, []);
    await assertAsCold(content, reading);
    assert.ok(reading.parsed.length > 0);
    // The damaged shard is removed while reading goes on.
    const isKept = (): boolean => content.stored().some((bytes) => isRows(bytes.toString("latin1")));
    while (isKept()) await setImmediate();
    assert.equal((await content.read()).parsed.length, READ);
    assert.deepEqual((await content.read()).parsed, []);
  });

  it("does not read bodies to publish releases or to detect changed bodies and search texts", async () => {
    const content = new StoredContent({
      "releases/2026/2026-03-12-b.md": "---\ntitle: B\ndate: 2026-03-12\n---\nBrød.\n",
    });
    const cold = await content.read();
    const warm = await content.read();
    content.damage((text) => !isRows(text));
    const [a, b] = [cold, warm].map(({ room }) => {
      assert.ok(room);
      const { room: published } = publish(room, at("2026-11-23 12:00"), { preview: false });
      const summaries = published.editions.flatMap(({ allReleases }) => allReleases.map(({ summary }) => summary));
      const entities = [...traceRoom(published).entities.values()].filter(({ name }) => name.startsWith("release:"));
      const searched = searchedIn(published).flatMap(({ sources }) => sources.map(({ hash }) => hash));
      return { summaries, searched, bodies: entities.map((entity) => entity.fact("body").value()) };
    });
    assert.deepEqual(a, b);
    assert.deepEqual(a?.summaries.toSorted(), ["Brød.", "Hei."]);
    assert.deepEqual(warm.parsed, []);
  });

  it("writes only the shard of a changed release", async () => {
    const text = (body: string): string => `---\ntitle: Melding\ndate: 2026-05-01 10:00\n---\n${body}\n`;
    const names = Array.from({ length: 500 }, (_, index) => `releases/2026/melding-${index + 100}.md`);
    const content = new StoredContent(Object.fromEntries(names.map((name) => [name, text(name)])));
    await content.read();
    const old = new Date("2026-01-01T00:00:00Z");
    const times = (): readonly number[] => content.storedFiles().map((file) => statSync(file).mtimeMs);
    assert.ok(times().length >= 6, `${times().length} files`);
    for (const file of content.storedFiles()) utimesSync(file, old, old);
    content.write("releases/2026/melding-300.md", text("Ny tekst."));
    assert.deepEqual((await content.read()).parsed, ["2026/melding-300.md"]);
    assert.equal(times().filter((ms) => ms !== old.getTime()).length, 2);
  });

  it("is not needed: content is checked alike with a cache, without one, and with one that cannot be written", async () => {
    const content = new StoredContent();
    const report = async (cache: string | undefined): Promise<readonly string[]> =>
      (await checkContent({ content: content.folder }, cache)).diagnostics.map(inEnglish);
    const expected = await report(undefined);
    for (const cache of [content.cache, content.cache, join(content.folder, "pressroom/site.yaml")])
      assert.deepEqual(await report(cache), expected);
  });
});
