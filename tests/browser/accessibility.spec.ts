import { KINDS, planPages } from "../../src/site/kinds/registry.ts";
import { PRESS_ROOM } from "../harness/build.ts";
import { publishedRoom } from "../harness/published-room.ts";
import { expectAccessibleInBothSchemes } from "./axe.ts";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

test("the pages that are tested are of every kind that there is", async () => {
  const pages = planPages(await publishedRoom(PRESS_ROOM, siteUrl()));
  const tested = new Set(Object.values(PAGE_OF_EACH_KIND).map((address) => `/${address}`));
  const kinds = new Set(pages.filter(({ path }) => tested.has(path)).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort());
});

for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND))
  test(`${kind}: passes axe for WCAG 2.2 AA in light and dark, fits 320 px, and skips no heading level`, async ({
    page,
  }) => {
    await page.goto(siteUrl() + address);
    await expectAccessibleInBothSchemes(page, kind);

    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) =>
        headings.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName[1])),
      );
    expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect.soft(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);

    await page.setViewportSize({ width: 320, height: 640 });
    // Words in the font of the system, until the page has its own, are wider.
    const width = await page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollWidth));
    expect.soft(width).toBeLessThanOrEqual(320);
  });

test("the first Tab focuses the link past the menus, and focus is always visible", async ({ page }) => {
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

test("targets are at least 24 by 24 pixels, have that much room, or are within a sentence", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    "",
    PAGE_OF_EACH_KIND["a release with a gallery"],
    PAGE_OF_EACH_KIND["an invitation"],
    "releases/",
    "search/",
  ]) {
    await page.goto(siteUrl() + address);
    const targets = await page.locator("a[href], button, input, summary").evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const block = element.closest("p, li, dd, dt, td, figcaption, blockquote");
          const words = (node: Element): number => (node.textContent.match(/\S+/g) ?? []).length;
          const isInline = getComputedStyle(element).display === "inline";
          const { x, y, width, height } = element.getBoundingClientRect();
          return {
            html: element.outerHTML.slice(0, 90),
            ...{ x, y, width, height },
            isInSentence: isInline && block !== null && words(block) > words(element),
          };
        })
        // An element that only screen readers see, such as the link past the menus, is one pixel wide.
        .filter(({ width }) => width > 1),
    );
    expect(targets.length, address).toBeGreaterThan(10);
    const crowded = targets.filter((one) => !one.isInSentence && isSmall(one) && !hasRoom(one, targets));
    expect.soft(crowded, address).toEqual([]);
  }
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isSmall({ width, height }: Box): boolean {
  return width < 24 || height < 24;
}

/** WCAG 2.5.8, spacing: a circle of 24 px on the target's middle meets no other target, nor the circle of a small one. */
function hasRoom(one: Box, all: readonly Box[]): boolean {
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const { x, y } = middle(one);
  return all.every((other) => {
    if (other === one) return true;
    const nearest = {
      x: Math.min(Math.max(x, other.x), other.x + other.width),
      y: Math.min(Math.max(y, other.y), other.y + other.height),
    };
    const between = Math.hypot(middle(other).x - x, middle(other).y - y);
    return Math.hypot(nearest.x - x, nearest.y - y) >= 12 && (!isSmall(other) || between >= 24);
  });
}
