import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { FAST_FOLDER } from "../../../harness/fast-folder.ts";
import { filesOf } from "../../../harness/site-files.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { buildRoom, writeExampleRoom } from "./example-room.ts";
import { BROKEN, EDITS } from "./room-edits.ts";

const folder = temporaryFolder(FAST_FOLDER);
const room = { content: join(folder, "room"), output: join(folder, "site"), cache: join(folder, "cache") };

function read(path: string): string {
  return readFileSync(join(room.output, path), "utf8");
}

/** The content of a file of `/assets/`, whose name has a hash. */
function asset(pattern: RegExp): string {
  const name = readdirSync(join(room.output, "assets")).find((one) => pattern.test(one));
  return name === undefined ? "" : read(`assets/${name}`);
}

/** One press room with everything that `docs/developers/customise.md` shows. */
describe("the press room of the guide to customisation", () => {
  before(async () => {
    writeExampleRoom(room.content);
    const { failure, warnings } = await buildRoom(room);
    assert.equal(failure, undefined);
    assert.deepEqual(warnings, []);
  });

  it("has its own styles after all others, with the files they name", () => {
    const css = asset(/^main-\w+\.css$/);
    const [, own = ""] = /@layer team\{(.+)\}$/s.exec(css) ?? [];
    assert.match(own, /^\.site-footer:before\{.+\.site-header\{/s);
    const [, picture = ""] = /url\("?(wave-\w+\.svg)"?\)/.exec(own) ?? [];
    assert.match(read(`assets/${picture}`), /#8fb8a8/);
    assert.ok(css.indexOf("@layer team{") > css.indexOf("@layer utilities{"), "before the layer utilities");
  });

  it("has its own font, weights, sizes and colours", () => {
    const css = asset(/^main-\w+\.css$/);
    const [, font = ""] = /font-family:House Grotesk;src:url\((house-\w+\.woff2)\)/.exec(css) ?? [];
    assert.ok(read("index.html").includes(`<link rel="preload" href="/assets/${font}"`), font);
    for (const declaration of [
      '--face:"House Grotesk",system-ui,sans-serif',
      "--regular:420",
      "--heading-factor:.9",
      "--space-factor:1.1",
      "--radius:.75rem",
      "--ground:#fffaf0",
      "--ground:#101820",
    ])
      assert.ok(css.includes(declaration), declaration);
  });

  it("has its own strings on pages and in formats, and the program's for the rest", () => {
    const page = read("2026/a/index.html");
    assert.match(page, /<a class="skip" href="#main">Rett til teksten<\/a>/);
    assert.match(page, />Følg oss</);
    assert.match(read("releases/index.html"), />2 saker</);
    assert.match(read("en/index.html"), /<a class="skip" href="#main">Skip to content<\/a>/);
  });

  it("has the files of its own formats, with texts escaped", () => {
    const headlines = read("headlines.xml");
    assert.match(headlines, /<headlines language="nb"><headline href="https:\/\/presse\.example\.no\/2026\/b\/">/);
    assert.match(headlines, />Fisk &amp; &lt;skalldyr&gt;<\/headline>/);
    assert.match(read("en/headlines.xml"), /<headlines language="en">/);
    assert.equal(read("2026/a/brief.txt"), "En melding\n\nDet viktigste.\n");
  });

  it("has its own parts on every page, with texts escaped", () => {
    for (const page of ["index.html", "2026/b/index.html", "releases/index.html", "404.html"]) {
      assert.match(
        read(page),
        /<header class="site-header"><p class="house-line wrapper"><a [^>]+>Til nettstedet</,
        page,
      );
      assert.match(
        read(page),
        /<footer class="site-footer"><div class="wrapper site-footer__columns">.+<small>© Organisasjonen</,
        page,
      );
    }
    assert.match(read("en/index.html"), />To our site</);
    assert.match(read("index.html"), /<button class="site-header__open"[^>]+popovertarget="menu"/);
    assert.match(
      read("releases/index.html"),
      /<h3 class="row__title"><a href="\/2026\/b\/">Fisk &amp; &lt;skalldyr><\/a>/,
    );
    assert.match(read("releases/index.html"), /<p class="row__meta"><time datetime="2026-03-13T08:39:00\+01:00">/i);
    assert.match(
      read("2026/a/index.html"),
      /<div class="own-aside"><section class="release-use".+<a href="\/media\/">/,
    );
  });

  it("has its own pages in the menu and in the sitemap", () => {
    assert.match(read("om-arkivet/index.html"), /<h1>Om arkivet<\/h1>.*<strong>alle<\/strong>/s);
    assert.match(read("om-arkivet/index.html"), /<p class="house-line wrapper">/);
    assert.match(read("index.html"), /<nav class="site-nav".+<a href="\/om-arkivet\/">Om arkivet<\/a>/);
    assert.match(read("sitemap.xml"), /<loc>https:\/\/presse\.example\.no\/om-arkivet\/<\/loc>/);
  });
});

describe("a build after a change of the customisation", () => {
  for (const [what, file, from, to, made, kept] of EDITS)
    it(`makes what depends on it: ${what}`, async () => {
      edit(file, from, to);
      const { failure, made: again } = await buildRoom(room);
      assert.equal(failure, undefined);
      assert.ok(again.includes(`/${made}`) || again.includes(`/${made.replace("index.html", "")}`), again.join(" "));
      assert.ok(!again.includes(`/${kept}`), kept);
    });

  it("gives the site that a build from nothing gives", async () => {
    const cold = { ...room, output: join(folder, "cold"), cache: join(folder, "cold-cache") };
    assert.equal((await buildRoom(cold)).failure, undefined);
    assert.deepEqual(
      filesOf(room.output).filter((file) => read(file) !== readFileSync(join(cold.output, file), "utf8")),
      [],
    );
    assert.deepEqual(filesOf(room.output), filesOf(cold.output));
  });
});

describe("a build with a mistake in the customisation", () => {
  for (const [what, file, from, to, report] of BROKEN)
    it(`reports one line and leaves the site as it is: ${what}`, async () => {
      const before = read("build.json") + read("headlines.xml");
      writeFileSync(join(room.content, "secret.js"), "export default 1;");
      edit(file, from, to);
      const { failure = "" } = await buildRoom(room);
      edit(file, to, from);
      assert.match(failure, report);
      assert.equal(failure.split("\n").length, 1, failure);
      assert.equal(read("build.json") + read("headlines.xml"), before);
    });
});

function edit(file: string, from: string, to: string): void {
  const path = join(room.content, file);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${file} has ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
