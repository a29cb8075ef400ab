import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { loadPressRoom } from "../../src/press-room/load.ts";
import { planPages } from "../../src/site/kinds/registry.ts";
import type { Output, OutputFile, Publication } from "../../src/site/publication.ts";
import { publish } from "../../src/press-room/publish.ts";
import { newsSitemapOutput } from "../../src/formats/sitemaps/news-sitemap.ts";
import { sitemapEntries } from "../../src/formats/sitemaps/sitemap-entries.ts";
import { sitemapFiles, sitemapOutput } from "../../src/formats/sitemaps/sitemap.ts";
import { PROJECT } from "../harness/build.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { at } from "../unit/fixtures/room.ts";
import { badTextsRoom } from "../unit/fixtures/bad-texts-room.ts";
import { fakeAssets } from "../unit/fixtures/fake-assets.ts";

const schemas = process.env["PRESSROOM_SCHEMAS"] ?? resolve(PROJECT, "../shared/schemas");
const folder = temporaryFolder();

/** Why the check can not run here: neither the schemas nor xmllint are part of the project. Fails where it must run. */
function missing(): string | false {
  const lacks = [
    ...(existsSync(join(schemas, "sitemap.xsd")) ? [] : [`The schemas of sitemaps are not in ${schemas}.`]),
    ...(spawnSync("xmllint", ["--version"]).status === 0 ? [] : ["xmllint is not installed."]),
  ];
  if (lacks.length === 0) return false;
  if (process.env["PRESSROOM_REQUIRE_SCHEMAS"] === "1") throw new Error(lacks.join(" "));
  return lacks.join(" ");
}

const SITEMAPS = {
  "http://www.sitemaps.org/schemas/sitemap/0.9": join(schemas, "sitemap.xsd"),
  "http://www.google.com/schemas/sitemap-image/1.1": join(schemas, "sitemap-image.xsd"),
  "http://www.google.com/schemas/sitemap-news/0.9": join(schemas, "sitemap-news.xsd"),
  "http://www.w3.org/1999/xhtml": join(import.meta.dirname, "sitemap-alternates.xsd"),
};
const INDEX = { "http://www.sitemaps.org/schemas/sitemap/0.9": join(schemas, "siteindex.xsd") };

/** What xmllint says against the files; nothing when they are valid. */
function problemsOf(files: Iterable<OutputFile>, namespaces: Readonly<Record<string, string>>): string {
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

async function sample(now: string): Promise<Publication> {
  const { room } = await loadPressRoom(PROJECT);
  assert.ok(room);
  const published = publish(room, at(now), { preview: false }).room;
  return {
    pressRoom: published,
    assets: fakeAssets,
    bundles: { css: "/assets/main.css", js: "/assets/main.js", searchJs: "/assets/search.js", fonts: [] },
    pages: planPages(published),
  };
}

describe("by the published schemas", { skip: missing() }, () => {
  const isValid = (output: Output, publication: Publication): void => {
    assert.equal(problemsOf(output.files(publication), SITEMAPS), "");
  };

  it("the sample's sitemap is valid", async () => isValid(sitemapOutput, await sample("2026-11-23 12:00")));

  it("the sample's news sitemap is valid, with news and without", async () => {
    isValid(newsSitemapOutput, await sample("2026-11-20 12:00"));
    isValid(newsSitemapOutput, await sample("2027-08-01 12:00"));
  });

  it("the index of a sitemap in several files is valid, and so are the files", async () => {
    const publication = await sample("2026-11-23 12:00");
    const limits = { addresses: 20, bytes: 1_000_000 };
    const files = [...sitemapFiles(sitemapEntries(publication), publication.pressRoom.site.url, limits)];
    assert.equal(problemsOf(files.slice(-1), INDEX), "");
    assert.equal(problemsOf(files.slice(0, -1), SITEMAPS), "");
  });

  it("both stay valid whatever an editor writes", async () => {
    isValid(sitemapOutput, await badTextsRoom());
    isValid(newsSitemapOutput, await badTextsRoom({ now: "2026-01-19 11:00" }));
  });
});
