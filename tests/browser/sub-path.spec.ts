import type { Page } from "@playwright/test";
import { SITE_URLS } from "../harness/built-sites.ts";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

// The same press room, built for a folder of a larger site: nothing may be requested from, or lead, outside that folder.

const PUBLIC = SITE_URLS["sub-path"];
const FOLDER = new URL(PUBLIC).pathname;

/** Where a public address of the site is served, or undefined if it is outside the site. */
function served(address: string): string | undefined {
  if (!address.startsWith(PUBLIC)) return undefined;
  return siteUrl("sub-path") + address.slice(PUBLIC.length);
}

async function textAt(page: Page, address: string): Promise<string> {
  const url = served(address);
  expect(url, `${address} is outside the site`).toBeDefined();
  const response = await page.request.get(url ?? "");
  expect(response.status(), address).toBe(200);
  return response.text();
}

test("every kind of page gets its styles, scripts, fonts and pictures from the folder of the site", async ({
  page,
}) => {
  const requested: string[] = [];
  const missing: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
    await page.goto(siteUrl("sub-path") + address);
    await page.evaluate(() => document.fonts.ready);
    const width = await page
      .locator(".wrapper")
      .first()
      .evaluate((wrapper) => getComputedStyle(wrapper).maxInlineSize);
    expect(width, kind).not.toBe("none");
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")), kind).toBe(true);
  }
  expect(requested.length).toBeGreaterThan(50);
  expect(requested.filter((url) => !new URL(url).pathname.startsWith(FOLDER))).toEqual([]);
  expect(missing).toEqual([]);
});

test("every link of every kind of page leads to a page or file that is there", async ({ page }) => {
  const targets = new Set<string>();
  for (const address of Object.values(PAGE_OF_EACH_KIND)) {
    await page.goto(siteUrl("sub-path") + address);
    const links = await page
      .locator("a[href], link[href], form[action]")
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute("href") ?? element.getAttribute("action") ?? ""),
      );
    for (const link of links) {
      const { origin, pathname } = new URL(link, page.url());
      const isOwn = origin === new URL(siteUrl("sub-path")).origin || link.startsWith(PUBLIC);
      if (isOwn) targets.add(pathname);
    }
  }
  expect(targets.size).toBeGreaterThan(100);
  expect([...targets].filter((path) => !path.startsWith(FOLDER))).toEqual([]);
  for (const path of targets) {
    const response = await page.request.get(new URL(path, siteUrl("sub-path")).href);
    expect.soft(response.status(), path).toBe(200);
  }
});

test("feeds, sitemaps and lists for machines name addresses in the folder, and these are there", async ({ page }) => {
  await page.goto(siteUrl("sub-path"));
  const linked = await page
    .locator("link[rel=alternate][type]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(linked.length).toBeGreaterThanOrEqual(4);
  const robots = await textAt(page, `${PUBLIC}robots.txt`);
  const sitemaps = Array.from(robots.matchAll(/^Sitemap: (.*)$/gm), ([, address = ""]) => address.trim());
  expect(sitemaps.length).toBeGreaterThan(0);
  const own = new RegExp(`${PUBLIC.replaceAll(".", "\\.")}[^\\s"'<>)\\\\]*`, "g");
  for (const address of [...linked, ...sitemaps, `${PUBLIC}llms.txt`]) {
    const text = await textAt(page, address);
    const named = new Set(text.match(own));
    expect(named.size, address).toBeGreaterThan(0);
    expect(text, address).not.toMatch(/https?:\/\/example\.org\/(?!om-oss\/presse\/)/);
    for (const one of [...named].slice(0, 40)) await textAt(page, one);
  }
});

test("the manifest, the calendar and the old addresses have the folder", async ({ page }) => {
  const manifest = JSON.parse(await textAt(page, `${PUBLIC}site.webmanifest`)) as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string }[];
  };
  expect(manifest.start_url).toBe(FOLDER);
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons) await textAt(page, new URL(src, PUBLIC).href);
  // Long lines of a calendar are folded.
  const calendar = (await textAt(page, `${PUBLIC}calendar.ics`)).replace(/\r\n /g, "");
  const events = Array.from(calendar.matchAll(/^URL:(.*)$/gm), ([, address = ""]) => address.trim());
  expect(events.length).toBeGreaterThan(1);
  for (const address of events) await textAt(page, address);
  const redirects = (await textAt(page, `${PUBLIC}_redirects`)).split("\n").filter((line) => line.startsWith("/"));
  expect(redirects.length).toBeGreaterThan(0);
  for (const line of redirects)
    for (const path of line.split(/\s+/).slice(0, 2)) expect(path).toMatch(/^\/om-oss\/presse\//);
});
