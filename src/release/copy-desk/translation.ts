import { message } from "../../diagnostics/messages/message.ts";
import { editDistance } from "../../diagnostics/nearest.ts";
import { report, type Reading } from "../reading.ts";
import type { Release } from "../release.ts";
import { datesIn } from "./calendar-words.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";
import { numbersIn } from "./numbers.ts";

/** A number or date in a text. */
interface Figure {
  readonly written: string;
  readonly value: string;
  /** Only known in the file that is read. */
  readonly text?: CopyText;
  readonly index: number;
}

/**
 * Reports numbers, dates and pictures in which a translation differs from its original. What only one of the two has is
 * not reported: a translation may be shorter.
 */
export function checkTranslation(
  release: Release,
  original: Release,
  texts: readonly CopyText[],
  reading: Reading,
  note: NoteCopy,
): void {
  const theirs = [original.title, original.lead ?? "", original.body.text];
  const ownTexts = texts.map((text) => ({ text: text.text, copy: text }));
  for (const kind of ["numbers", "dates"] as const) {
    const own = ownTexts.flatMap(({ text, copy }) => figuresIn(kind, text, release.language, copy));
    const other = theirs.flatMap((text) => figuresIn(kind, text, original.language));
    const pair = differing(own, other);
    if (!pair) continue;
    const [mine, its] = pair;
    const at = mine.text?.place(mine.index) ?? { line: 1, column: 1 };
    const values = { here: mine.written, there: its.written, file: original.source.file };
    if (kind === "numbers") note("translation-numbers", at, message("translation-numbers", values));
    else note("translation-dates", at, message("translation-dates", values));
  }
  checkEvents(release, original, reading);
  checkPictures(release, original, reading);
}

/** Numbers up to twelve are written as words in one language and as digits in another. */
const SMALLEST = 13;

function figuresIn(kind: "numbers" | "dates", text: string, language: string, copy?: CopyText): readonly Figure[] {
  const placed = copy === undefined ? {} : { text: copy };
  if (kind === "dates")
    return datesIn(text)
      .filter(({ month }) => month > 0)
      .map(({ written, index, day, month }) => ({ written, index, value: `${month}-${day}`, ...placed }));
  return numbersIn(text, language)
    .filter(({ value }) => Number(value) >= SMALLEST || value.includes("."))
    .map((one) => ({ ...one, ...placed }));
}

/** The first figures that are each in one text only and probably stand for each other. */
function differing(own: readonly Figure[], other: readonly Figure[]): readonly [Figure, Figure] | undefined {
  const mine = without(own, other);
  const theirs = without(other, own);
  const [first] = mine;
  const [their] = theirs;
  if (!first || !their) return undefined;
  if (mine.length === theirs.length && mine.length <= 2) return [first, their];
  for (const one of mine) {
    const slip = theirs.find(({ value }) => value.length > 1 && editDistance(one.value, value) === 1);
    if (slip) return [one, slip];
  }
  return undefined;
}

function without(figures: readonly Figure[], known: readonly Figure[]): readonly Figure[] {
  const values = new Set(known.map(({ value }) => value));
  const seen = new Set<string>();
  return figures.filter(({ value }) => !values.has(value) && !seen.has(value) && seen.add(value));
}

function checkEvents({ event }: Release, original: Release, reading: Reading): void {
  const theirs = original.event;
  if (!event || !theirs || event === theirs) return;
  for (const key of ["start", "end", "deadline"] as const) {
    const [here, there] = [event[key], theirs[key]];
    if (!here || !there || here.ms === there.ms) continue;
    const shown = { here: clockOf(here.iso), there: clockOf(there.iso), file: original.source.file };
    report(reading, "translation-dates", ["event", key], message("translation-dates", shown));
    return;
  }
}

function clockOf(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}

function checkPictures({ images }: Release, original: Release, reading: Reading): void {
  if (images === original.images || images.length === 0 || original.images.length === 0) return;
  const own = new Set(images.map(({ file }) => file));
  const theirs = new Set(original.images.map(({ file }) => file));
  const missing = original.images.map(({ file }) => file).filter((file) => !own.has(file));
  const extra = images.map(({ file }) => file).filter((file) => !theirs.has(file));
  if (missing.length === 0 && extra.length === 0) return;
  const values = { missing, extra, file: original.source.file };
  report(reading, "translation-pictures", ["images"], message("translation-pictures", values), "key");
}
