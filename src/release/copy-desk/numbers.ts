import { datesIn } from "./calendar-words.ts";

/** A number in a text: as it is written, and without separators, with a decimal point. */
export interface WrittenNumber {
  readonly written: string;
  readonly value: string;
  /** Where it begins in the text. */
  readonly index: number;
}

const SPACE = String.raw`[ \u00a0\u202f\u2009]`;
const START = String.raw`(?<![\p{L}\p{N}_/@#+-]|\d[.,:])`;
const END = String.raw`(?![\p{L}\p{N}_/]|[-–]\p{L}|[.,:]\d)`;
const GROUPED = String.raw`\d{1,3}(?:SEPARATOR\d{3})+(?!\d)`;

/** English separates thousands with commas, other languages with spaces or full stops and decimals with commas. */
const ENGLISH = numberPattern(",", String.raw`\.`);
const CONTINENTAL = numberPattern(String.raw`(?:${SPACE}|\.)`, "[,.]");

function numberPattern(separator: string, decimal: string): RegExp {
  const whole = `${GROUPED.replace("SEPARATOR", separator)}|\\d+`;
  return new RegExp(`${START}(?:${whole})(?:${decimal}\\d+)?${END}`, "gu");
}

/** Times of day, telephone numbers, and dates in digits. */
const NO_NUMBERS = [
  /\b(?:kl\.?|klokk[ae]n?)\s\d{1,2}(?:[.:]\d{2})?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d{2})?)?(?!\d)/giu,
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  /\+\d[\d \u00a0()-]{5,}\d/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b/g,
];

/** The numbers in a text of a language, besides those of dates, times and telephones. */
export function numbersIn(text: string, language: string): readonly WrittenNumber[] {
  if (!/\d/.test(text)) return [];
  const isEnglish = language.startsWith("en");
  const blanked = withoutDates(NO_NUMBERS.reduce((rest, pattern) => rest.replace(pattern, blank), text));
  return Array.from(blanked.matchAll(isEnglish ? ENGLISH : CONTINENTAL), ({ 0: written, index }) => ({
    written,
    value: valueOf(written, isEnglish),
    index,
  }));
}

function withoutDates(text: string): string {
  return datesIn(text).reduce(
    (rest, { index, written }) => rest.slice(0, index) + blank(written) + rest.slice(index + written.length),
    text,
  );
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, "·");
}

function valueOf(written: string, isEnglish: boolean): string {
  if (isEnglish) return written.replaceAll(",", "");
  const [, grouped, rest = ""] = /^(\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+)(?!\d)(.*)$/u.exec(written) ?? [];
  return grouped === undefined ? written.replace(",", ".") : grouped.replace(/\D/g, "") + rest.replace(",", ".");
}
