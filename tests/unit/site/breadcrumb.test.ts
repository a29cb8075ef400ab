import assert from "node:assert/strict";
import { test } from "node:test";
import { isIndexable, KINDS } from "../../../src/site/kinds/registry.ts";
import { pageHtml } from "../fixtures/page-html.ts";
import { fullRoom } from "../fixtures/rooms.ts";

type Crumbs = readonly (readonly [name: string, href: string])[];

const SITE = "https://presse.example.no";

/** The links of the visible breadcrumb. */
function visible(html: string): Crumbs {
  const nav = /<nav class="breadcrumb".*?<\/nav>/s.exec(html)?.[0] ?? "";
  return [...nav.matchAll(/<a href="([^"]+)">(.*?)<\/a>/g)].map(([, href, name]) => [
    name ?? "",
    `${SITE}${href ?? ""}`,
  ]);
}

/** The steps of the BreadcrumbList in the structured data, without the page itself. */
function inStructuredData(html: string): Crumbs {
  const objects = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? "{}") as Record<string, unknown>,
  );
  const list = objects.find((one) => one["@type"] === "BreadcrumbList");
  const items = (list?.["itemListElement"] ?? []) as readonly { readonly name: string; readonly item: string }[];
  return items.slice(0, -1).map(({ name, item }) => [name, item]);
}

test("has the same pages as the structured data, on every kind of page", async () => {
  const room = fullRoom();
  const kinds = new Set<string>();
  for (const page of room.pages) {
    if (page.language !== "nb") continue;
    kinds.add(page.kind);
    const html = await pageHtml(page, room);
    // Pages hidden from search engines have no structured data.
    if (!isIndexable(page, room)) continue;
    assert.deepEqual(visible(html), inStructuredData(html), page.path);
  }
  assert.deepEqual([...kinds].toSorted(), Object.keys(KINDS).toSorted());
});

test("places a release below the archive and its year", async () => {
  const room = fullRoom();
  const page = room.pages.find(({ path }) => path === "/2026/havsula/");
  assert.ok(page);
  assert.deepEqual(visible(await pageHtml(page, room)), [
    ["Presserom", `${SITE}/`],
    ["Meldinger", `${SITE}/releases/`],
    ["2026", `${SITE}/releases/2026/`],
  ]);
});
