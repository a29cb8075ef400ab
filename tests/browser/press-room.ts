import type { SiteName } from "../harness/built-sites.ts";
import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";

/** Address at which global-setup.ts serves the tests' own press room, with a trailing slash. */
export function siteUrl(which: SiteName = "root"): string {
  const url = process.env[`SITE_${which}`];
  if (url === undefined)
    throw new Error("No site is being served: run the browser tests through npm run test:browser.");
  return url;
}

/** Pages of each kind, as addresses below the site's own. */
export const PAGE_OF_EACH_KIND = {
  front: "",
  "a release with pictures": "2026/vinterrutene/",
  "a release with a gallery": "2025/galleriet/",
  "a release with tables and notes": "2026/utlan-i-2025/",
  "a release with a film": "2026/lyttestasjonen/",
  "a corrected release": "2026/stengt-i-storm/",
  "a withdrawn release": "2025/strombat/",
  "an invitation": "2026/presseinvitasjon-lesenatta/",
  "a release in English": "en/2026/press-invitation-reading-night/",
  archive: "releases/",
  year: "releases/2025/",
  type: "type/press-invitation/",
  topic: "topic/bokbat/",
  publisher: "publisher/leseinstituttet/",
  contacts: "contacts/",
  contact: "contacts/ada-eksempel/",
  media: "media/",
  "media of a topic": "media/topic/beredskap/",
  about: "about/",
  follow: "follow/",
  "follow, thanks": "follow/thanks/",
  search: "search/",
  accessibility: "accessibility/",
  "all topics": "topic/",
  "all types": "type/",
  "all publishers": "publisher/",
  "a page of the team's own": "om-lageret/",
  "not found": "404.html",
} as const;

interface Options {
  /** Gives the test a context of its own, with an empty cache: for what is fetched, permissions, the clock, other tabs. */
  readonly isFirstVisit: boolean;
  /** The test breaks something, so that the page reports errors in the console. */
  readonly breaks: boolean;
}

/** The page of a worker for its tests, by whether scripts run in it. */
type SharedPages = Map<boolean, Page>;

/**
 * A test whose page must make no request to another host, report no error, and break no rule of the site's policy.
 * A new page costs three times as much as one that goes to another address. Tests share one, which is reset before each.
 */
export const test = base.extend<Options & { page: Page; scriptedPage: Page }, { sharedPages: SharedPages }>({
  isFirstVisit: [false, { option: true }],
  breaks: [false, { option: true }],
  sharedPages: [
    async ({ browser }, use) => {
      await use(new Map());
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { scope: "worker" },
  ],
  page: async ({ browser, javaScriptEnabled, sharedPages, isFirstVisit, breaks }, use) => {
    const page = isFirstVisit ? await newPage(browser) : await sharedPage(browser, sharedPages, javaScriptEnabled);
    const { strangers, errors } = watched(page);
    await use(page);
    expect(strangers, "requests to other hosts").toEqual([]);
    if (!breaks) expect(errors, "errors in the console").toEqual([]);
    expect(await page.context().cookies(), "cookies").toEqual([]);
    if (isFirstVisit) await page.context().close();
  },
  /** A second page, in which scripts run also if they do not run in `page`. */
  scriptedPage: async ({ browser, sharedPages }, use) => {
    await use(await sharedPage(browser, sharedPages, true));
  },
});

/** The options of the configuration and of the test's file apply to the new context. */
async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

async function sharedPage(browser: Browser, pages: SharedPages, hasScripts: boolean): Promise<Page> {
  const known = pages.get(hasScripts);
  const page =
    known === undefined || known.isClosed() ? await newPage(browser, { javaScriptEnabled: hasScripts }) : known;
  pages.set(hasScripts, page);
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.mouse.move(0, 0);
  // Ends what the page of the last test does. An empty page (about:blank) would take a process of its own.
  await page.goto(`${siteUrl()}robots.txt`);
  return page;
}

/** Notes what the page requests from other hosts and the errors that it reports from now on. */
function watched(page: Page): { readonly strangers: readonly string[]; readonly errors: readonly string[] } {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "127.0.0.1") strangers.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { strangers, errors };
}

export { expect };
