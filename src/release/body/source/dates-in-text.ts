import type { Token } from "markdown-it";
import type { SourceEdit } from "./edited-source.ts";
import { lineStarts } from "./source-positions.ts";

/**
 * Edits that escape paragraphs beginning with a date, "17. mai er …", so that they do not become numbered lists:
 * `17\.`. It is a list if an item does not continue with a month.
 */
export function dateEdits(source: string, tokens: readonly Token[], language: string): readonly SourceEdit[] {
  const edits: SourceEdit[] = [];
  let starts: readonly number[] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "ordered_list_open" || token.markup !== ".") continue;
    const items = itemTexts(tokens, index);
    const months = monthsOf(language);
    if (!items.every((item) => item !== undefined && months.test(item.content))) continue;
    starts ??= lineStarts(source);
    for (const item of items) edits.push(...itemEdits(source, item, starts));
  }
  return edits;
}

/** The text of each item of a list; undefined for an item that does not begin with text. */
function itemTexts(tokens: readonly Token[], list: number): readonly (Token | undefined)[] {
  const level = (tokens[list]?.level ?? 0) + 1;
  const items: (Token | undefined)[] = [];
  for (let index = list + 1; index < tokens.length && (tokens[index]?.level ?? 0) >= level; index += 1) {
    const token = tokens[index];
    if (token?.type !== "list_item_open" || token.level !== level) continue;
    const text = tokens[index + 2];
    items.push(text?.type === "inline" && text.map?.[0] === token.map?.[0] ? text : undefined);
  }
  return items;
}

/** A backslash before the full stop; a date directly below another line gets a hard line break. */
function itemEdits(source: string, item: Token | undefined, starts: readonly number[]): readonly SourceEdit[] {
  const line = item?.map?.[0] ?? 0;
  const start = starts[line] ?? 0;
  const written = source.slice(start, starts[line + 1]).trimEnd();
  const text = item?.content.split("\n", 1)[0]?.trim() ?? "";
  if (!written.endsWith(text)) return [];
  const stop = written.slice(0, written.length - text.length).trimEnd().length - 1;
  const escape = { start: start + stop, end: start + stop, insert: "\\" };
  const above = source.slice(starts[line - 1] ?? 0, start).trimEnd();
  if (line === 0 || !/^[ >]*\d/.test(above) || above.endsWith("\\")) return [escape];
  const end = (starts[line - 1] ?? 0) + above.length;
  return [{ start: end, end, insert: "\\" }, escape];
}

const knownMonths = new Map<string, RegExp>();

/** Matches a text that begins with the name of a month. */
function monthsOf(language: string): RegExp {
  let months = knownMonths.get(language);
  if (months === undefined) {
    months = new RegExp(`^(?:${monthNames(language).join("|")})(?![\\p{L}\\p{M}])`, "iu");
    knownMonths.set(language, months);
  }
  return months;
}

/** Names of months, long and short, alone and in a date ("toukokuu", "toukokuuta"); numbered months have none. */
function monthNames(language: string): readonly string[] {
  const forms = (["long", "short"] as const).flatMap((month) =>
    [{ month }, { month, day: "numeric" } as const].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }),
    ),
  );
  const names = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15))).flatMap((date) =>
    forms.flatMap((form) => form.formatToParts(date).filter(({ type }) => type === "month")),
  );
  const plain = names.map(({ value }) => value.replace(/\.$/, "")).filter((name) => /^[\p{L}\p{M}]+$/u.test(name));
  // A language with no such names matches nothing.
  return plain.length === 0 ? ["(?!)"] : [...new Set(plain)].toSorted((a, b) => b.length - a.length);
}
