import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { build, PROJECT } from "../../../tests/harness/build.ts";
import { asWebp, withSite } from "../with-site.ts";
import { photographForm } from "./form.ts";
import { GUIDE_LANGUAGES, type GuideLanguage } from "./room-words.ts";
import { GUIDE_NOW } from "./room.ts";
import { sitePages, textPages } from "./texts.ts";
import { writeRoom } from "./write-room.ts";

const FOLDER = join(PROJECT, "docs", "editors", "pictures");
/** All pictures together take about 1 MB. */
const QUALITY = 55;
const VIEWPORT = { width: 1000, height: 640 };

/** Takes the pictures of the guides for editors: `docs/editors/pictures/<name>.<language>.webp`. */
async function takeGuide(folder: string, language: GuideLanguage): Promise<void> {
  const save = async (name: string, picture: Uint8Array): Promise<void> =>
    writeFile(join(FOLDER, `${name}.${language}.webp`), await asWebp(picture, QUALITY));
  const texts = await textPages(join(folder, "texts"), language);
  for (const [kind, pages] of Object.entries(sitePages(language))) {
    const isPreview = kind === "preview";
    const output = join(folder, kind);
    const { code, stderr } = await build({
      PRESSROOM_CONTENT: writeRoom(join(folder, `${kind}-content`), language, { notice: isPreview }),
      PRESSROOM_OUTPUT: output,
      PRESSROOM_CACHE: join(folder, "cache"),
      PRESSROOM_NOW: GUIDE_NOW,
      ...(isPreview && { PRESSROOM_PREVIEW: "1" }),
    });
    if (code !== 0) throw new Error(stderr);
    await withSite(output, "/", async (browser, url) => {
      await photographSite(browser, url, pages, save);
      if (isPreview) return;
      await photographTexts(browser, texts, save);
      await photographForm(browser, join(folder, "form"), language, async (name, page) =>
        save(name, await page.screenshot()),
      );
    });
  }
}

type Save = (name: string, picture: Uint8Array) => Promise<void>;

async function photographSite(
  browser: Browser,
  url: string,
  pages: Readonly<Record<string, string>>,
  save: Save,
): Promise<void> {
  const page = await newPage(browser);
  for (const [name, address] of Object.entries(pages)) {
    const response = await page.goto(url + address, { waitUntil: "networkidle" });
    if (response?.status() !== 200) throw new Error(`The press room of the guides has no page ${address}`);
    await save(name, await page.screenshot());
  }
  await page.close();
}

/** Photographs pages of text, each as high as its text. */
async function photographTexts(browser: Browser, texts: Readonly<Record<string, string>>, save: Save): Promise<void> {
  const page = await newPage(browser);
  for (const [name, html] of Object.entries(texts)) {
    await page.setContent(html);
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
    await save(name, await page.screenshot({ clip: { x: 0, y: 0, width: VIEWPORT.width, height }, fullPage: true }));
  }
  await page.close();
}

function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: VIEWPORT, colorScheme: "light", locale: "nb-NO", timezoneId: "Europe/Oslo" });
}

mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "guide-pictures-"));
try {
  for (const language of GUIDE_LANGUAGES) await takeGuide(join(folder, language), language);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
