import type { SiteName } from "../harness/built-sites.ts";
import { expect, type Page, test as base } from "@playwright/test";

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

/** A test whose page must make no request to another host, report no error, and break no rule of the site's policy. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.hostname !== "127.0.0.1") strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(page);
    expect(strangers, "requests to other hosts").toEqual([]);
    expect(
      errors.filter((text) => !/404 \(Not Found\)/.test(text)),
      "errors in the console",
    ).toEqual([]);
    expect(await page.context().cookies(), "cookies").toEqual([]);
  },
});

export { expect };
