import type { Release } from "../release.ts";
import { numbersIn, type WrittenNumber } from "./numbers.ts";

/** One to twelve in Norwegian, Swedish, Danish and English. */
const WORDS: readonly string[] = [
  "null|zero|noll|nul",
  "en|ett|ei|eitt|ein|én|éin|et|one|first|første|først",
  "to|två|two|tvo|begge",
  "tre|three",
  "fire|fyra|four",
  "fem|five",
  "seks|sex|six",
  "sju|syv|seven",
  "åtte|otte|åtta|eight",
  "ni|nine|nio",
  "ti|ten|tio",
  "elleve|eleven|elva",
  "tolv|twelve",
];

/** Words that say that a number is not exact. */
const ABOUT =
  /(?:nesten|over|under|rundt|omtrent|ca\.?|cirka|om lag|omlag|opptil|opp til|inntil|minst|drøyt|knapt|bortimot|mer enn|meir enn|fler enn|flere enn|færre enn|mindre enn|nær|almost|nearly|about|around|up to|more than|less than|fewer than|at least|some|nästan|mer än|upp till|næsten|op til|mere end)\s$/iu;

const LARGE = /^\s(?:mill|milliard|milj|million|billion|tusen|tusind|thousand|mrd|bn)/iu;

/** The numbers in a title that neither the text nor the rest of the release says. Years are left out. */
export function numbersInTitle(release: Release): readonly WrittenNumber[] {
  const { title, language } = release;
  const asked = numbersIn(title, language).filter(
    ({ written, index }) =>
      !/^(?:19|20)\d\d$/.test(written) &&
      !ABOUT.test(title.slice(0, index)) &&
      !LARGE.test(title.slice(index + written.length)),
  );
  if (asked.length === 0) return [];
  const texts = textsOf(release);
  const said = texts.flatMap((text) => (text.match(/\d+(?:[ \u00a0\u202f.,]\d+)*/g) ?? []).flatMap(readings));
  return asked.filter(({ value }) => !said.some((one) => isNear(Number(value), one)) && !inWords(Number(value), texts));
}

/** Everything a release says besides its title. */
function textsOf({ lead, body, facts, quotes, event, documents, images, links, video, socialText }: Release): string[] {
  return [
    ...[lead, body.text, event?.place, event?.address, event?.start.iso, video?.title, socialText],
    ...[...facts.flatMap(({ label, value }) => [label, value]), ...quotes.map(({ text }) => text)],
    ...[...documents.map(({ title }) => title), ...links.map(({ title }) => title)],
    ...images.flatMap(({ caption, alt }) => [caption, alt]),
  ].filter((text) => text !== undefined);
}

/** The values that digits with separators can have: `2.500` is 2500 or 2.5, `10, 20` is 10 and 20. */
function readings(written: string): readonly number[] {
  const joined = Number(written.replace(/\D/g, ""));
  return [joined, Number(written.replace(",", ".")), ...written.split(/\D+/).map(Number)];
}

/** Titles round: 300 for 297. */
function isNear(asked: number, said: number): boolean {
  return asked === said || (asked >= 20 && Math.abs(asked - said) <= asked * 0.05);
}

function inWords(value: number, texts: readonly string[]): boolean {
  const word = WORDS[value];
  if (word === undefined) return false;
  const pattern = new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, "iu");
  return texts.some((text) => pattern.test(text));
}
