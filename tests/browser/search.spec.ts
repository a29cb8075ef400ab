// Longer than 200 lines, because the search page is one thing, used in many ways.
import type { Page } from "@playwright/test";
import { expect, siteUrl, test } from "./press-room.ts";

const box = (page: Page) => page.locator("main").getByRole("searchbox");
const status = (page: Page) => page.locator("main").getByRole("status");
const results = (page: Page) => page.getByRole("region", { name: "Treff" }).getByRole("listitem");
const facet = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

test.describe("at the first visit", () => {
  test.use({ isFirstVisit: true });

  test("no file of the index is fetched until a reader begins to search, and at most 15 then", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${siteUrl()}search/`);
    await box(page).focus();
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => url.includes("/pagefind/"))).toEqual([]);
    requests.length = 0;
    await box(page).fill("bokbåt");
    await expect(results(page)).not.toHaveCount(0);
    expect(requests.length).toBeLessThanOrEqual(15);
  });

  test("a first search fetches at most 110 KiB, its script included", async ({ page }) => {
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    const addresses = new Map<string, string>();
    let bytes = 0;
    network.on("Network.requestWillBeSent", ({ requestId, request }) => addresses.set(requestId, request.url));
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (/\/pagefind\/|\/assets\/search-/.test(addresses.get(requestId) ?? "")) bytes += encodedDataLength;
    });
    await page.goto(`${siteUrl()}search/?q=bokbåt+rute`, { waitUntil: "networkidle" });
    await expect(results(page)).not.toHaveCount(0);
    expect(bytes).toBeGreaterThan(60 * 1024);
    expect(bytes).toBeLessThanOrEqual(110 * 1024);
  });
});

test("results appear while a reader types: marked words, type, publisher and date, and the count is announced", async ({
  page,
}) => {
  await page.goto(`${siteUrl()}search/`);
  await box(page).pressSequentially("bokbåt", { delay: 30 });
  await expect(status(page)).toHaveText(/^\d+ meldinger med «bokbåt» · \d+ direkte treff$/);
  const first = results(page).first();
  await expect(first.locator("mark").first()).toHaveText(/bokbåt/i);
  await expect(first).toContainText(/Pressemelding|Presseinvitasjon|Rapport|Nyhet|Uttalelse/);
  await expect(first).toContainText(/Bokbåtlaget|Leseinstituttet/);
  await expect(first.locator(".row__when time")).toHaveText(/^\d{1,2}\. [a-z]+ 20\d\d kl\. \d\d:\d\d$/);
  await expect(first.locator(".row__when time")).toHaveAttribute(
    "datetime",
    /^\d{4}(-\d\d){2}T(\d\d:){2}\d\d[+]\d\d:\d\d$/,
  );
});

test("a facet leaves as many results as it says, and a button removes it again", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=bokbåt`);
  const report = facet(page, "Type").getByRole("checkbox", { name: /Rapport/ });
  const count = Number(/\d+/.exec((await report.locator("xpath=..").textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await report.check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} melding`));
  await expect(page).toHaveURL(/\?q=bokb%C3%A5t&type=report$/);
  await expect(results(page)).toHaveCount(Math.min(count, 6));
  for (const row of await results(page).all()) await expect(row).toContainText("Rapport");
  await page.getByRole("button", { name: "Fjern Rapport" }).click();
  await expect(page).toHaveURL(/\?q=bokb%C3%A5t$/);
  await expect(report).not.toBeChecked();
});

test("a year without words lists its releases, newest first", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?year=2024`);
  await expect(status(page)).toHaveText(/^\d+ meldinger$/);
  await expect(results(page)).not.toHaveCount(0);
  const days = await results(page)
    .locator(".row__when time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(days).toEqual([...days].sort().reverse());
  expect(days.every((day) => day?.startsWith("2024-"))).toBe(true);
});

test("the order can be by date", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=bokbåt`);
  await page.getByRole("combobox", { name: "Rekkefølge" }).selectOption({ label: "Nyeste først" });
  await expect(page).toHaveURL(/sort=date/);
  const days = async () =>
    results(page)
      .locator(".row__when time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  await expect(results(page)).not.toHaveCount(0);
  await expect(async () => {
    const shown = await days();
    expect(shown).toEqual(shown.toSorted().reverse());
  }).toPass();
});

test("a search can be shared, and Back returns to the one before", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=bokbåt`);
  await expect(status(page)).toHaveText(/«bokbåt»/);
  await box(page).fill("kai");
  await box(page).press("Enter");
  await facet(page, "År").getByRole("checkbox", { name: /2026/ }).check();
  await expect(page).toHaveURL(/\?q=kai&year=2026$/);
  await expect(page.getByRole("button", { name: "Fjern 2026" })).toBeVisible();
  const said = await status(page).textContent();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText(said ?? "");
  await expect(facet(other, "År").getByRole("checkbox", { name: /2026/ })).toBeChecked();

  await page.goBack();
  await expect(page).toHaveURL(/\?q=kai$/);
  await expect(facet(page, "År").getByRole("checkbox", { name: /2026/ })).not.toBeChecked();
});

