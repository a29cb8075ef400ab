import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

const TELEPHONE = { width: 360, height: 740 };

test("rows of a list are dense, with thumbnails of pictures and the day of coming events", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of ["", "releases/", PAGE_OF_EACH_KIND.topic]) {
    await page.goto(siteUrl() + address);
    const heights = await page
      .locator("main .row")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(heights.reduce((sum, one) => sum + one, 0) / heights.length, address).toBeLessThanOrEqual(150);
  }
  await page.goto(`${siteUrl()}releases/`);
  const pictured = page.locator(".row", { has: page.locator('a[href$="/2026/vinterrutene/"]') });
  await expect(pictured.locator("img")).toHaveCount(1);
  const invitation = page.locator(".row", { has: page.locator('a[href$="/2026/presseinvitasjon-lesenatta/"]') });
  await expect(invitation).toContainText(/\d{1,2}\. \p{L}+ 20\d\d kl\. \d\d:\d\d/u);
});

test("without contacts and invitations, releases fill the width of the front page in two columns", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(siteUrl());
  await page.locator(".front__columns").evaluate((columns) => {
    columns.querySelector(".front__side")?.remove();
    columns.classList.add("front__columns--one");
  });
  const edges = await page.locator(".front__columns").evaluate((columns) => columns.getBoundingClientRect());
  const lists = page.locator(".front__main .rows", { has: page.locator(".row + .row") });
  await expect(lists).not.toHaveCount(0);
  const rows = await lists
    .first()
    .locator(".row")
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect()));
  expect(Math.max(...rows.map(({ right }) => right))).toBeCloseTo(edges.right, 0);
  expect(rows.some(({ left }) => left > (edges.left + edges.right) / 2)).toBe(true);
});

test("page numbers of three digits stay on one line", async ({ page }) => {
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${siteUrl()}releases/page/2/`);
    const paging = page.getByRole("navigation", { name: "Sider" });
    await paging.locator("li a").evaluateAll((links) => {
      for (const link of links) link.textContent = "888";
    });
    expect((await paging.locator("ol").boundingBox())?.height).toBeLessThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const tops = await paging
      .locator("> a, > ol")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(16);
  }
});

/** Words of the elements that lie on more than one line without a hyphen; addresses may break after a sign. */
function brokenWords(elements: readonly Element[]): readonly string[] {
  const broken: string[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^\s@./-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
  }
  return broken;
}

test("no name, word or address is broken on a telephone", async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  for (const address of ["follow/", "contacts/", "contacts/ada-eksempel/", PAGE_OF_EACH_KIND["an invitation"], ""]) {
    await page.goto(siteUrl() + address);
    const words = await page
      .locator(".feed-table th, a[href^='mailto:'], a[href^='tel:'], .contact-lines, .contact-card")
      .evaluateAll(brokenWords);
    expect.soft(words, address).toEqual([]);
  }
});

test("a wide table scrolls beside its first column on a telephone, and a shadow shows it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(siteUrl() + PAGE_OF_EACH_KIND["a release with tables and notes"]);
  const table = page.locator(".prose .table").first();
  // Wide, whatever its words: its columns twice.
  await table.locator("tr").evaluateAll((rows) => {
    for (const row of rows) for (const cell of [...row.children].slice(1)) row.append(cell.cloneNode(true));
  });
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  expect(await table.evaluate((box) => getComputedStyle(box).backgroundImage)).toContain("gradient");
  const first = table.locator("tbody tr").first().locator("> *").first();
  const before = await first.boundingBox();
  await table.evaluate((box) => box.scrollBy(200, 0));
  expect((await first.boundingBox())?.x).toBe(before?.x);
});
