import { expect, type Page, test as base } from "@playwright/test";

/** Where global-setup.ts serves the sample, with a trailing slash. */
export function siteUrl(which: "ROOT" | "SUB_PATH" = "ROOT"): string {
  const url = process.env[`SITE_${which}`];
  if (url === undefined)
    throw new Error("The sample is not being served: run the browser tests through npm run test:browser.");
  return url;
}

/** Pages of each kind, as addresses below the site's own. */
export const PAGE_OF_EACH_KIND = {
  front: "",
  "a release with pictures": "2026/vinterrutene/",
  "a release with tables and notes": "2026/kairapporten-2026/",
  "an invitation": "2026/presseinvitasjon-vinterovelsen/",
  "a release in English": "en/2026/press-invitation-winter-exercise/",
  archive: "releases/",
  year: "releases/2025/",
  type: "type/press-invitation/",
  topic: "topic/beredskap/",
  publisher: "publisher/sjoreiseinstituttet/",
  contacts: "contacts/",
  contact: "contacts/marte-kvalneset/",
  media: "media/",
  about: "about/",
  follow: "follow/",
  "follow, thanks": "follow/thanks/",
  search: "search/",
  accessibility: "accessibility/",
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
