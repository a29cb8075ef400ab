import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { NOW } from "../harness/build.ts";
import { buildHere } from "../harness/command.ts";
import { writeContent } from "../harness/content.ts";
import { filesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const SITE =
  "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb]\ntimezone: Europe/Oslo\npublisher: org\n";

function roomWith(name: string, cms: string) {
  const content = writeContent(join(folder, name), { "pressroom/site.yaml": SITE + cms });
  return {
    PRESSROOM_CONTENT: content,
    PRESSROOM_OUTPUT: join(folder, `${name}-site`),
    PRESSROOM_CACHE: join(folder, "cache"),
    PRESSROOM_NOW: NOW,
  };
}

describe("a public site", () => {
  it("has no form for editors unless its settings ask for it", async () => {
    const room = roomWith("without", "");
    const { code, stderr } = await buildHere(room);
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      filesOf(room.PRESSROOM_OUTPUT).filter((file) => file.startsWith("admin/")),
      [],
    );
    assert.doesNotMatch(readFileSync(join(room.PRESSROOM_OUTPUT, "robots.txt"), "utf8"), /admin/);
  });

  it("has the form with its own files only, and keeps search engines out", async () => {
    const room = roomWith("with", "cms: { backend: github, repository: example/press-room }\n");
    const first = await buildHere(room);
    assert.equal(first.code, 0, first.stderr);
    const files = filesOf(room.PRESSROOM_OUTPUT);
    const read = (file: string): string => readFileSync(join(room.PRESSROOM_OUTPUT, file), "utf8");
    for (const file of ["admin/index.html", "admin/settings.json", "admin/decap-cms.js"])
      assert.ok(files.includes(file), file);
    const page = read("admin/index.html");
    assert.match(page, /<meta name="robots" content="noindex"\/>/);
    const loaded = [...page.matchAll(/ (?:src|href|data-\w+)="([^"]*)"/g)].map(([, address = ""]) => address);
    assert.ok(loaded.length >= 3);
    for (const address of loaded) assert.match(address, /^(\/(?!\/)|data:,$)/);
    assert.match(read("robots.txt"), /^Disallow: \/admin\/$/m);
    assert.doesNotMatch(read("sitemap.xml"), /admin/);
    assert.equal(
      (JSON.parse(read("admin/settings.json")) as { config: { backend: { repo: string } } }).config.backend.repo,
      "example/press-room",
    );
  });

  it("takes the program of the form over from the build before", async () => {
    const room = roomWith("kept", "cms: { backend: github, repository: example/press-room }\n");
    assert.equal((await buildHere(room)).code, 0);
    writeContent(room.PRESSROOM_CONTENT, {
      "pressroom/site.yaml": `${SITE}cms: { backend: github, repository: example/other }\n`,
    });
    const { stdout } = await buildHere(room);
    const made = Number(/made again: (\d+) files/.exec(stdout)?.[1]);
    assert.ok(made > 0 && made < 50, stdout);
    assert.match(readFileSync(join(room.PRESSROOM_OUTPUT, "admin/settings.json"), "utf8"), /example\/other/);
  });

  it("has links into the repository's own editor instead, if its settings say so", async () => {
    const room = roomWith("links", "cms: { backend: github, repository: example/press-room, form: false }\n");
    const { code, stderr } = await buildHere(room);
    assert.equal(code, 0, stderr);
    const files = filesOf(room.PRESSROOM_OUTPUT).filter((file) => file.startsWith("admin/"));
    assert.deepEqual(files, ["admin/index.html"]);
    const page = readFileSync(join(room.PRESSROOM_OUTPUT, "admin/index.html"), "utf8");
    assert.match(
      page,
      /<a href="https:\/\/github\.com\/example\/press-room\/new\/main\?filename=[^"]*"[^>]*>Presseinvitasjon<\/a>/,
    );
    assert.match(page, /noindex/);
  });
});
