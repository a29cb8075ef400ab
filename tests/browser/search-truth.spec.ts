// Longer than 200 lines, because its tests share two built press rooms.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { build } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { type RunningServer, serve } from "../harness/static-server.ts";
import { test } from "./press-room.ts";

// Tests that what the search page says is correct: for its results, after a deploy, with missing files, after other searches.

/** Number of releases with «felles», one a day; each has its number in title and text and as its day. */
const COUNT = 80;
const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
const PEOPLE = ["Kai", "Sol", "Tind", "Vik", "Nes"];

function contentFiles(): Record<string, string> {
  const files: Record<string, string> = {
    "pressroom/site.yaml":
      "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb, zh-Hans]\ntimezone: Europe/Oslo\npublisher: org\n",
  };
  for (let number = 0; number < COUNT; number++) {
    const rare = number % 10 === 3;
    // One of 25 common topics; releases with «sjelden» also have a rare one.
    const topics = [`Vanlig ${number % 25}`, ...(rare ? ["Uvanlig"] : [])];
    files[`releases/2024/${day(number)}-felles-${number}.md`] = [
      "---",
      `title: Melding nummer ${number}`,
      `date: ${day(number)} 09:00`,
      `topics: [${topics.join(", ")}]`,
      "---",
      `En felles tekst om ${PEOPLE[number % 5]}havn og isbre. Nummer ${number} er ny.${rare ? " Sjelden kost." : ""}`,
    ].join("\n");
  }
  files["pages/om-arkivet.md"] = "---\ntitle: Om arkivet\n---\nHvelvet ligger der hvor tog ikke går.\n";
  files["releases/2026/2026-03-12-a.md"] =
    "---\ntitle: Om å stå i kø\ndate: 2026-03-12 08:39\n---\nKøen er lang. En isbre og tog, ikke fly.\n";
  files["releases/2026/2026-03-13-b.zh-hans.md"] =
    "---\ntitle: 稳定版发布\ndate: 2026-03-13 08:39\n---\n安全更新和稳定版今天发布。\n";
  return files;
}

test.describe.configure({ mode: "default" });
// Its tests break what is fetched.
test.use({ breaks: true });

let folder = "";
let site: RunningServer;

test.beforeAll(async () => {
  // Two builds: a busy machine needs minutes for them.
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "search-truth-"));
  await buildInto("first", contentFiles());
  const later = contentFiles();
  // A withdrawal in the past, another word in an old release, and a new one.
  const withdrawn = `releases/2024/${day(5)}-felles-5.md`;
  later[withdrawn] = (later[withdrawn] ?? "").replace(
    "\ntopics",
    "\nwithdrawn: {date: 2024-05-01, reason: Feil}\ntopics",
  );
  const neighbour = `releases/2024/${day(40)}-felles-40.md`;
  later[neighbour] = `${later[neighbour]} Tillegg.`;
  later["releases/2026/2026-04-01-ny.md"] = "---\ntitle: Nyest\ndate: 2026-04-01 09:00\n---\nEn felles isbre.\n";
  await buildInto("second", later);
  site = await serve(join(folder, "first"));
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function buildInto(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  const { code, stderr } = await build({
    PRESSROOM_CONTENT: writeContent(join(folder, `${name}-content`), files),
    PRESSROOM_OUTPUT: join(folder, name),
    PRESSROOM_CACHE: join(folder, "cache"),
    PRESSROOM_URL: "https://presse.example.no/",
  });
  if (code !== 0) throw new Error(`The press room was not built:\n${stderr}`);
}

/** Serves the first site from a folder of its own; `deploy` puts the second in its place. */
async function deployable(): Promise<RunningServer & { deploy: () => void }> {
  const live = mkdtempSync(join(folder, "live-"));
  cpSync(join(folder, "first"), live, { recursive: true });
  const server = await serve(live);
  const deploy = (): void => {
    rmSync(live, { recursive: true });
    cpSync(join(folder, "second"), live, { recursive: true });
  };
  return { ...server, deploy };
}

const box = (page: Page) => page.locator("main").getByRole("searchbox").first();
const status = (page: Page) => page.locator("main").getByRole("status");
const results = (page: Page) => page.getByRole("region", { name: "Treff" }).getByRole("listitem");
const failure = (page: Page) => page.getByRole("alert").filter({ hasText: "Søket virker ikke" });
const more = (page: Page) => page.getByRole("button", { name: "Vis flere", exact: true }).last();

