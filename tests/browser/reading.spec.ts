import { releaseFiles } from "../harness/press-room-facts.ts";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

const RELEASE = PAGE_OF_EACH_KIND["a release with pictures"];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a release can be read, its picture fetched and its contact called", async ({ page }) => {
    await page.goto(siteUrl() + RELEASE);
    await expect(page.locator("h1")).toHaveText("Bokbåten går hele vinteren");
    await expect(page.locator("main").getByText("Dobbelt så mange får varsel")).toBeVisible();
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    const original = page.locator('main a[download][href$=".jpg"]').first();
    const file = await page.request.get(new URL((await original.getAttribute("href")) ?? "", page.url()).href);
    expect(file.headers()["content-type"]).toBe("image/jpeg");
  });

  test("controls that need a script are hidden", async ({ page }) => {
    await page.goto(siteUrl() + RELEASE);
    const buttons = page.locator('main button:not([type="submit"])');
    expect(await buttons.count()).toBeGreaterThan(0);
    for (const button of await buttons.all()) await expect(button).toBeHidden();
  });

  test("every release is reached from the front page, through the archive", async ({ page }) => {
    await page.goto(siteUrl());
    await page.locator('a[href$="/releases/"]').first().click();
    const seen = new Set<string>();
    for (let next = true; next;) {
      for (const href of await page
        .locator("main h3 a, main h2 a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
        if (/^\/\d{4}\//.test(href)) seen.add(href);
      const forward = page.locator('a[rel~="next"]');
      next = (await forward.count()) > 0;
      if (next) await forward.first().click();
    }
    const listed = releaseFiles().filter(
      ({ language, isHeld, isWithdrawn }) => language === "nb" && !isHeld && !isWithdrawn,
    );
    expect(seen.size).toBe(listed.length);
  });
});

test("the front page shows releases, press contact, search and invitations without a click", async ({ page }) => {
  await page.goto(siteUrl());
  expect(await page.locator("main h2 a, main h3 a").count()).toBeGreaterThanOrEqual(10);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByRole("searchbox").first()).toBeVisible();
  await expect(page.locator("main").getByText("Presseinvitasjon").first()).toBeVisible();
  await expect(page.locator('main a[href*="/follow/"]').first()).toBeVisible();
});

test("the month is a word in every row of a list", async ({ page }) => {
  await page.goto(`${siteUrl()}releases/`);
  const times = await page.locator("main time").allTextContents();
  expect(times.length).toBeGreaterThanOrEqual(10);
  for (const time of times)
    expect(time).toMatch(/januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/);
});

test("a release says when it was published to the second, with the zone", async ({ page }) => {
  await page.goto(siteUrl() + RELEASE);
  await expect(page.locator("main time").first()).toHaveText("20.11.2026 06:00:00 CET");
});

for (const [what, path, words] of [
  ["a withdrawn release", "2025/strombat/", /trukket/i],
  ["a cancelled invitation", "2025/presseinvitasjon-natthylla/", /avlyst|trukket/i],
] as const)
  test(`${what} says so before its text, with the reason, and is on no list`, async ({ page }) => {
    await page.goto(siteUrl() + path);
    const text = await page.locator("main").innerText();
    expect(text.slice(0, 600)).toMatch(words);
    await page.goto(`${siteUrl()}releases/2025/`);
    expect(await page.locator(`main a[href$="/${path}"]`).count()).toBe(0);
  });

test("the language switch leads to the same release in the other language", async ({ page }) => {
  await page.goto(`${siteUrl()}2025/felles-lanekort/`);
  await page.locator('header a[hreflang="en"], header a[lang="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/2025\//);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with access to the clipboard", () => {
  test.use({ isFirstVisit: true, permissions: ["clipboard-read", "clipboard-write"] });

  test("buttons copy text and address of a release", async ({ page }) => {
    await page.goto(siteUrl() + RELEASE);
    await page.getByRole("button", { name: "Kopier teksten" }).click();
    await expect(page.locator("[data-status]")).toHaveText("Teksten er kopiert");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const file = await page.request.get(`${siteUrl()}${RELEASE}index.txt`);
    expect(text).toBe((await file.text()).trim());
    expect(text).toContain("Bokbåten går hele vinteren");
    expect(text.split("\n").find((line) => line.startsWith("Fra og med mandag"))?.length ?? 0).toBeGreaterThan(100);
    await page.getByRole("button", { name: "Kopier lenken" }).click();
    await expect(page.locator("[data-status]")).toHaveText("Lenken er kopiert");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/2026/vinterrutene/");
  });

  test("the copied text of a withdrawn release begins with the withdrawal", async ({ page }) => {
    await page.goto(`${siteUrl()}2025/strombat/`);
    await page.getByRole("button", { name: "Kopier teksten" }).click();
    await expect(page.locator("[data-status]")).toHaveText("Teksten er kopiert");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Trukket tilbake /);
  });
});

test("an unknown address gets a 404 page that links to the archive", async ({ page }) => {
  const response = await page.goto(`${siteUrl()}2026/no-such-release/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href$="/releases/"]').first()).toBeVisible();
});

for (const path of ["", "follow/", "follow/thanks/", "media/", "search/?q=bok"])
  test(`/${path} prints no forms and buttons`, async ({ page }) => {
    await page.goto(siteUrl() + path, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(
      page.locator("main :is(input, select, button, summary, .button)").filter({ visible: true }),
    ).toHaveCount(0);
    await page.emulateMedia({ media: null });
  });

test("a printed release has its address and contact, and no menus", async ({ page }) => {
  await page.goto(siteUrl() + RELEASE);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("header nav").first()).toBeHidden();
  await expect(page.getByRole("searchbox").first()).toBeHidden();
  await expect(page.getByText("presse.example.no/2026/vinterrutene/")).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]').filter({ visible: true }).first()).toBeVisible();
});
