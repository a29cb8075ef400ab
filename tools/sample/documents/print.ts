/**
 * Prints the documents of the sample press room as PDF. Run it from the project folder; it needs Chromium:
 *   npx --no-install tsx tools/sample/documents/print.ts
 */
import { pathToFileURL } from "node:url";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright";

/** Output folder of each document; its source is beside this file. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "sjoreiser-2025": "releases/2026/2026-01-15-sjoreiser-i-2025",
  "kairapporten-2026": "releases/2026/2026-03-19-kairapporten",
  "skarvoyfyret-faktaark": "releases/2025/2025-09-18-skarvoyfyret",
  "program-for-pressen": "releases/2026/2026-11-12-presseinvitasjon-vinterovelsen",
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});
const page = await browser.newPage();
for (const [name, folder] of Object.entries(DOCUMENTS)) {
  const file = `${folder}/${name}.pdf`;
  await page.goto(pathToFileURL(resolve(import.meta.dirname, `${name}.html`)).href);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  console.log(`${file}: ${Math.round((await stat(file)).size / 1024)} kB`);
}
await browser.close();
