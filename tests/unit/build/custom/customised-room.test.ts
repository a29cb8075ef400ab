import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { FAST_FOLDER } from "../../../harness/fast-folder.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { buildRoom, writeExampleRoom } from "./example-room.ts";

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
    assert.match(own, /^\.site-footer\{[^}]+\}\.site-header\{/);
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
});
