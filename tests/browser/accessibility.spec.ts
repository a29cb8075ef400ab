import { AxeBuilder } from "@axe-core/playwright";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND))
      test(`${kind}: axe finds nothing against WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(siteUrl() + address);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
  });

for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
  test(`${kind} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(siteUrl() + address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`${kind} has one heading of the first level and none skipped`, async ({ page }) => {
    await page.goto(siteUrl() + address);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) =>
        headings.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName[1])),
      );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
}

test("a keyboard reaches the text first, past the menus, and always shows where it is", async ({ page }) => {
  await page.goto(siteUrl() + PAGE_OF_EACH_KIND["a release with pictures"]);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", /^#/);
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Tab");
    const outline = await page.locator(":focus").evaluate((element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== "none" || style.boxShadow !== "none";
    });
    expect(outline).toBe(true);
  }
});

test("targets are at least 24 by 24 pixels, or stand in running text", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ["", PAGE_OF_EACH_KIND["a release with pictures"], "releases/"]) {
    await page.goto(siteUrl() + address);
    const small = await page.locator("a[href], button, input, summary").evaluateAll((targets) =>
      targets
        .filter(
          (target) =>
            target.checkVisibility() &&
            !target.closest("p, .prose, figcaption, li li") &&
            getComputedStyle(target).display !== "inline",
        )
        .map((target) => ({ html: target.outerHTML.slice(0, 90), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );
    expect(small, address).toEqual([]);
  }
});
