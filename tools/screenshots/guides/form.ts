import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright";
import { PROJECT } from "../../../tests/harness/build.ts";
import { startCms } from "../../../tests/harness/cms.ts";
import { type GuideLanguage, WORDS } from "./room-words.ts";
import { GUIDE_NOW, ROOM_PICTURE } from "./room.ts";
import { commitAll } from "./texts.ts";
import { writeRoom } from "./write-room.ts";

const LABELS = {
  nb: {
    login: "Logg inn",
    picture: "Velg et bilde",
    choose: "Velg markert",
    alt: /^Hva bildet viser/,
    caption: /^Bildetekst/,
    credit: /^Fotograf/,
    save: "Lagre",
  },
  en: {
    login: "Login",
    picture: "Choose an image",
    choose: "Choose selected",
    alt: /^What the picture shows/,
    caption: /^Caption/,
    credit: /^(Photographer|Credit)/,
    save: "Save",
  },
} as const;

/** Milliseconds that a build or Decap may take. */
const PATIENCE = 300_000;

/** Writes an invitation in the form of `npm run cms`, and photographs each step. */
export async function photographForm(
  browser: Browser,
  folder: string,
  language: GuideLanguage,
  take: (name: string, page: Page) => Promise<void>,
): Promise<void> {
  const content = commitAll(writeRoom(join(folder, "repository"), language));
  const places = { PRESSROOM_OUTPUT: join(folder, "preview"), PRESSROOM_CACHE: join(folder, "cache") };
  const cms = await startCms(["--branches"], { PRESSROOM_CONTENT: content, PRESSROOM_NOW: GUIDE_NOW, ...places });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Oslo" });
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(GUIDE_NOW);
  const labels = LABELS[language];
  try {
    while ((await page.request.get(cms.url)).status() !== 200) await setTimeout(200);
    await page.goto(`${cms.url}#/collections/releases`);
    await page.getByRole("button", { name: labels.login }).click();
    await page.getByText(WORDS[language].winter.title).first().waitFor();
    // The plus sign of Decap's button is in few fonts.
    await page.getByText("\uff0b").evaluateAll((all) => {
      for (const one of all) one.textContent = (one.textContent ?? "").replace("\uff0b", "+");
    });
    await take("form-list", page);
    await page.goto(`${cms.url}#/collections/releases/new`);
    await writeInvitation(page, language);
    await page.locator("[id^='title-field']").first().scrollIntoViewIfNeeded();
    await take("form-new", page);
    await uploadPicture(page, labels, language, take);
    await writeEvent(page, language);
    await take("form-event", page);
    await page.getByRole("button", { name: labels.save, exact: true }).click();
    await page.waitForURL(/#\/collections\/releases\/entries\//);
    await page.goto(`${cms.url}#/workflow`);
    await page.getByText(WORDS[language].invitation.title).first().waitFor();
    // Decap says for five seconds that it has saved.
    await setTimeout(6000);
    await take("form-board", page);
  } finally {
    await page.close();
    await cms.stop();
  }
}

async function writeInvitation(page: Page, language: GuideLanguage): Promise<void> {
  const { title, lead, body } = WORDS[language].invitation;
  await page.locator("[id^='title-field']").first().fill(title);
  await page.getByLabel(/^Type/).first().click();
  await page.getByRole("option", { name: language === "nb" ? "Presseinvitasjon" : "Press invitation" }).click();
  await page.locator("[id^='date-field']").first().fill("2026-05-18T09:00");
  await page.locator("[id^='lead-field']").first().fill(lead);
  await page.locator("[data-slate-editor]").click();
  await page.keyboard.type(body);
}

async function uploadPicture(
  page: Page,
  { picture, choose, alt, caption, credit }: (typeof LABELS)[GuideLanguage],
  language: GuideLanguage,
  take: (name: string, page: Page) => Promise<void>,
): Promise<void> {
  await group(page, "images").getByRole("button").last().click();
  await page.getByRole("button", { name: picture }).first().click();
  await page.locator('input[type="file"]').setInputFiles(join(PROJECT, ROOM_PICTURE));
  await page.getByText(basename(ROOM_PICTURE)).first().waitFor();
  // The picture is drawn a moment after its name.
  await setTimeout(2000);
  await take("form-picture", page);
  await page.getByRole("button", { name: choose }).click();
  await page.getByLabel(alt).fill(WORDS[language].boat.alt);
  await page.getByLabel(caption).fill(WORDS[language].boat.caption);
  await page.getByLabel(credit).fill(WORDS[language].boat.credit);
}

async function writeEvent(page: Page, language: GuideLanguage): Promise<void> {
  await group(page, "event").getByRole("button").first().click();
  await page.locator("[id^='start-field']").first().fill("2026-06-08T10:00");
  await page.locator("[id^='place-field']").last().fill(WORDS[language].invitation.place);
  await page.locator("[id^='start-field']").first().scrollIntoViewIfNeeded();
}

/** The part of the form for a group or list of keys. */
function group(page: Page, key: string) {
  return page.locator(`label[for^="${key}-field"]`).locator("../..");
}
