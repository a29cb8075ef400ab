import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { readReview } from "../../src/cli/review/read-review.ts";
import { asWebp, VIEWPORTS, withSite } from "./with-site.ts";

/** Releases photographed at most, and the height of a picture in pixels; WebP has room for 16,383. */
const MOST_RELEASES = 12;
const MOST_HEIGHT = 12_000;

/**
 * Photographs the pages of a review at phone and desk width: `npm run review:pictures -- review.json _site pictures`. A
 * release whose page is not in the site, because its draft has mistakes, is left out.
 */
async function photograph(browser: Browser, siteUrl: string, paths: readonly string[], folder: string): Promise<void> {
  for (const viewport of VIEWPORTS) {
    const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
    for (const path of paths) {
      const response = await page.goto(siteUrl + path.slice(1), { waitUntil: "networkidle" });
      if (response?.status() !== 200) {
        console.log(`${path} is not in the site.`);
        continue;
      }
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, MOST_HEIGHT) };
      const name = `${path.replace(/^\/|\/$/g, "").replace(/[^\w.-]+/g, "-")}-${viewport.width}.webp`;
      await writeFile(join(folder, name), await asWebp(await page.screenshot({ fullPage: true, clip })));
      console.log(name);
    }
    await page.close();
  }
}

const [file = "review.json", site = "_site", folder = "pictures"] = process.argv.slice(2);
const { releases, url } = readReview(await readFile(file));
const paths = releases.filter(({ change }) => change !== "removed").map(({ path }) => path);
await mkdir(folder, { recursive: true });
if (paths.length > MOST_RELEASES) console.log(`The first ${MOST_RELEASES} of ${paths.length} releases:`);
await withSite(site, new URL(url).pathname, (browser, siteUrl) =>
  photograph(browser, siteUrl, paths.slice(0, MOST_RELEASES), folder),
);
