import { readDate } from "../dates.ts";
import type { FoundCorrection } from "../found-release.ts";
import { plainText } from "./xml/plain-text.ts";

interface Corrected {
  readonly title: string;
  readonly lead?: string;
  readonly content: string;
  readonly corrections: readonly FoundCorrection[];
}

const FIRST = /^\s*<p>\s*<strong>([^<]{1,2000})<\/strong>\s*<\/p>/;

/**
 * Reads corrections as press rooms of this program write them in feeds: one word before the title, and the same word with
 * date and note in bold at the beginning of the text. Undefined if title or text has none.
 */
export function writtenCorrections(
  title: string,
  lead: string | undefined,
  html: string,
  language: string | undefined,
): Corrected | undefined {
  const [before = "", word = ""] = /^(\p{L}{3,30}): (?=\S)/u.exec(title) ?? [];
  if (word === "") return undefined;
  const corrections: FoundCorrection[] = [];
  let [content, rest] = [html, lead];
  for (;;) {
    const [all = "", inner = ""] = FIRST.exec(content) ?? [];
    const text = plainText(inner) ?? "";
    const correction = text.startsWith(`${word} `) ? noteIn(text.slice(word.length + 1), language) : undefined;
    if (!correction) break;
    corrections.push(correction);
    content = content.slice(all.length);
    if (rest?.startsWith(text) === true) rest = rest.slice(text.length).trim();
  }
  if (corrections.length === 0) return undefined;
  return { title: title.slice(before.length), content, corrections, ...(rest !== undefined && { lead: rest }) };
}

function noteIn(text: string, language: string | undefined): FoundCorrection | undefined {
  const [, day = "", note = ""] = /^(.{6,60}?): (\S.*)$/su.exec(text) ?? [];
  const { iso } = day === "" ? {} : readDate(day, { language });
  return iso === undefined ? undefined : { date: iso, note };
}
