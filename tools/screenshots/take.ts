import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import sharp from "sharp";
import { ensureBrowser, LAUNCH_ARGUMENTS } from "../../tests/harness/browser.ts";
import { PROJECT } from "../../tests/harness/build.ts";
import { serve } from "../../tests/harness/static-server.ts";

/** Pages of the sample, by the name of their picture. */
const PAGES = {
  front: "",
  release: "2026/kairapporten-2026/",
  invitation: "2026/presseinvitasjon-vinterovelsen/",
  list: "releases/",
  media: "media/",
  search: "search/?q=ferje",
} as const;

const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** The built site: the folder that the build writes into. */
const SITE = process.env["PRESSROOM_OUTPUT"] ?? join(PROJECT, "_site");
const FOLDER = join(PROJECT, "docs", "screenshots");

async function take(browser: Browser, siteUrl: string): Promise<void> {
  for (const viewport of VIEWPORTS) {
    const page = await browser.newPage({ viewport, colorScheme: "light", locale: "nb-NO", timezoneId: "Europe/Oslo" });
    for (const [name, address] of Object.entries(PAGES)) {
      const response = await page.goto(siteUrl + address, { waitUntil: "networkidle" });
      if (response?.status() !== 200) throw new Error(`The sample has no page ${address}`);
      const picture = await sharp(await page.screenshot())
        .webp({ quality: 72 })
        .toBuffer();
      await writeFile(join(FOLDER, `${name}-${viewport.width}.webp`), picture);
    }
    await page.close();
  }
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await serve(SITE);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGUMENTS] });
  try {
    await take(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
