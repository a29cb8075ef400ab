import type { ScaffoldRequest } from "../../authoring/scaffold.ts";
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { typeFor } from "../../release/other-words.ts";
import { SettingsError } from "../../settings/environment.ts";
import { dateIn, readTime, toTimestamp } from "../../time/dates.ts";
import { suggestTime, suggestTimeOn } from "../../time/suggest-time.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import type { SiteFacts } from "./site-facts.ts";

/** What a call of `npm run new` says about the release. */
export interface Call {
  readonly title: string;
  readonly type?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly folder: boolean;
  /** A folder in `releases/` with pictures and documents. */
  readonly in?: string | undefined;
}

/** The release that is asked for. `now` in milliseconds. Throws a `SettingsError` for an unknown type, language or time. */
export function requestFor(
  { title, type = "press-release", date, language, folder }: Call,
  facts: SiteFacts,
  { now, editorsLanguage }: { readonly now: number; readonly editorsLanguage: EditorsLanguage },
): ScaffoldRequest {
  if (language !== undefined) orThrow(languageFault(language, facts));
  orThrow(typeFault(type, facts));
  const inLanguage = language ?? facts.languages[0] ?? editorsLanguage;
  return {
    type,
    folder,
    editorsLanguage,
    date: date === undefined ? toTimestamp(now, facts.zone, "minute") : timeIn(date, facts.zone, now),
    untitled: /^n[bno]\b/.test(inLanguage) ? "ny-melding" : "new-release",
    ...(title !== "" && { title }),
    ...(language !== undefined && language !== facts.languages[0] && { language }),
    ...(facts.contact !== undefined && { contact: facts.contact }),
  };
}

/** Why a release cannot be of this type. */
export function typeFault(type: string, { isKnown, types }: SiteFacts): Message | undefined {
  if (!isKnown || types.includes(type)) return undefined;
  return message("new-no-type", { type, meant: typeFor(type) ?? nearest(type, types), known: types });
}

/** Why a release cannot be in this language. */
export function languageFault(language: string, { isKnown, languages }: SiteFacts): Message | undefined {
  return !isKnown || languages.includes(language)
    ? undefined
    : message("new-no-language", { language, known: languages });
}

/** Why this is not a time. A clock time alone is read as one of today; `now` in milliseconds. */
export function timeFault(text: string, zone: string, now: number): Message | undefined {
  if (readTime(text, zone).ok) return undefined;
  const onToday = suggestTimeOn(dateIn(toTimestamp(now, zone)), text);
  return message("new-no-time", { text, example: suggestTime(text) ?? onToday ?? "2026-03-12 08:39" });
}

/** What the check says about this time, though it can be used. */
export function timeRemark(text: string, zone: string): Message | undefined {
  const reading = readTime(text, zone);
  if (!reading.ok) return undefined;
  const field = "date";
  if (reading.problem === "date-only") return message("time-without-clock", { field, text });
  if (reading.problem === "gap") return message("time-gap", { field, zone, text });
  return reading.problem && message("time-overlap", { field, zone, read: reading.timestamp.iso });
}

function timeIn(text: string, zone: string, now: number): Timestamp {
  orThrow(timeFault(text, zone, now));
  const reading = readTime(text, zone);
  if (!reading.ok) throw new Error(`${text} is no time.`);
  return reading.timestamp;
}

function orThrow(fault: Message | undefined): void {
  if (fault) throw new SettingsError(fault);
}
