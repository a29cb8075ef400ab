import { problem } from "../../diagnostics/report.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Reading } from "../reading.ts";
import type { ReleaseSettings } from "../release-checks.ts";
import type { Release } from "../release.ts";
import { checkAttachments } from "./attachments.ts";
import { type CopyText, frontMatterText, markdownText } from "./copy-text.ts";
import { checkInvitation } from "./invitation.ts";
import { checkLead } from "./lead.ts";
import { checkPasted, checkQuoted, checkTemplateWords } from "./leftovers.ts";
import type { NoteCopy } from "./note.ts";
import { checkAlternatives } from "./pictures.ts";
import { checkReachable } from "./reachable.ts";
import { checkTitle } from "./title.ts";
import { checkTranslation } from "./translation.ts";
import { checkDates } from "./written-dates.ts";

/**
 * The checks of a copy desk that need one release alone, or a translation with its original. Everything they find is a
 * warning: the release can be read by the program. Returns the release.
 */
export function checkCopy(
  release: Release,
  parts: FrontMatter,
  settings: ReleaseSettings,
  original: Release | undefined,
  reading: Reading,
): Release {
  const note: NoteCopy = (rule, at, message) => {
    reading.diagnostics.push(problem(rule, reading.file, at, message));
  };
  const title = frontMatterText(release.title, ["title"], reading);
  const lead = release.lead === undefined ? undefined : frontMatterText(release.lead, ["lead"], reading);
  const body = markdownText(parts);
  const texts = [title, ...(lead ? [lead] : []), body];
  checkTitle(release, title, settings, note);
  checkLead(release, { lead: () => (lead ?? title).place(0), title: () => title.place(0) }, note);
  for (const text of texts) {
    checkDates(text, release.date, note);
    checkReachable(text, release.language, note);
  }
  for (const text of [...texts, ...smallTexts(release, reading)]) checkTemplateWords(text, note);
  checkQuoted(title, "title", note);
  if (lead) checkQuoted(lead, "lead", note);
  checkPasted(body, note);
  checkAttachments(release, texts, note);
  if (release.inheritedFrom.event === undefined) checkInvitation(release, reading);
  if (release.inheritedFrom.images === undefined) checkAlternatives(release.images, reading);
  if (original) checkTranslation(release, original, texts, reading, note);
  return release;
}

/** Texts of the release's own pictures, quotations and facts. */
function smallTexts({ images, quotes, facts, inheritedFrom, place }: Release, reading: Reading): readonly CopyText[] {
  const own = inheritedFrom.images === undefined ? images : [];
  const at = (text: string | undefined, ...path: readonly (string | number)[]): readonly CopyText[] =>
    text === undefined ? [] : [frontMatterText(text, path, reading)];
  return [
    ...at(place, "place"),
    ...own.flatMap(({ alt, caption, credit }, index) => [
      ...at(alt, "images", index, "alt"),
      ...at(caption, "images", index, "caption"),
      ...at(credit, "images", index, "credit"),
    ]),
    ...quotes.flatMap(({ text, by }, index) => [
      ...at(text, "quotes", index, "text"),
      ...at(by, "quotes", index, "by"),
    ]),
    ...facts.flatMap(({ value }, index) => at(value, "facts", index, "value")),
  ];
}
