import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import type { Request } from "@playwright/test";
import { releaseFiles } from "../harness/press-room-facts.ts";
import { expect, PAGE_OF_EACH_KIND, siteUrl, test } from "./press-room.ts";

/** Bytes that a server may send at once over a new connection: ten packets (RFC 6928). */
const MOST_BYTES = 14 * 1024;
/** Other pages of this press room, which are lists for the most part. */
const MOST_BYTES_OF_OTHERS = 16 * 1024;
const MOST_REQUESTS = 5;

interface Answer {
  readonly text: string;
  /** Bytes as they are sent, compressed with gzip. */
  readonly sent: number;
}

function answerOf(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      const chunks: Buffer[] = [];
      expect(answer.statusCode, url).toBe(200);
      expect(answer.headers["content-encoding"], url).toBe("gzip");
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ text: gunzipSync(bytes).toString(), sent: bytes.length });
      });
    }).on("error", reject);
  });
}

/** Says whether the answer is a picture. The site's icon is one too, although the browser does not request it as one. */
async function isPicture(request: Request): Promise<boolean> {
  const type = await (await request.response())?.headerValue("content-type");
  return type?.startsWith("image/") ?? false;
}

const releasePages = Object.entries(PAGE_OF_EACH_KIND).filter(([, path]) => /(^|\/)\d{4}\/[^/]+\/$/.test(path));

test("there are release pages of several kinds", () => {
  expect(releasePages.length).toBeGreaterThanOrEqual(8);
  expect(releaseFiles().length).toBeGreaterThan(releasePages.length);
});

for (const [kind, path] of Object.entries(PAGE_OF_EACH_KIND)) {
  const most = releasePages.some(([, release]) => release === path) ? MOST_BYTES : MOST_BYTES_OF_OTHERS;
  test(`${kind} with its styles is at most ${most / 1024} KB compressed`, async () => {
    const address = siteUrl() + path;
    const page = await answerOf(address);
    const styles = [...page.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
    expect(styles.length).toBeGreaterThan(0);
    const sheets = await Promise.all(styles.map((href) => answerOf(new URL(href, address).href)));
    expect([page, ...sheets].reduce((sum, { sent }) => sum + sent, 0)).toBeLessThanOrEqual(most);
  });
}

test.describe("at the first visit", () => {
  test.use({ isFirstVisit: true });

  for (const [kind, path] of releasePages)
    test(`${kind} makes at most five requests besides pictures`, async ({ page }) => {
      const requests: Request[] = [];
      page.on("request", (request) => requests.push(request));
      await page.goto(siteUrl() + path, { waitUntil: "networkidle" });
      const arePictures = await Promise.all(requests.map(isPicture));
      const counted = requests.filter((_, index) => !arePictures[index]).map((request) => request.url());
      expect(counted).toContain(page.url());
      expect(counted.length, counted.join("\n")).toBeLessThanOrEqual(MOST_REQUESTS);
    });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, path] of releasePages)
    test(`${kind} has the same text as with scripts`, async ({ page, scriptedPage }) => {
      const textOf = (where: typeof page) =>
        where.locator("main article").first().locator("p, h1, li, td").allInnerTexts();
      await page.goto(siteUrl() + path);
      const withoutScripts = await textOf(page);
      await scriptedPage.goto(siteUrl() + path, { waitUntil: "networkidle" });
      expect(withoutScripts.join("\n").length).toBeGreaterThan(300);
      expect(withoutScripts).toEqual(await textOf(scriptedPage));
    });
});
