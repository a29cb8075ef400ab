import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, siteUrl, test } from "./press-room.ts";

const GALLERY = "2025/galleriet/";

test("a gallery is opened, browsed and closed by keyboard, and focus returns to the picture shown", async ({
  page,
}) => {
  await page.goto(siteUrl() + GALLERY);
  const links = page.locator("[data-gallery] a[data-width]");
  await expect(links).toHaveCount(4);
  await links.first().focus();
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog");
  await expect(viewer).toBeVisible();
  await expect(viewer.locator("img")).toHaveAttribute("alt", /En lilla bokbåt/);
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByText("2 / 4")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each picture of a gallery is a link to a larger one", async ({ page }) => {
    await page.goto(siteUrl() + GALLERY);
    const links = page.locator("[data-gallery] a[data-width]");
    await expect(links).toHaveCount(4);
    for (const link of await links.all()) {
      const picture = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
      expect(picture.headers()["content-type"]).toBe("image/jpeg");
    }
  });
});

test("an original is downloaded at full size, under its own name", async ({ page }) => {
  await page.goto(siteUrl() + GALLERY);
  const link = page.locator('main a[download][href$=".jpg"]').first();
  await expect(link).toContainText(/JPEG.*2400.*1600.*kB/i);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("baten-ved-kai.jpg");
  const bytes = readFileSync(await download.path());
  expect([bytes[0], bytes[1]]).toEqual([0xff, 0xd8]);
});

test("a press kit is downloaded and holds text, pictures with credits, documents and contacts", async ({ page }) => {
  await page.goto(siteUrl() + GALLERY);
  const link = page.locator('main a[href$="press-kit.zip"]').first();
  await expect(
    page
      .locator("main")
      .getByText(/ZIP.*(kB|MB)/)
      .first(),
  ).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const files = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(files);
  for (const ending of [".txt", ".docx", ".md", ".html", ".pdf", ".vcf"])
    expect(
      names.some((name) => name.endsWith(ending)),
      ending,
    ).toBe(true);
  expect(names.filter((name) => /\/pictures\/.+\.(jpg|png)$/.test(name))).toHaveLength(4);
  const text = names
    .filter((name) => name.endsWith(".txt"))
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .join("\n");
  expect(text).toMatch(/Illustrasjon|Foto/);
});
