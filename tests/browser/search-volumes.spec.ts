import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { build } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { publishedRoom } from "../harness/published-room.ts";
import { type RunningServer, serve } from "../harness/static-server.ts";
import { writeIndex } from "../unit/search/write-index.ts";
import { expectAccessibleInBothSchemes } from "./axe.ts";
import { test } from "./press-room.ts";

// A press room with more releases than an index has: the newest are searched first, then the older ones.

const URL = "https://presse.example.no/";
/** Years of the Norwegian releases, ten in each; the first six years are in the indexes of older releases. */
const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
const A_YEAR = 10;
const ALL = YEARS.length * A_YEAR;
const LIMITS = { older: 20, newest: 20, most: 20, mask: 0 };

function contentFiles(): Record<string, string> {
  const files: Record<string, string> = {
    "pressroom/site.yaml":
      "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb, en]\ntimezone: Europe/Oslo\npublisher: org\n",
    "releases/2026/2026-03-12-a.md": "---\ntitle: En melding\ndate: 2026-03-12 08:39\n---\nHei.\n",
  };
  for (const year of YEARS) {
    for (let number = 0; number < A_YEAR; number++) {
      const day = `${year}-${String(number + 1).padStart(2, "0")}-14`;
      const type = number % 2 === 0 ? "report" : "news";
      const rare = year === 2016 && number < 2 ? " Fyrvokter." : "";
      const head = `date: ${day} 09:00\ntype: ${type}\ntopics: [Emne ${year}]`;
      files[`releases/${year}/${day}-melding-${number}.md`] =
        `---\ntitle: Melding ${year} nummer ${number}\n${head}\n---\nEn felles tekst.${rare}\n`;
      if (number < 5)
        files[`releases/${year}/${day}-release-${number}.en.md`] =
          `---\ntitle: Release ${year} number ${number}\n${head}\n---\nA shared text.\n`;
    }
  }
  return files;
}

let folder = "";
let site: RunningServer;

test.describe.configure({ mode: "default" });
test.use({ breaks: true });

test.beforeAll(async () => {
  // A busy machine needs minutes for a build.
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "search-volumes-"));
  const content = writeContent(join(folder, "content"), contentFiles());
  const output = join(folder, "site");
  const settings = { PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output, PRESSROOM_URL: URL };
  const { code, stderr } = await build({ ...settings, PRESSROOM_CACHE: join(folder, "cache") });
  if (code !== 0) throw new Error(`The press room was not built:\n${stderr}`);
  rmSync(join(output, "pagefind"), { recursive: true });
  await writeIndex(await publishedRoom(content, URL), output, { limits: LIMITS });
  expect(readdirSync(join(output, "pagefind")).filter((name) => name.startsWith("older-"))).toHaveLength(3);
  expect(readdirSync(join(output, "pagefind/en")).filter((name) => name.startsWith("older-"))).toHaveLength(1);
  site = await serve(output);
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const status = (page: Page) => page.locator("main").getByRole("status");
const results = (page: Page) => page.getByRole("region", { name: "Treff" }).getByRole("listitem");
const more = (page: Page) => page.getByRole("button", { name: "Vis flere", exact: true }).last();
const daysOf = (page: Page) =>
  results(page)
    .locator(".row__when time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")?.slice(0, 10)));

test("the newest releases are searched first, and the older ones when a reader asks for more", async ({ page }) => {
  const older: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/older-")) older.push(request.url());
  });
  await page.goto(`${site.url}search/?q=felles&sort=date`);
  await expect(status(page)).toHaveText("20 meldinger med «felles» · Eldre meldinger er ikke søkt gjennom ennå.");
  await expect(results(page)).toHaveCount(6);
  expect(older).toEqual([]);
  await more(page).click();
  await expect(status(page)).toHaveText(`${ALL} meldinger med «felles»`);
  await expect(results(page)).toHaveCount(12);
  expect(older.length).toBeGreaterThan(0);
  for (const count of [18, 24]) {
    await more(page).click();
    await expect(results(page)).toHaveCount(count);
  }
  const days = await daysOf(page);
  expect(days).toEqual([...days].sort().reverse());
  expect(days.at(-1)).toBe("2021-07-14");
});

test("a word that only old releases have is found in them, with its date and a way to the release", async ({
  page,
}) => {
  await page.goto(`${site.url}search/?q=fyrvokter`);
  await expect(status(page)).toHaveText("2 meldinger med «fyrvokter»");
  await expect(results(page).locator("mark")).toHaveText(["Fyrvokter.", "Fyrvokter."]);
  await results(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/2016\/melding/);
  await expect(page.locator("article mark")).toHaveText("Fyrvokter");
});

