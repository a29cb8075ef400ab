import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "../harness/build.ts";
import { builtSites, SITE_URLS, type SiteName } from "../harness/built-sites.ts";
import { HELD_WORDS, releaseFiles } from "../harness/press-room-facts.ts";
import { deadLinks, filesOf, htmlFilesOf, readSiteFile } from "../harness/site-files.ts";
import { serve } from "../harness/static-server.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
let sites: string;
let site: string;

before(async () => {
  sites = await builtSites(join(folder, "shared"));
  site = join(sites, "root");
});

const ADDRESSES = [
  "",
  "releases/",
  "releases/2026/",
  "type/press-release/",
  "type/press-invitation/",
  "type/opinion/",
  "topic/bokbat/",
  "publisher/leseinstituttet/",
  "contacts/",
  "contacts/ada-eksempel.vcf",
  "media/",
  "about/",
  "follow/",
  "search/",
  "accessibility/",
  "404.html",
  "feed.xml",
  "atom.xml",
  "feed.json",
  "topic/bokbat/feed.xml",
  "calendar.ics",
  "sitemap.xml",
  "news-sitemap.xml",
  "robots.txt",
  ".well-known/security.txt",
  "site.webmanifest",
  "build.json",
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

/** Folders of the site's release pages, with a slash at the end. */
const releaseFolders = (): readonly string[] =>
  htmlFilesOf(site)
    .filter((file) => /^(?:nn\/|en\/)?\d{4}\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.replace("index.html", ""));

describe("a press room with everything in it", () => {
  for (const name of Object.keys(SITE_URLS) as SiteName[])
    it(`has a file at every address of the contract (${name})`, async () => {
      const server = await serve(join(sites, name), { base: new URL(SITE_URLS[name]).pathname });
      try {
        const statuses = await Promise.all(
          ADDRESSES.map(async (address) => [address, (await fetch(server.url + address)).status]),
        );
        assert.deepEqual(
          statuses.filter(([, status]) => status !== 200),
          [],
        );
      } finally {
        await server.close();
      }
    });

  it("gives each public release its page, text, Markdown and JSON, those with files a press kit, and invitations a calendar file", () => {
    const files = filesOf(site);
    const releases = releaseFolders();
    assert.equal(releases.length, releaseFiles().filter(({ isHeld }) => !isHeld).length);
    for (const release of releases)
      for (const name of ["index.txt", "index.md", "index.json"])
        assert.ok(files.includes(release + name), release + name);
    assert.ok(files.includes("2025/galleriet/press-kit.zip"));
    assert.ok(!files.includes("2025/strombat/press-kit.zip"));
    for (const invitation of ["2026/presseinvitasjon-lesenatta", "en/2026/press-invitation-reading-night"])
      assert.ok(files.includes(`${invitation}/event.ics`), invitation);
  });

  for (const [name, url] of Object.entries(SITE_URLS))
    it(`has no dead link (${name})`, () => assert.deepEqual(deadLinks(join(sites, name), url), []));

  it("has no byte of unpublished content", () => {
    assert.ok(HELD_WORDS.length >= 4);
    const files = filesOf(site);
    assert.ok(files.length > 0);
    for (const file of files) {
      const bytes = readFileSync(join(site, file));
      for (const words of HELD_WORDS)
        assert.ok(!bytes.includes(words) && !file.includes(words), `${file} holds "${words}"`);
    }
  });

  it("shows every unpublished word in a preview", async () => {
    const preview = join(folder, "preview");
    const { code, stderr } = await build({ PRESSROOM_OUTPUT: preview, PRESSROOM_PREVIEW: "1" });
    assert.equal(code, 0, stderr);
    const files = filesOf(preview);
    const pages = htmlFilesOf(preview)
      .map((file) => readSiteFile(preview, file))
      .join("\n");
    for (const words of HELD_WORDS)
      assert.ok(pages.includes(words) || files.some((file) => file.includes(words)), words);
  });

  it("is the same to the byte from an empty cache and on a machine in another zone, and leaves nothing beside it", async () => {
    const own = join(folder, "again");
    const again = join(own, "site");
    const { code, stderr } = await build({
      PRESSROOM_OUTPUT: again,
      PRESSROOM_CACHE: join(own, "cache"),
      TZ: "Pacific/Auckland",
    });
    assert.equal(code, 0, stderr);
    assert.deepEqual(filesOf(again), filesOf(site));
    const different = filesOf(site).filter(
      (file) => !readFileSync(join(site, file)).equals(readFileSync(join(again, file))),
    );
    assert.deepEqual(different, []);
    assert.deepEqual(readdirSync(own).toSorted(), ["cache", "site"]);
  });

  it("keeps a release with its styles and scripts below 30 KB compressed", () => {
    const bytesOf = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
    const styles = filesOf(site).filter((file) => /^assets\/main-[^/]+\.(css|js)$/.test(file));
    assert.equal(styles.length, 2);
    const shared = styles.map(bytesOf).reduce((sum, bytes) => sum + bytes, 0);
    const pages = releaseFolders();
    assert.ok(pages.length > 0);
    for (const page of pages) {
      const bytes = bytesOf(`${page}index.html`) + shared;
      assert.ok(bytes <= 30 * 1024, `${page}: ${bytes} bytes`);
    }
  });

  it("requests nothing from another host, sets no cookie, and has no inline script or style", () => {
    const pages = htmlFilesOf(site);
    assert.ok(pages.length > 0);
    for (const file of pages) {
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
});