/** Fails if a row shows the title of one release with the date of another. */
async function expectTrueRows(page: Page): Promise<void> {
  const rows = await results(page).evaluateAll((items) =>
    items.map((item) => [
      item.querySelector("h2")?.textContent,
      item.querySelector("time")?.getAttribute("datetime")?.slice(0, 10),
    ]),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const [title, date] of rows) {
    const number = /^Melding nummer (\d+)$/.exec(title ?? "")?.[1];
    if (number !== undefined) expect(date?.slice(0, 10), title ?? "").toBe(day(Number(number)));
  }
}

test("a result opened after a deploy leads to the release in its row", async ({ page }) => {
  const live = await deployable();
  await page.goto(`${live.url}search/?q=felles&sort=date`);
  await expect(status(page)).toHaveText("80 meldinger med «felles»");
  live.deploy();
  for (let pages = 2; pages <= 14; pages++) {
    await more(page).click();
    await expect(results(page)).toHaveCount(Math.min(80, pages * 6));
    await expectTrueRows(page);
  }
  await expect(status(page)).toHaveText("80 meldinger med «felles»");
  await expect(page.getByRole("link", { name: "Nyest" })).toBeVisible();
  await live.close();
});

test("a tab opened before a deploy searches the new index without a reload", async ({ page }) => {
  const live = await deployable();
  // No list of words is fetched yet; those of the old index are gone when the first is needed.
  await page.goto(`${live.url}search/?year=2024`);
  await expect(results(page)).toHaveCount(6);
  live.deploy();
  await box(page).fill("tillegg");
  await expect(page).toHaveURL(/q=tillegg/);
  await expect(status(page)).toHaveText("1 melding med «tillegg»");
  await expect(results(page).first()).toContainText("Melding nummer 40");
  await live.close();
});

for (const [fate, remark] of [
  [503, "with an error"],
  [404, "with “not found”"],
] as const)
  test(`a search shows an error if a list of words is answered ${remark}, and a retry gives correct results`, async ({
    page,
  }) => {
    await page.goto(`${site.url}search/?q=felles`);
    await expect(results(page)).toHaveCount(6);
    await page.route("**/pagefind/index/*", (route) => route.fulfill({ status: fate, body: "" }));
    await page.goto(`${site.url}search/?q=felles+sjelden`);
    await expect(failure(page)).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    await page.unroute("**/pagefind/index/*");
    await failure(page).getByRole("button", { name: "Prøv igjen" }).click();
    await expect(status(page)).toHaveText("8 meldinger med «felles sjelden»");
  });

test.describe("without an answer from the server", () => {
  test.use({ isFirstVisit: true });

  test("a search shows an error after a time", async ({ page }) => {
    await page.clock.install();
    await page.route("**/pagefind/index/*", () => undefined);
    const asked = page.waitForRequest("**/pagefind/index/*");
    await page.goto(`${site.url}search/?q=felles`);
    await asked;
    await page.clock.fastForward(11_000);
    await expect(failure(page)).toBeVisible();
  });
});

const statuses: readonly (readonly [words: string, said: string, remark: string])[] = [
  [
    "isbre kommune",
    "Ingen meldinger har «kommune». Uten det ordet: 81 meldinger med «isbre»",
    "a word that no release has is named",
  ],
  [
    "isbre kommune fylke",
    "Ingen meldinger har noen av disse ordene: «kommune, fylke». Uten dem: 81 meldinger med «isbre»",
    "so are several",
  ],
  ["kollektivtrafikk", "Ingen meldinger med «kollektivtrafikk»", "no spelling is suggested that no release has"],
  [
    "koen",
    "Vi fant ikke noe med «koen». Disse har «køen»: 1 melding med «køen»",
    "a spelling is suggested that a release has",
  ],
  ["isbre og", "81 meldinger med «isbre og»", "very common words are ignored"],
  ["«isbre og»", "1 melding med ««isbre og»»", "a phrase"],
  ["tog", "1 melding med «tog» · 1 side", "a team's own page is not counted as a release"],
  ["“isbre og”", "1 melding med «“isbre og”»", "a phrase in other quotation marks"],
];
for (const [words, said, remark] of statuses)
  test(`the status for ${words} is accurate: ${remark}`, async ({ page }) => {
    await page.goto(`${site.url}search/?${new URLSearchParams({ q: words }).toString()}`);
    await expect(status(page)).toHaveText(said);
  });

