import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBothSchemes } from "./axe.ts";
import { siteUrl, test } from "./press-room.ts";

// Tests what the search page offers besides matching releases: other languages, other words, people, files and pages.

const box = (page: Page) => page.locator("main").getByRole("searchbox").first();
const status = (page: Page) => page.locator("main").getByRole("status");
const results = (page: Page) => page.getByRole("region", { name: "Treff" }).getByRole("listitem");
const direct = (page: Page) => page.getByRole("region", { name: "Gå rett til" }).getByRole("listitem");
const hints = (page: Page) => page.locator("main [data-part=hints]");

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`${siteUrl()}search/?${new URLSearchParams({ q: words }).toString()}`);
  await expect(status(page)).toContainText(`«${words}»`);
}

/** Counts the bytes, headers included, of the files whose address fits from now on. */
async function countBytes(page: Page, fits: RegExp): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const addresses = new Map<string, string>();
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (fits.test(addresses.get(requestId) ?? "")) bytes += encodedDataLength;
  });
  return () => bytes;
}

test.describe("at the first visit", () => {
  test.use({ isFirstVisit: true });

  test("a first search costs at most 110 KiB, the script included", async ({ page }) => {
    const bytes = await countBytes(page, /\/pagefind\/|\/assets\/search-/);
    await search(page, "bokbåt");
    await expect(results(page)).toHaveCount(6);
    await page.waitForLoadState("networkidle");
    expect(bytes()).toBeGreaterThan(60 * 1024);
    expect(bytes()).toBeLessThanOrEqual(110 * 1024);
  });

  test("hits in another language are announced with a link that shows them, for at most 10 KB", async ({ page }) => {
    const bytes = await countBytes(page, /\/pagefind\/counts\//);
    await search(page, "library");
    await expect(hints(page)).toHaveAttribute("aria-live", "polite");
    const link = hints(page).getByRole("link", { name: /^\d+ treff på engelsk$/ });
    const count = /\d+/.exec((await link.textContent()) ?? "")?.[0];
    await page.waitForLoadState("networkidle");
    expect(bytes()).toBeGreaterThan(0);
    expect(bytes()).toBeLessThanOrEqual(10_000);
    await link.click();
    await expect(page).toHaveURL(/\?q=library&language=en$/);
    await expect(status(page)).toHaveText(new RegExp(`^${count} meldinger? med «library»`));
    await expect(status(page)).toBeFocused();
    await expect(results(page).first().getByRole("link")).toHaveAttribute("lang", "en");
  });

  test("a search with many results fetches no files of other languages", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await search(page, "bokbåt");
    await expect(results(page)).toHaveCount(6);
    await page.waitForLoadState("networkidle");
    expect(requests.filter((path) => /\/pagefind\/(counts|en|nn)\//.test(path))).toEqual([]);
    await expect(hints(page)).toBeEmpty();
  });
});

test("a misspelt word gets a suggestion, which is one click away", async ({ page }) => {
  await search(page, "bokbåd");
  await hints(page)
    .getByRole("link", { name: /^Mente du «bokbåt»\?$/i })
    .click();
  await expect(box(page)).toHaveValue(/^bokbåt$/i);
  await expect(page).toHaveURL(/\?q=bokb%C3%A5t$/i);
  await expect(results(page)).toHaveCount(6);
});

test("a contact is found by name and by number, with the number to call", async ({ page }) => {
  for (const words of ["Ada Eksempel", "00 00 01 01"]) {
    await search(page, words);
    const row = direct(page).filter({ hasText: "Ada Eksempel" });
    await expect(row).toContainText("Pressekontakt");
    await expect(row.getByRole("link", { name: "Ada Eksempel" })).toHaveAttribute("href", "/contacts/ada-eksempel/");
    await expect(row.getByRole("link", { name: "+47 00 00 01 01" })).toHaveAttribute("href", "tel:+4700000101");
    await expect(row.getByRole("link", { name: /@/ })).toHaveAttribute("href", /^mailto:[^@]+@example\.(org|no)$/);
  }
});

const names: readonly (readonly [words: string, kind: string, name: string, address: string])[] = [
  ["program", "Dokument", "Program for pressen", "/2026/presseinvitasjon-lesenatta/program.pdf"],
  ["logo", "Logo", "Logoen til Bokbåtlaget", "/media/?logo=bokbatlaget#logos"],
  ["leseinstituttet", "Avsender", "Leseinstituttet", "/publisher/leseinstituttet/"],
  ["beredskap", "Tema", "Beredskap", "/topic/beredskap/"],
  ["presseinvitasjoner", "Type", "Presseinvitasjon", "/type/press-invitation/"],
  ["2025", "Dato", "2025", "/releases/2025/"],
];
for (const [words, kind, name, address] of names)
  test(`a search for «${words}» shows a link to ${address}`, async ({ page }) => {
    await search(page, words);
    const link = direct(page).filter({ hasText: kind }).getByRole("link", { name, exact: true });
    await expect(link).toHaveAttribute("href", address);
    expect((await page.request.get(new URL(address, siteUrl()).href)).ok()).toBe(true);
  });

test("a searched month shows a link to its releases, and the choice can be removed", async ({ page }) => {
  await search(page, "november 2026");
  await direct(page).getByRole("link", { name: "november 2026" }).click();
  await expect(page).toHaveURL(/\?date=2026-11$/);
  await expect(results(page)).not.toHaveCount(0);
  for (const time of await results(page).locator(".row__when time").all())
    await expect(time).toHaveAttribute("datetime", /^2026-11-/);
  await page.getByRole("button", { name: "Fjern november 2026" }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test("an invitation says when its event is", async ({ page }) => {
  await search(page, "lesenatta");
  const row = results(page).filter({ has: page.getByRole("link", { name: /^Presseinvitasjon: .*lesenatta/i }) });
  await expect(row).toContainText("Arrangement: 3. desember 2026 kl. 18:00");
});

test("a search also finds the other spelling of a word, and the status says so", async ({ page }) => {
  await search(page, "vinter");
  const asWritten = await status(page).textContent();
  expect(asWritten).not.toContain("også");
  await search(page, "skule");
  await expect(status(page)).toHaveText(/^Vi fant ikke noe med «skule»\. Disse har «skole»: \d+ melding/);
  await expect(results(page).first().locator("mark").first()).toHaveText(/skole/i);
});

test("the page title contains the searched words, also after each step back", async ({ page }) => {
  await search(page, "bokbåt");
  await expect(page).toHaveTitle(/^bokbåt – Søk – /);
  await page.getByRole("group", { name: "År", exact: true }).getByRole("checkbox", { name: /2026/ }).check();
  await expect(page).toHaveTitle(/^bokbåt, 2026 – Søk – /);
  await page.goBack();
  await expect(page).toHaveTitle(/^bokbåt – Søk – /);
  await box(page).fill("");
  await expect(page).toHaveTitle(/^Søk – /);
});

for (const [width, where] of [
  [1280, "beside them"],
  [360, "below them, with a link from above"],
] as const)
  test(`at ${width} px the keyboard reaches the results before the choices, which are ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await search(page, "bokbåt");
    await expect(results(page)).toHaveCount(6);
    const [first, choices] = [results(page).first().getByRole("link"), page.locator("[data-part=narrow]")];
    const isBefore = await first.evaluate(
      (link) =>
        (link.compareDocumentPosition(document.querySelector("[data-part=narrow]")!) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    );
    expect(isBefore).toBe(true);
    const [link, box] = [await first.boundingBox(), await choices.boundingBox()];
    if (width > 1000) expect(box!.x + box!.width).toBeLessThan(link!.x);
    else {
      expect(box!.y).toBeGreaterThan(link!.y);
      await page.locator("main").getByRole("link", { name: "Avgrens søket" }).click();
      await expect(choices.locator("summary")).toBeFocused();
      await expect(choices.getByRole("checkbox").first()).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test("the sort order is offered only if there are results, and the archive is linked once", async ({ page }) => {
  await search(page, "xyzzyqwv");
  await expect(page.getByRole("combobox", { name: "Rekkefølge" })).toBeHidden();
  await expect(page.locator("main").getByRole("link", { name: "Alle meldinger" })).toHaveCount(1);
});

const states: readonly (readonly [state: string, query: string])[] = [
  ["results and the links above them", "q=bokbåt"],
  ["hits in another language", "q=library"],
  ["nothing", "q=xyzzyqwv"],
  ["choices", "year=2026&type=press-release"],
];
for (const [state, query] of states)
  test(`with ${state} the page passes axe in light and dark`, async ({ page }) => {
    await page.goto(`${siteUrl()}search/?${query}`);
    await expect(status(page)).not.toBeEmpty();
    await page.waitForLoadState("networkidle");
    await expectAccessibleInBothSchemes(page, state);
  });
