import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build, PRESS_ROOM, runCommand } from "../harness/build.ts";
import { git, repositoryIn, type RunningCms, startCms } from "../harness/cms.ts";
import { expect, test } from "./press-room.ts";

const TITLE = "Åpent skip for ære og øl: møt opp på kaia";
const FOLDER = "2026/2026-11-20-apent-skip-for-aere-og-ol-mot-opp-pa-kaia";
const BRANCH = `cms/releases/${FOLDER}/index`;
const PICTURE = join(PRESS_ROOM, "releases/2026/2026-03-19-mobilbildet/bryggebilde.jpg");

let folder: string;
let repository: string;
let settings: Readonly<Record<string, string>>;
let cms: RunningCms;

test.describe("the form for editors on this machine", () => {
  // Builds and the work of Git take as long as the machine needs.
  test.describe.configure({ mode: "serial", timeout: 600_000 });

  test.beforeAll(async () => {
    test.setTimeout(600_000);
    folder = mkdtempSync(join(tmpdir(), "press-room-cms-"));
    repository = repositoryIn(join(folder, "content"));
    settings = {
      PRESSROOM_CONTENT: repository,
      PRESSROOM_OUTPUT: join(folder, "preview"),
      PRESSROOM_CACHE: join(folder, "cache"),
    };
    cms = await startCms(["--branches"], settings);
  });

  test.afterAll(async () => {
    await cms.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("writes an invitation with a picture into a branch, from which its page is built", async ({ page }) => {
    await openForm(page);
    await write(page);
    await expectPreview(page);
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.waitForURL(/#\/collections\/releases\/entries\//, { timeout: 300_000 });

    expect(git(repository, "branch", "--list", "cms/*", "--format", "%(refname:short)")).toBe(BRANCH);
    expect(git(repository, "diff", "--name-only", "main", BRANCH).split("\n")).toEqual([
      `releases/${FOLDER}/baten-pa-oya.jpg`,
      `releases/${FOLDER}/index.md`,
    ]);
    expect(git(repository, "show", `${BRANCH}:releases/${FOLDER}/index.md`)).toBe(EXPECTED_FILE);

    // Nothing else may use the repository while it is merged.
    await page.goto("about:blank");
    expect(await cms.stop()).toBe(0);
    git(repository, "merge", "--quiet", BRANCH);
    const check = await runCommand("check", ["--language", "en"], settings);
    expect(check.code, check.stdout + check.stderr).toBe(0);
    expect(check.stdout + check.stderr).toContain(" 0 errors");
    expect(check.stdout + check.stderr).not.toContain(FOLDER);
    const site = join(folder, "site");
    const { code, stderr } = await build({ ...settings, PRESSROOM_OUTPUT: site });
    expect(code, stderr).toBe(0);
    const html = readFileSync(join(site, "2026/apent-skip-for-aere-og-ol-mot-opp-pa-kaia/index.html"), "utf8");
    expect(html).toContain(TITLE);
    expect(html).toContain("fredag 27. november 2026 kl. 10:00");
    expect(html).toContain("En båt ved kaia");
  });

  test("leaves no program behind when it is interrupted", async () => {
    await cms.stop();
    const group = -(cms.process.pid ?? 0);
    const isEmpty = (): boolean => {
      try {
        process.kill(group, 0);
        return false;
      } catch {
        return true;
      }
    };
    await expect.poll(isEmpty, { timeout: 60_000 }).toBe(true);
  });
});

/** Keys inside a group are in the order of writing. */
const EXPECTED_FILE = `---
title: "${TITLE}"
type: press-invitation
date: 2026-11-20 08:39
lead: Bokbåten åpner dørene på kaia.
images:
  - file: baten-pa-oya.jpg
    alt: En båt ved kaia
    caption: Båten ligger klar.
    credit: Ada Eksempel
event:
  contact: ada-eksempel
  start: 2026-11-27 10:00
  deadline: 2026-11-26 12:00
  place: Skutekaia
draft: false
---
Skuta ligger åpen for ærlige folk på øya.`;

async function openForm(page: Page): Promise<void> {
  // The form is there when the first build has ended.
  await expect.poll(async () => (await page.request.get(cms.url)).status(), { timeout: 300_000 }).toBe(200);
  await page.goto(`${cms.url}#/collections/releases/new`);
  await page.getByRole("button", { name: "Logg inn" }).click({ timeout: 120_000 });
  await expect(page.getByLabel("Tittel", { exact: true })).toBeVisible({ timeout: 120_000 });
}

async function write(page: Page): Promise<void> {
  await page.getByLabel("Tittel", { exact: true }).fill(TITLE);
  await page.getByLabel(/^Type/).click();
  await page.getByRole("option", { name: "Presseinvitasjon" }).click();
  await page.getByLabel("Publiseres").fill("2026-11-20T08:39");
  await page.getByLabel(/^Ingress/).fill("Bokbåten åpner dørene på kaia.");
  await page.locator("[data-slate-editor]").click();
  await page.keyboard.type("Skuta ligger åpen for ærlige folk på øya.");

  await group(page, "images")
    .getByRole("button", { name: /bilder/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Velg et bilde" }).first().click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "Båten på øya.jpg",
    mimeType: "image/jpeg",
    buffer: readFileSync(PICTURE),
  });
  await expect(page.getByText("baten-pa-oya.jpg")).toBeVisible({ timeout: 120_000 });
  await page.getByRole("button", { name: "Velg markert" }).click();
  await page.getByLabel(/^Hva bildet viser/).fill("En båt ved kaia");
  await page.getByLabel(/^Bildetekst/).fill("Båten ligger klar.");
  await page.getByLabel(/^Fotograf/).fill("Ada Eksempel");

  await group(page, "event").getByRole("button").first().click();
  await page.getByLabel("Kontakt på dagen").fill("Ada");
  await page.getByRole("option", { name: "Ada Eksempel" }).click();
  await page.getByLabel(/^Begynner/).fill("2026-11-27T10:00");
  await page.getByLabel("Påmeldingsfrist").fill("2026-11-26T12:00");
  await page.getByLabel(/^Sted/).nth(1).fill("Skutekaia");
  await page.getByLabel(/^Utkast/).click();
}

/** The part of the form for a group or list of keys. */
function group(page: Page, key: string) {
  return page.locator(`label[for^="${key}-field"]`).locator("../..");
}

/** The page of the release, as the site will show it, is beside the form. */
async function expectPreview(page: Page): Promise<void> {
  const preview = page.frameLocator("iframe");
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(preview.getByText("fredag 27. november 2026 kl. 10:00")).toBeVisible();
  const picture = preview.getByRole("img", { name: "En båt ved kaia" });
  await expect
    .poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0), { timeout: 60_000 })
    .toBe(true);
  const font = await preview.getByRole("heading", { level: 1 }).evaluate((one) => getComputedStyle(one).fontFamily);
  expect(font).toContain("Schibsted");
}
