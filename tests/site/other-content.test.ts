import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildHere, runHere } from "../harness/command.ts";
import { writeContent } from "../harness/content.ts";
import { filesOf, htmlFilesOf, readSiteFile } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();

describe("a press room of three files", () => {
  it("builds a complete site, and prints the number of published releases", async () => {
    const content = writeContent(join(folder, "three"));
    const output = join(folder, "three-site");
    const { code, stdout, stderr } = await buildHere({ PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /1 release published \(none held back\)/);
    assert.match(readSiteFile(output, "2026/a/index.html"), /<h1[^>]*>En melding<\/h1>/);
    for (const file of [
      "index.html",
      "releases/index.html",
      "search/index.html",
      "media/index.html",
      "contacts/index.html",
      "feed.xml",
      "2026/a/index.json",
    ])
      assert.ok(filesOf(output).includes(file), file);
  });

  it("builds without any public release, and its lists say that there are none yet", async () => {
    const content = writeContent(join(folder, "none"), {
      "releases/2026/2026-03-12-a.md": "---\ntitle: Utkast\ndate: 2026-03-12 08:39\ndraft: true\n---\nHei.\n",
    });
    const output = join(folder, "none-site");
    const { code, stdout, stderr } = await buildHere({ PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /0 releases published \(held back: 1 draft\)/);
    for (const [page, words] of [
      ["index.html", /Det er ikke publisert noen meldinger her ennå/],
      ["releases/index.html", /Det er ingen meldinger her ennå/],
      ["media/index.html", /Det er ingen bilder eller dokumenter her ennå/],
      ["contacts/index.html", /Det er ikke oppgitt noen pressekontakter ennå/],
    ] as const)
      assert.match(readSiteFile(output, page), words, page);
    for (const page of htmlFilesOf(output)) assert.doesNotMatch(readSiteFile(output, page), /Utkast/, page);
  });

  it("falls back to English interface words, marked, in a language without its own", async () => {
    const content = writeContent(join(folder, "arabic"), {
      "pressroom/site.yaml":
        "name: غرفة الصحافة\nurl: https://presse.example.no\nlanguages: [nb, ar]\ntimezone: Europe/Oslo\npublisher: org\n",
      "releases/2026/2026-03-12-a.ar.md": "---\ntitle: خبر صحفي\n---\n\nنص الخبر.\n",
    });
    const output = join(folder, "arabic-site");
    const { code, stderr } = await buildHere({ PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output });
    assert.equal(code, 0, stderr);
    const html = readSiteFile(output, "ar/2026/a/index.html");
    assert.match(html, /<html[^>]* lang="ar"/);
    assert.match(html, /<html[^>]* dir="rtl"/);
    assert.match(html, /<span lang="en"/);
  });
});

describe("content with errors", () => {
  const content = writeContent(join(folder, "broken"));
  const output = join(folder, "broken-site");

  it("stops the build before anything of the last good site is touched", async () => {
    const settings = { PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output };
    assert.equal((await buildHere(settings)).code, 0);
    const before = filesOf(output).map((file) => [file, readSiteFile(output, file)]);
    writeFileSync(join(content, "releases/2026/2026-03-13-b.md"), "---\ntitel: Feil\ndate: i går\n---\nHei.\n");
    const { code, stderr } = await buildHere(settings);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^releases\/2026\/2026-03-13-b\.md:2:1 error Unknown key "titel"\. Did you mean "title"\? \[unknown-key\]$/m,
    );
    assert.match(stderr, /^releases\/2026\/2026-03-13-b\.md:3:7 error "date" is not a time/m);
    assert.deepEqual(
      filesOf(output).map((file) => [file, readSiteFile(output, file)]),
      before,
    );
  });

  it("gives the same report without building", async () => {
    const { code, stdout } = await runHere("check", [], { PRESSROOM_CONTENT: content });
    assert.equal(code, 1);
    assert.match(stdout, /b\.md:2:1 error .*\[unknown-key\]/);
    assert.match(stdout, /3 errors/);
  });
});

describe("a preview", () => {
  const releases = {
    "releases/2026/2026-03-12-draft.md": "---\ntitle: Et utkast\ndate: 2026-03-12 08:39\ndraft: true\n---\nHei.\n",
    "releases/2027/2027-03-12-later.md": "---\ntitle: Senere\ndate: 2027-03-12 08:39\n---\nHei.\n",
    "releases/2026/2026-03-14-embargo.md":
      "---\ntitle: Sperret\ndate: 2026-03-14 08:39\nembargo: 2027-01-01 06:00\n---\nHei.\n",
  };

  it("shows what is held back, marked, and keeps search engines out of every page", async () => {
    const content = writeContent(join(folder, "preview"), releases);
    const output = join(folder, "preview-site");
    const { code, stderr } = await buildHere({
      PRESSROOM_CONTENT: content,
      PRESSROOM_OUTPUT: output,
      PRESSROOM_PREVIEW: "1",
    });
    assert.equal(code, 0, stderr);
    for (const page of ["2026/draft/index.html", "2027/later/index.html", "2026/embargo/index.html"])
      assert.ok(filesOf(output).includes(page), page);
    for (const page of htmlFilesOf(output))
      assert.match(readSiteFile(output, page), /<meta name="robots" content="[^"]*noindex/, page);
    assert.match(readSiteFile(output, "robots.txt"), /Disallow: \/$/m);
  });

  it("publishes each at its own moment, set by the environment", async () => {
    const content = writeContent(join(folder, "moments"), releases);
    const output = join(folder, "moments-site");
    const at = async (now: string): Promise<readonly string[]> => {
      const { code, stderr } = await buildHere({
        PRESSROOM_CONTENT: content,
        PRESSROOM_OUTPUT: output,
        PRESSROOM_NOW: now,
      });
      assert.equal(code, 0, stderr);
      return filesOf(output).filter((file) => /^\d{4}\/[^/]+\/index\.html$/.test(file));
    };
    assert.deepEqual(await at("2026-12-31T23:00:00+01:00"), ["2026/a/index.html"]);
    assert.deepEqual(await at("2027-01-01 06:00"), ["2026/a/index.html", "2026/embargo/index.html"]);
    assert.deepEqual(await at("2026-12-31T23:00:00+01:00"), ["2026/a/index.html"], "and takes it back where it must");
  });
});

describe("invalid settings", () => {
  for (const [name, value] of [
    ["PRESSROOM_NOW", "yesterday"],
    ["PRESSROOM_URL", "presse.example.no"],
  ] as const)
    it(`${name}=${value} is refused with what to write`, async () => {
      const { code, stderr } = await buildHere({
        PRESSROOM_CONTENT: writeContent(join(folder, "settings")),
        PRESSROOM_OUTPUT: join(folder, "settings-site"),
        [name]: value,
      });
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`^${name} is not .*${value}.* Write it like `, "m"));
    });
});
