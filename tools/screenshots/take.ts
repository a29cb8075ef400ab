import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { PROJECT } from "../../tests/harness/build.ts";
import { asWebp, VIEWPORTS, withSite } from "./with-site.ts";

/** Pages of the sample, by the name of their picture. */
const PAGES = {
  front: "",
  release: "2026/kairapporten-2026/",
  invitation: "2026/presseinvitasjon-vinterovelsen/",
  list: "releases/",
  media: "media/",
  search: "search/?q=ferje",
} as const;

/** The built site: the folder that the build writes into. */
const SITE = process.env["PRESSROOM_OUTPUT"] ?? join(PROJECT, "_site");
const FOLDER = join(PROJECT, "docs", "screenshots");
const README_PICTURE = join(PROJECT, "docs", "screenshot.webp");

async function take(browser: Browser, siteUrl: string): Promise<void> {
  for (const viewport of VIEWPORTS) {
    const page = await browser.newPage({ viewport, colorScheme: "light", locale: "nb-NO", timezoneId: "Europe/Oslo" });
    for (const [name, address] of Object.entries(PAGES)) {
      const response = await page.goto(siteUrl + address, { waitUntil: "networkidle" });
      if (response?.status() !== 200) throw new Error(`The sample has no page ${address}`);
      const picture = await asWebp(await page.screenshot());
      await writeFile(join(FOLDER, `${name}-${viewport.width}.webp`), picture);
      if (name === "front" && viewport.width > 1000) await writeFile(README_PICTURE, picture);
    }
    await page.close();
  }
}

await mkdir(FOLDER, { recursive: true });
await withSite(SITE, "/", take);