test("arrow keys move from the search box through the results and back, and Escape empties the box", async ({
  page,
}) => {
  await page.goto(`${siteUrl()}search/?q=bokbåt`);
  await expect(results(page)).not.toHaveCount(0);
  await box(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/search\/$/);
});

test("an opened result marks the words, and its address is clean", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=bokbåter`);
  const link = results(page).first().getByRole("link");
  await expect(link).toHaveAttribute("href", /\?highlight=bokbater$/);
  await link.click();
  await expect(page.locator("article mark").first()).toHaveText(/bokbåt/i);
  await expect(page).not.toHaveURL(/highlight/);
  await expect(page.locator("nav mark, footer mark, button mark")).toHaveCount(0);
});

test("loading more appends results after the first and moves focus to them", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?year=2026`);
  await expect(results(page)).toHaveCount(6);
  await page.getByRole("button", { name: "Vis flere" }).click();
  await expect(results(page).nth(6).getByRole("link")).toBeFocused();
  await expect(page).toHaveURL(/page=2/);
});

test("a search without results says so and links to the archive", async ({ page }) => {
  await page.goto(`${siteUrl()}search/`);
  await box(page).fill("xyzzyqwv");
  await expect(status(page)).toHaveText("Ingen meldinger med «xyzzyqwv»");
  await expect(page.getByText("Se over skrivemåten")).toBeVisible();
  await expect(page.locator("main").getByRole("link", { name: "Alle meldinger" }).first()).toBeVisible();
});

test("a search typed without æ finds words with it", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=vaer`);
  await expect(status(page)).toHaveText(/Vi fant ikke noe med «vaer»\. Disse har «vær»/);
  await expect(results(page)).not.toHaveCount(0);
});

test("a choice of another language shows releases in it", async ({ page }) => {
  await page.goto(`${siteUrl()}search/?q=library`);
  const english = facet(page, "Språk").getByRole("checkbox", { name: /Engelsk/ });
  await expect(facet(page, "Språk").getByRole("checkbox", { name: /bokmål/ })).toBeChecked();
  await english.check();
  await expect(results(page).first().getByRole("link")).toHaveAttribute("lang", "en");
  await expect(results(page).first()).toContainText("Engelsk");
});

test("the box on every page leads to the results, in that page's language", async ({ page }) => {
  await page.goto(`${siteUrl()}en/`);
  const find = page.getByRole("searchbox").first();
  await find.fill("library");
  await find.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\/\?q=library$/);
  await expect(status(page)).toHaveText(/^\d+ releases? with “library”/);
});

test("the search works where the press room is part of a larger site", async ({ page }) => {
  await page.goto(`${siteUrl("sub-path")}search/?q=bokbåt`);
  await expect(results(page).first().getByRole("link")).toHaveAttribute("href", /^\/om-oss\/presse\/20/);
  await results(page).first().getByRole("link").click();
  await expect(page.locator("article mark").first()).toBeVisible();
});

test.describe("when a file is missing", () => {
  test.use({ breaks: true });

  test("an index that does not load is reported, with a link to the archive and a button to try again", async ({
    page,
  }) => {
    await page.route("**/pagefind/*.pf_pages", (route) => route.abort());
    await page.goto(`${siteUrl()}search/?q=bokbåt`);
    const alert = page.getByRole("alert").filter({ hasText: "Søket virker ikke" });
    await expect(alert).toBeVisible();
    await expect(alert.getByRole("link", { name: "Alle meldinger" })).toHaveAttribute("href", "/releases/");
    await page.unroute("**/pagefind/*.pf_pages");
    await alert.getByRole("button", { name: "Prøv igjen" }).click();
    await expect(results(page)).not.toHaveCount(0);
  });

  for (const missing of ["facets.pf_facets", "wasm.nb.pagefind", "*.pf_pages", "index/*.pf_words"])
    test(`a missing ${missing} is reported as a search that does not work, not as no results`, async ({ page }) => {
      await page.route(`**/pagefind/${missing}`, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${siteUrl()}search/?q=bokbåt`);
      await expect(page.getByRole("alert").filter({ hasText: "Søket virker ikke" })).toBeVisible();
    });

  test("a connection that breaks is reported as a search that does not work, not as no results", async ({ page }) => {
    await page.route("**/pagefind/index/*", (route) => route.abort());
    await page.goto(`${siteUrl()}search/?q=bokbåt`);
    await expect(page.getByRole("alert").filter({ hasText: "Søket virker ikke" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search page offers the archive and topics instead", async ({ page }) => {
    await page.goto(`${siteUrl()}search/?q=bokbåt`);
    await expect(page.getByText("Søket trenger JavaScript")).toBeVisible();
    await expect(page.locator("main").getByRole("link", { name: "Alle meldinger" })).toBeVisible();
    await expect(page.locator("main").getByRole("link", { name: "Beredskap" })).toBeVisible();
  });
});
