import { gzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

const LAPTOP = { width: 1366, height: 650 };
const TELEPHONES = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
];

const RELEASE = PAGE_OF_EACH_KIND["a release with pictures"];
const INVITATION = PAGE_OF_EACH_KIND["an invitation"];
/** The newest release of the tests' press room; an older one is featured. */
const NEWEST = 'main a[href$="/2026/vinterrutene/"]';
const FEATURED = 'main a[href$="/2026/stotteordningen/"]';

async function open(page: Page, address: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(siteUrl() + address);
}

async function boxOf(element: Locator) {
  const box = await element.first().boundingBox();
  if (!box) throw new Error(`${String(element)} is not on the page.`);
  return { ...box, bottom: box.y + box.height };
}

const visible = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true });

test("at 1366 × 650 the front page opens with the newest headline and a telephone link", async ({ page }) => {
  await open(page, "", LAPTOP);
  expect((await boxOf(page.locator(NEWEST))).bottom).toBeLessThanOrEqual(650);
  expect((await boxOf(visible(page, 'a[href^="tel:"]'))).bottom).toBeLessThanOrEqual(650);
});

for (const viewport of TELEPHONES) {
  const { width, height } = viewport;

  test(`at ${width} × ${height} the header is low, and the newest headline and a telephone link are in sight`, async ({
    page,
  }) => {
    await open(page, "", viewport);
    expect((await boxOf(page.locator("header.site-header"))).height).toBeLessThanOrEqual(120);
    expect((await boxOf(page.locator(NEWEST))).y).toBeLessThanOrEqual(600);
    await expect(visible(page, 'a[href^="tel:"]').first()).toBeInViewport();
  });

  test(`at ${width} × ${height} a release comes in the order in which it is needed`, async ({ page }) => {
    await open(page, RELEASE, viewport);
    const parts = [
      page.locator("main h1"),
      page.locator(".release-head__lead"),
      page.locator('main a[href^="tel:"]'),
      page.locator("main figure img"),
      page.getByText("Fra og med mandag").last(),
      page.getByRole("heading", { name: "Bruk meldingen" }),
    ];
    const tops: number[] = [];
    for (const part of parts) tops.push((await boxOf(part)).y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test(`at ${width} × ${height} an invitation says when and where, and registers, before its picture`, async ({
    page,
  }) => {
    await open(page, INVITATION, viewport);
    const event = page.getByRole("region", { name: "Arrangementet" });
    await expect(event).toContainText(/2026.*Frist/s);
    const register = event.getByRole("link", { name: "Meld deg på" });
    expect(await register.evaluate((link) => getComputedStyle(link).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    await expect(event.getByRole("link", { name: "Legg i kalenderen" })).toBeVisible();
    const text = await boxOf(page.locator(".release-body"));
    expect((await boxOf(event)).bottom).toBeLessThan(text.y);
  });
}

test("a featured release is below the newest, under a heading that says so", async ({ page }) => {
  for (const viewport of [LAPTOP, ...TELEPHONES]) {
    await open(page, "", viewport);
    const heading = await boxOf(page.getByRole("heading", { name: "Framhevet" }));
    const featured = await boxOf(page.locator(FEATURED));
    expect((await boxOf(page.locator(NEWEST))).y).toBeLessThan(heading.y);
    expect(heading.bottom).toBeLessThan(featured.bottom);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the call and download buttons stay visible while a release is scrolled on a telephone", async ({ page }) => {
    await open(page, RELEASE, { width: 360, height: 740 });
    const bar = page.getByRole("group", { name: "Bruk meldingen" });
    for (const share of [0, 0.4]) {
      await page.mouse.wheel(0, share * 3000);
      await expect(bar.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
      await expect(bar.locator("a[download]")).toBeInViewport({ ratio: 1 });
    }
  });

  test("menu, search and languages open on a telephone", async ({ page }) => {
    await open(page, RELEASE, { width: 360, height: 740 });
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toBeHidden();
    await page.getByRole("button", { name: "Meny" }).click();
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Språk" })).toBeVisible();
  });
});

test("the bar of a release never covers the focused element", async ({ page }) => {
  await open(page, PAGE_OF_EACH_KIND["a release with a gallery"], { width: 360, height: 740 });
  const edge = (await boxOf(page.locator(".release-bar"))).y;
  let seen = 0;
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const focus = page.locator("article :focus").filter({ visible: true });
    if ((await focus.count()) === 0 || (await page.locator(".release-bar :focus").count()) > 0) continue;
    seen++;
    const { y, height } = await boxOf(focus);
    // A picture that is higher than the screen cannot be shown whole.
    expect(y + Math.min(height, 24)).toBeLessThanOrEqual(edge);
  }
  expect(seen).toBeGreaterThan(10);
});

test("a page with its menu open on a telephone passes axe", async ({ page }) => {
  await open(page, RELEASE, { width: 360, height: 740 });
  await page.getByRole("button", { name: "Meny" }).click();
  await expectAccessible(page, "menu");
});

test("a release page is at most 4,500 px high at 1280 px width and 5,500 px on a telephone", async ({ page }) => {
  for (const address of [PAGE_OF_EACH_KIND["a release with tables and notes"], INVITATION, RELEASE])
    for (const [viewport, most] of [
      [{ width: 1280, height: 800 }, 4500],
      [{ width: 360, height: 740 }, 5500],
    ] as const) {
      await open(page, address, viewport);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${address} at ${viewport.width} px`).toBeLessThanOrEqual(most);
    }
});

test("each picture of a release is shown once, and its contacts in one place", async ({ page }) => {
  await page.goto(siteUrl() + PAGE_OF_EACH_KIND["a release with a gallery"]);
  const originals = await page
    .locator("main a[download]")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => /^\/2025\/galleriet\/.*\.(jpg|png)$/.test(href)),
    );
  expect(originals).toHaveLength(4);
  expect(new Set(originals).size).toBe(4);
  await expect(page.getByRole("heading", { name: /^Pressekontakt/ })).toHaveCount(1);
});

test("a film is in the place of the picture, with a play sign and its length", async ({ page }) => {
  await page.goto(siteUrl() + PAGE_OF_EACH_KIND["a release with a film"]);
  const film = page.locator("main figure").first();
  await expect(film.locator(".film__play")).toBeVisible();
  await expect(film).toContainText(/\d:\d\d/);
  expect((await boxOf(film)).bottom).toBeLessThan((await boxOf(page.locator(".release-body"))).y);
  expect(await page.locator("main img[src*='stillbilde'], main img[srcset*='stillbilde']").count()).toBeLessThanOrEqual(
    1,
  );
});

test("HTML and style sheet of a release are at most 14 KB compressed, and it needs no script", async ({ page }) => {
  for (const address of [RELEASE, PAGE_OF_EACH_KIND["a release with a gallery"], INVITATION]) {
    const response = await page.goto(siteUrl() + address);
    const style = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
    const sheet = await page.request.get(new URL(style ?? "", page.url()).href);
    const bytes =
      gzipSync((await response?.body()) ?? "", { level: 9 }).length + gzipSync(await sheet.body(), { level: 9 }).length;
    expect(bytes, address).toBeLessThanOrEqual(14 * 1024);
  }
});
