import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { build } from "../harness/build.ts";
import { deadLinks, filesOf, htmlFilesOf, readSiteFile } from "../harness/site-files.ts";
import { serve } from "../harness/static-server.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const site = join(folder, "site");
const again = join(folder, "again");
const below = join(folder, "below");
const URL_BELOW = "https://example.org/om-oss/presse/";

/** Words that only held releases of the sample use: a draft, one under embargo, one of tomorrow. */
const HELD = readFileSync(new URL("../fixtures/held-words.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

before(async () => {
  const results = await Promise.all([
    build({ PRESSROOM_OUTPUT: site, TZ: "UTC" }),
    build({ PRESSROOM_OUTPUT: below, PRESSROOM_URL: URL_BELOW, PRESSROOM_CACHE: join(folder, "cache-below") }),
  ]);
  for (const { code, stderr } of results) assert.equal(code, 0, stderr);
});

describe("the sample press room", () => {
  it("has every address it promises, at the root and under a sub-path", async () => {
    const addresses = [
      "",
      "releases/",
      "releases/2/",
      "releases/2026/",
      "type/press-release/",
      "type/press-invitation/",
      "contacts/",
      "media/",
      "about/",
      "follow/",
      "search/",
      "accessibility/",
      "404.html",
      "feed.xml",
      "atom.xml",
      "feed.json",
      "calendar.ics",
      "sitemap.xml",
      "news-sitemap.xml",
      "robots.txt",
      ".well-known/security.txt",
      "site.webmanifest",
      "pagefind/pagefind.js",
      "nn/",
      "nn/releases/",
      "nn/feed.xml",
      "nn/search/",
      "en/",
      "en/about/",
      "en/atom.xml",
      "en/calendar.ics",
    ];
    for (const [root, base] of [
      [site, "/"],
      [below, "/om-oss/presse/"],
    ] as const) {
      const server = await serve(root, { base });
      try {
        const statuses = await Promise.all(
          addresses.map(async (address) => [address, (await fetch(server.url + address)).status]),
        );
        assert.deepEqual(
          statuses.filter(([, status]) => status !== 200),
          [],
        );
      } finally {
        await server.close();
      }
    }
  });

  it("gives each release its page, text, Markdown, JSON and press kit, and invitations a calendar file", () => {
    const files = filesOf(site);
    const releases = files
      .filter((file) => /^(?:nn\/|en\/)?\d{4}\/[^/]+\/index\.json$/.test(file))
      .map((file) => file.replace("index.json", ""));
    assert.ok(releases.length > 24);
    for (const release of releases)
      for (const name of ["index.html", "index.txt", "index.md", "press-kit.zip"])
        assert.ok(files.includes(release + name), release + name);
    assert.ok(files.filter((file) => file.endsWith("/event.ics")).length >= 4);
  });

  it("has no link that leads nowhere", () => {
    const url = /<link rel="canonical" href="([^"]+)"/.exec(readSiteFile(site, "index.html"))?.[1] ?? "";
    assert.deepEqual(deadLinks(site, url), []);
    assert.deepEqual(deadLinks(below, URL_BELOW), []);
  });

  it("holds no byte of what is not public yet", () => {
    assert.ok(HELD.length >= 3);
    for (const file of filesOf(site)) {
      const bytes = readFileSync(join(site, file));
      for (const words of HELD) assert.ok(!bytes.includes(words), `${file} holds "${words}"`);
    }
  });

  it("comes out the same to the byte, from an empty cache and on a machine in another zone", async () => {
    const { code, stderr } = await build({
      PRESSROOM_OUTPUT: again,
      PRESSROOM_CACHE: join(folder, "cache-again"),
      TZ: "Pacific/Auckland",
    });
    assert.equal(code, 0, stderr);
    assert.deepEqual(filesOf(again), filesOf(site));
    const different = filesOf(site).filter(
      (file) => !readFileSync(join(site, file)).equals(readFileSync(join(again, file))),
    );
    assert.deepEqual(different, []);
  });

  it("weighs little: a release with its styles and scripts stays below 30 KB compressed", () => {
    const bytesOf = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
    const styles = filesOf(site).filter((file) => /^assets\/main-[^/]+\.(css|js)$/.test(file));
    assert.equal(styles.length, 2);
    const shared = styles.map(bytesOf).reduce((sum, bytes) => sum + bytes, 0);
    for (const page of htmlFilesOf(site).filter((file) => /\d{4}\/[^/]+\/index\.html$/.test(file)))
      assert.ok(bytesOf(page) + shared <= 30 * 1024, `${page}: ${bytesOf(page) + shared} bytes`);
  });

  it("asks nothing of another host and sets no cookie", () => {
    for (const file of htmlFilesOf(site)) {
      const html = readSiteFile(site, file);
      const loaded = [
        ...html.matchAll(
          /<(?:script|img|source|link rel="(?:stylesheet|preload|icon|manifest|modulepreload)")[^>]*(?:src|href|srcset)="(?:https?:)?\/\/[^"]*"/g,
        ),
      ];
      assert.deepEqual(
        loaded.map(([tag]) => tag),
        [],
        file,
      );
      assert.ok(!/<iframe|<object|<embed|document\.cookie/.test(html), file);
      assert.ok(!/\sstyle="|\son[a-z]+="|<style/.test(html), `${file} has inline style or script`);
    }
  });

  it("leaves no stage behind", () => {
    assert.equal(existsSync(join(folder, `.site.next.${process.pid}`)), false);
    assert.deepEqual(
      filesOf(folder).filter((file) => /^\.\w+\.next/.test(file)),
      [],
    );
  });
});
