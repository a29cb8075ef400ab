import { message } from "../diagnostics/messages/message.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { readEvent, readImages } from "./read-parts.ts";
import { type Reading, report, timeAt } from "./reading.ts";
import { typeFor } from "./other-words.ts";
import { type Correction, type LocalizedText, RELEASE_TYPES, type Withdrawal } from "./release.ts";
import type { ReleaseFrontMatter } from "./schema.ts";
import { defined } from "../text/defined.ts";
import type { Timestamp } from "../time/timestamp.ts";

/** The settings of the press room needed for reading a release. */
export interface ReleaseSettings {
  readonly languages: readonly [string, ...string[]];
  readonly timezone: string;
  readonly publisher: string;
  /** The site's own types, with their labels. */
  readonly types: Readonly<Record<string, LocalizedText>>;
}

/** Checks the times of front matter with other errors, so that all problems are reported at once. */
export function checkTimes(value: unknown, reading: Reading): void {
  const at = (path: readonly string[]): void => {
    const written = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
    if (typeof written === "string" && written !== "") timeAt(reading, path, written);
  };
  for (const path of [["date"], ["embargo"], ["event", "start"], ["event", "end"], ["event", "deadline"]]) at(path);
}

/** Values of the front matter that contain times or references to places. */
export function ownFacts(input: ReleaseFrontMatter, reading: Reading) {
  return {
    date: input.date === undefined ? undefined : timeAt(reading, ["date"], input.date),
    embargo: input.embargo === undefined ? undefined : timeAt(reading, ["embargo"], input.embargo),
    event: input.event && readEvent(input.event, reading),
    images: input.images && readImages(input.images, reading),
    corrections: (input.corrections ?? []).flatMap(({ date, note }, index) => {
      const at = timeAt(reading, ["corrections", index, "date"], date);
      return at ? [{ date: at, note }] : [];
    }),
    withdrawn: input.withdrawn && withdrawal(input.withdrawn, reading),
  };
}

function withdrawal(input: NonNullable<ReleaseFrontMatter["withdrawn"]>, reading: Reading): Withdrawal | undefined {
  const date = timeAt(reading, ["withdrawn", "date"], input.date);
  return date && defined({ ...input, date });
}

/** The site's spelling of a release's language; reports a language that the site does not have. */
export function releaseLanguage(
  tag: string | undefined,
  settings: ReleaseSettings,
  reading: Reading,
): string | undefined {
  if (tag === undefined) return settings.languages[0];
  const known = settings.languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known === undefined) {
    const norwegian =
      tag.toLowerCase() === "no" ? settings.languages.find((one) => one === "nb" || one === "nn") : undefined;
    const said = norwegian
      ? message("language-no", { known: settings.languages, norwegian })
      : message("language-unknown", { language: tag, known: settings.languages });
    report(reading, "language-unknown", ["language"], said);
  }
  return known;
}

/** Warns of corrections dated before publication. */
export function checkCorrections(corrections: readonly Correction[], published: Timestamp, reading: Reading): void {
  for (const [index, { date }] of corrections.entries())
    // A date alone means its midnight, which may be before a publication on the same day.
    if (date.ms < published.ms && date.iso.slice(0, 10) < published.iso.slice(0, 10))
      report(
        reading,
        "correction-order",
        ["corrections", index, "date"],
        message("correction-order", {
          correction: date.iso.slice(0, 10),
          publication: published.iso.slice(0, 10),
        }),
      );
}

/**
 * Warns if the date in a file name differs from the release's date. `id` is the path without language and extension.
 */
export function checkDateInName(id: string, { iso }: Timestamp, reading: Reading): void {
  const day = iso.slice(0, "YYYY-MM-DD".length);
  const name = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_]|$)[^/]*$/.exec(id)?.[1];
  if (name === undefined || name === day) return;
  report(reading, "date-differs", ["date"], message("date-differs", { date: day, name }));
}

/** Reports an unknown type in front matter that has errors elsewhere. */
export function checkWrittenType(value: unknown, settings: ReleaseSettings, reading: Reading): void {
  const type = (value as Readonly<Record<string, unknown>> | null)?.["type"];
  if (typeof type === "string" && type !== "") checkType(type, settings, reading);
}

/** Reports a type that is neither built in nor defined by the site. */
export function checkType(type: string, settings: ReleaseSettings, reading: Reading): void {
  const own = Object.entries(settings.types);
  const known = [...RELEASE_TYPES, ...own.map(([key]) => key)];
  if (known.includes(type)) return;
  const labelled = own.find(([, label]) =>
    (typeof label === "string" ? [label] : Object.values(label)).some(
      (one) => one.toLowerCase() === type.toLowerCase(),
    ),
  );
  const meant = labelled?.[0] ?? typeFor(type) ?? nearest(type, known);
  report(reading, "type-unknown", ["type"], message("type-unknown", { type, meant, known }));
}
