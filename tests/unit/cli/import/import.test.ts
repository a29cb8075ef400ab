import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { archive } from "./archive.ts";

describe("npm run import", () => {
  it("writes a release that the check accepts, with its old address as an alias", async () => {
    const { report, text, check } = archive([{ id: "a", title: "Flere båter", html: "<p>En</p><p>To &amp; tre</p>" }]);
    const { written } = await report();
    assert.equal(written.length, 1);
    assert.match(
      text("releases/2020/2020-03-12-flere-bater.md"),
      /^---\ntitle: Flere båter\ndate: 2020-03-12 08:39\n[^]*\naliases:\n {2}- \/a\n---\n\nEn\n\nTo & tre\n$/,
    );
    assert.equal((await check()).code, 0);
  });

  it("writes nothing in a second run, and nothing at all in a dry run", async () => {
    const { report, content } = archive([{ id: "aaa" }, { id: "bbb", title: "To" }]);
    assert.equal((await report("--dry-run")).written.length, 2);
    assert.ok(!existsSync(join(content, "releases")) || readdirSync(join(content, "releases")).length === 0);
    await report();
    const again = await report();
    assert.deepEqual([again.written, again.updated, again.unchanged], [[], [], 2]);
  });

  it("updates a release whose source has changed, unless the file has, too", async () => {
    const { report, write, file, text } = archive([{ id: "aaa" }, { id: "bbb" }]);
    await report();
    const edited = text("releases/2020/2020-03-12-bbb.md").replace("Tekst", "Vår tekst");
    writeFileSync(file("releases/2020/2020-03-12-bbb.md"), edited);
    write([
      { id: "aaa", html: "<p>Ny tekst.</p>" },
      { id: "bbb", html: "<p>Ny tekst.</p>" },
    ]);
    const { updated, look } = await report();
    assert.deepEqual(
      updated.map((one) => one.file),
      ["releases/2020/2020-03-12-aaa.md"],
    );
    assert.match(text("releases/2020/2020-03-12-aaa.md"), /Ny tekst/);
    assert.equal(text("releases/2020/2020-03-12-bbb.md"), edited);
    assert.ok(look.some(({ id }) => id === "import-changed-both"));
  });

  it("does not write a deleted release again", async () => {
    const { report, file } = archive([{ id: "aaa" }]);
    await report();
    rmSync(file("releases/2020/2020-03-12-aaa.md"));
    const { written, deleted } = await report();
    assert.deepEqual([written, deleted], [[], 1]);
    assert.ok(!existsSync(file("releases/2020/2020-03-12-aaa.md")));
  });

  it("never overwrites a file that it has not written", async () => {
    const { report, file, text } = archive([{ id: "aaa" }]);
    const path = "releases/2020/2020-03-12-aaa.md";
    mkdirSync(dirname(file(path)), { recursive: true });
    writeFileSync(file(path), "---\ntitle: Vår\ndate: 2020-03-12 09:00\n---\n\nVår.\n");
    await report();
    assert.match(text(path), /Vår\./);
    assert.match(text("releases/2020/2020-03-12-aaa-2.md"), /Tekst\./);
  });

  it("gives each of several releases with one title an address of its own", async () => {
    const { report, check } = archive(["1", "2", "3"].map((id) => ({ id })));
    const { written } = await report();
    assert.equal(new Set(written.map((one) => one.file)).size, 3);
    assert.equal((await check()).code, 0);
  });

  it("links releases of one import to each other inside the press room", async () => {
    const { report, text } = archive([{ id: "aaa", html: '<p>Se <a href="/bbb">den andre</a>.</p>' }, { id: "bbb" }]);
    await report();
    assert.match(text("releases/2020/2020-03-12-aaa.md"), /Se \[den andre\]\(\/2020\/bbb\/\)\./);
  });

  it("lists what has no date, and goes on with the others", async () => {
    const { report } = archive([{ id: "aaa", date: "" }, { id: "bbb" }]);
    const { written, skipped } = await report();
    assert.equal(written.length, 1);
    assert.deepEqual(
      skipped.map(({ id }) => id),
      ["import-no-date"],
    );
  });

  it("takes only the days and the number asked for", async () => {
    const dates = ["10", "11", "12"].map((day) => ({ id: `dag-${day}`, date: `${day} Mar 2020 07:39:00 GMT` }));
    const { report } = archive(dates);
    const { written } = await report("--dry-run", "--since", "2020-03-11", "--limit", "1");
    assert.deepEqual(
      written.map((one) => one.file),
      ["releases/2020/2020-03-12-dag-12.md"],
    );
  });

  it("ends with 1 and a line if there is nothing to read", async () => {
    const { run } = archive([]);
    const { code, stdout } = await run("/nowhere/feed.xml");
    assert.equal(code, 1);
    assert.match(stdout, /There is nothing at "\/nowhere\/feed.xml"/);
  });
});
