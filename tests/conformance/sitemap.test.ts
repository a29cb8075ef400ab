import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { newsSitemapOutput } from "../../src/formats/sitemaps/news-sitemap.ts";
import { sitemapEntries } from "../../src/formats/sitemaps/sitemap-entries.ts";
import { sitemapFiles, sitemapOutput, sitemapXml } from "../../src/formats/sitemaps/sitemap.ts";
import type { Output } from "../../src/site/output.ts";
import type { OutputFile, Publication } from "../../src/site/publication.ts";
import { builtSites } from "../harness/built-sites.ts";
import { SCHEMAS, schemasLeftOut, toolLeftOut } from "../harness/schemas.ts";
import { readSiteFile } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { badTextsRoom } from "../unit/fixtures/bad-texts-room.ts";
import { fullRoom } from "../unit/fixtures/rooms.ts";

const folder = temporaryFolder();

const SITEMAPS = {
  "http://www.sitemaps.org/schemas/sitemap/0.9": join(SCHEMAS, "sitemap.xsd"),
  "http://www.google.com/schemas/sitemap-image/1.1": join(SCHEMAS, "sitemap-image.xsd"),
  "http://www.google.com/schemas/sitemap-news/0.9": join(SCHEMAS, "sitemap-news.xsd"),
  "http://www.w3.org/1999/xhtml": join(import.meta.dirname, "sitemap-alternates.xsd"),
};
const INDEX = { "http://www.sitemaps.org/schemas/sitemap/0.9": join(SCHEMAS, "siteindex.xsd") };

type NamedContent = Pick<OutputFile, "content"> & { readonly path: string };

/** Returns the errors xmllint reports for the files; empty if they are valid. */
function problemsOf(files: Iterable<NamedContent>, namespaces: Readonly<Record<string, string>>): string {
  const imports = Object.entries(namespaces).map(
    ([namespace, file]) => `<import namespace="${namespace}" schemaLocation="${pathToFileURL(file).href}"/>`,
  );
  const schema = join(folder, "all.xsd");
  writeFileSync(schema, `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join("")}</schema>`);
  const paths = [...files].map(({ path, content }) => {
    const file = join(folder, basename(path));
    writeFileSync(file, content);
    return file;
  });
  assert.ok(paths.length > 0);
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...paths]);
  return status === 0 ? "" : stderr.toString();
}

const leftOut = schemasLeftOut() || toolLeftOut("xmllint", "--version", "sitemaps and feeds as XML");

describe("sitemaps, by the published schemas", { skip: leftOut }, () => {
  const isValid = (output: Output, publication: Publication): void => {
    assert.equal(problemsOf(output.files(publication), SITEMAPS), "");
  };

  it("are valid in a built site, with news", async () => {
    const site = join(await builtSites(join(folder, "sites")), "root");
    const files = ["sitemap.xml", "news-sitemap.xml"].map((path) => ({ path, content: readSiteFile(site, path) }));
    assert.match(files[1]?.content ?? "", /<news:title>/);
    assert.equal(problemsOf(files, SITEMAPS), "");
  });

  it("are valid without news", () => {
    const room = fullRoom({ now: "2027-08-01 12:00" });
    assert.doesNotMatch([...newsSitemapOutput.files(room)].map(({ content }) => String(content)).join(""), /<news:/);
    isValid(newsSitemapOutput, room);
  });

  it("are valid in several files, and so is their index", () => {
    const room = badTextsRoom();
    const limits = { addresses: 20, bytes: 1_000_000 };
    const { url } = room.pressRoom.site;
    const files = sitemapFiles(sitemapEntries(room), limits).map((file) => ({
      path: file.path,
      content: sitemapXml(file, url),
    }));
    assert.ok(files.length > 2);
    assert.equal(problemsOf(files.slice(-1), INDEX), "");
    assert.equal(problemsOf(files.slice(0, -1), SITEMAPS), "");
  });

  it("stay valid whatever an editor writes", () => {
    isValid(sitemapOutput, badTextsRoom());
    isValid(newsSitemapOutput, badTextsRoom({ now: "2026-01-19 11:00" }));
  });

  it("are refused when an element is unknown", () => {
    const content =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/</loc><titel>x</titel></url></urlset>';
    assert.match(problemsOf([{ path: "wrong.xml", content }], SITEMAPS), /titel/);
  });
});