test("choices narrow all releases: a year, a type and a topic of old ones", async ({ page }) => {
  await page.goto(`${site.url}search/?year=2017`);
  await expect(status(page)).toHaveText(`${A_YEAR} meldinger`);
  expect(await daysOf(page)).toContain("2017-10-14");
  const choices = (name: string) => page.getByRole("group", { name, exact: true });
  await expect(choices("År").getByRole("checkbox", { name: /2017/ })).toBeChecked();
  await choices("År")
    .getByRole("button", { name: `Vis alle ${YEARS.length + 1}` })
    .click();
  await expect(choices("År").getByRole("checkbox", { name: /2016/ })).toBeVisible();
  await choices("Type")
    .getByRole("checkbox", { name: /Rapport/ })
    .check();
  await expect(status(page)).toHaveText("5 meldinger");
  await page.goto(`${site.url}search/?q=felles&topic=emne-2018`);
  await expect(status(page)).toHaveText(`${A_YEAR} meldinger med «felles»`);
});

test("a date is found in old releases, and named once", async ({ page }) => {
  await page.goto(`${site.url}search/?q=14.03.2016`);
  const direct = page.getByRole("region", { name: "Gå rett til" }).getByRole("listitem");
  await expect(direct.filter({ hasText: "14. mars 2016" })).toHaveCount(1);
  await direct.filter({ hasText: "14. mars 2016" }).getByRole("link").click();
  await expect(status(page)).toHaveText("1 melding");
  await expect(results(page)).toContainText("Melding 2016 nummer 2");
});

test("another language has volumes of its own", async ({ page }) => {
  await page.goto(`${site.url}search/?q=shared&language=en`);
  await expect(status(page)).toHaveText("20 meldinger med «shared» · Eldre meldinger er ikke søkt gjennom ennå.");
  await more(page).click();
  await expect(status(page)).toHaveText("40 meldinger med «shared»");
  await expect(results(page).first().getByRole("link")).toHaveAttribute("lang", "en");
});

for (const [file, fate] of [
  ["facets.pf_facets", "gone"],
  ["facets.pf_facets", "broken"],
  ["index/*.pf_words", "gone"],
] as const)
  test(`older releases whose ${file} is ${fate} are said to be missing, and can be tried again`, async ({ page }) => {
    const address = `**/pagefind/older-1/${file}`;
    await page.route(address, (route) => (fate === "gone" ? route.fulfill({ status: 404, body: "" }) : route.abort()));
    await page.goto(`${site.url}search/?q=felles`);
    await more(page).click();
    await expect(status(page)).toHaveText("20 meldinger med «felles» · Eldre meldinger lot seg ikke hente.");
    await expect(results(page)).toHaveCount(12);
    await expect(more(page)).toBeHidden();
    await page.unroute(address);
    await page.getByRole("button", { name: "Prøv igjen" }).click();
    await expect(status(page)).toHaveText(`${ALL} meldinger med «felles»`);
    await expect(results(page)).toHaveCount(12);
    await expect(more(page)).toBeVisible();
  });

test("nothing in the newest releases is not said to be nothing when the older ones are missing", async ({ page }) => {
  await page.route("**/older-0/**", (route) => route.abort());
  await page.goto(`${site.url}search/?q=fyrvokter`);
  await expect(status(page)).toHaveText(/· Eldre meldinger lot seg ikke hente\.$/);
  await page.unroute("**/older-0/**");
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(status(page)).toHaveText("2 meldinger med «fyrvokter»");
});

test("the states of such a search pass axe in light and dark", async ({ page }) => {
  await page.goto(`${site.url}search/?q=felles`);
  await expect(status(page)).toHaveText(/Eldre meldinger er ikke/);
  await expectAccessibleInBothSchemes(page, "older releases left");
  await more(page).click();
  await expect(results(page)).toHaveCount(12);
  await expectAccessibleInBothSchemes(page, "all searched");
  await page.route("**/older-1/**", (route) => route.abort());
  await page.goto(`${site.url}search/?q=felles&page=2`);
  await expect(status(page)).toHaveText(/lot seg ikke hente/);
  await expectAccessibleInBothSchemes(page, "older releases missing");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page offers the archive by year, old years included", async ({ page }) => {
    await page.goto(`${site.url}search/?q=felles`);
    await expect(page.locator("[data-part=script]")).toBeVisible();
    await page.locator("main").getByRole("link", { name: /2016/ }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2016");
    await expect(page.getByRole("link", { name: "Melding 2016 nummer 0" })).toBeVisible();
  });
});