test("a team's own page is found by its words, and opens with them marked", async ({ page }) => {
  await page.goto(`${site.url}search/?q=hvelvet`);
  await expect(status(page)).toHaveText("Ingen meldinger med «hvelvet» · 1 side");
  const link = results(page).getByRole("link", { name: "Om arkivet" });
  await expect(results(page)).toContainText("Side");
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Om arkivet");
  await expect(page.locator("main mark")).toHaveText("Hvelvet");
});

test("the same address gives the same results, whatever was searched before", async ({ page }) => {
  const words = ["is", "isbre", "felles", "kaihavn", "ny", "nummer", "is"];
  await page.goto(`${site.url}search/`);
  for (const one of words) {
    await box(page).fill(one);
    await box(page).press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${one}$`));
    const fresh = await page.context().newPage();
    await fresh.goto(page.url());
    await expect(status(fresh)).toContainText(`«${one}»`);
    await expect(status(page)).toHaveText((await status(fresh).textContent()) ?? "");
    await fresh.close();
  }
});

test("Chinese is searched by its own words from a page in another language", async ({ page }) => {
  for (const words of ["稳定版", "安全更新"]) {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(words)}&language=zh-Hans`);
    await expect(results(page)).toHaveCount(1);
    await expect(results(page).locator("mark")).not.toHaveCount(0);
  }
});

test("a facet lists the values of the results first, and a long one can be filtered by name", async ({ page }) => {
  await page.goto(`${site.url}search/?q=felles`);
  const topics = page.getByRole("group", { name: "Tema", exact: true });
  await expect(topics.getByRole("checkbox")).toHaveCount(8);
  const filter = topics.getByRole("searchbox");
  await filter.fill("VANLIG 24");
  await expect(topics.getByRole("checkbox")).toHaveCount(1);
  await filter.fill("");
  await topics.getByRole("button", { name: "Vis alle 26" }).click();
  await expect(topics.getByRole("checkbox")).toHaveCount(26);
  await topics.getByRole("button", { name: "Vis færre" }).click();
  await expect(topics.getByRole("checkbox")).toHaveCount(8);

  await box(page).fill("sjelden");
  await expect(topics.getByRole("listitem").first()).toHaveText("Uvanlig 8");
  await expect(filter).toBeHidden();
  // A choice does not change the order.
  const before = await topics.getByRole("listitem").allTextContents();
  await topics.getByRole("checkbox").nth(1).check();
  await expect(page).toHaveURL(/topic=/);
  await expect(topics.getByRole("checkbox").nth(1)).toBeChecked();
  await expect(topics.getByRole("checkbox").nth(1)).toBeFocused();
  expect((await topics.getByRole("listitem").allTextContents())[0]?.replace(/\d+$/, "")).toBe(
    before[0]?.replace(/\d+$/, ""),
  );
});

test("an address with many pages opens the last ones, and earlier results on request", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/fragment/")) fetched.push(request.url());
  });
  await page.goto(`${site.url}search/?q=felles&sort=date&page=13`);
  await expect(results(page)).toHaveCount(60);
  expect(fetched.length).toBe(60);
  await expect(results(page).last()).toContainText("Melding nummer 2");
  await page.getByRole("button", { name: "Vis tidligere treff" }).click();
  await expect(results(page)).toHaveCount(78);
  await expect(results(page).first()).toContainText("Melding nummer 79");
  await page.goto(`${site.url}search/?q=felles&page=100000`);
  await expect(results(page)).not.toHaveCount(0);
  expect(await results(page).count()).toBeLessThanOrEqual(60);
});

test("an unchanged index of Pagefind is searched with Pagefind's own script", async ({ page }) => {
  const packed = readFileSync(join(folder, "first/pagefind/facets.pf_facets"));
  const { files, ...facets } = JSON.parse(gunzipSync(packed).toString()) as Record<string, unknown>;
  expect(files).toBeDefined();
  await page.route("**/facets.pf_facets", (route) => route.fulfill({ body: gzipSync(JSON.stringify(facets)) }));
  await page.goto(`${site.url}search/?q=sjelden&sort=date`);
  await expect(status(page)).toHaveText("8 meldinger med «sjelden»");
  await expectTrueRows(page);
  await expect(results(page).first().locator("mark").first()).toHaveText(/sjelden/i);
  await expect(results(page).first().getByRole("link")).toHaveAttribute(
    "href",
    /^\/2024\/felles-73\/\?highlight=sjelden$/,
  );
});
