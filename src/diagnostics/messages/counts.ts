import type { EditorsLanguage } from "./languages.ts";

/** A number with the separators of the language: 12,736 or 12 736. */
export function number(count: number, language: EditorsLanguage): string {
  return count.toLocaleString(language);
}

/** `one` for 1, else `many`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `a, b and c`; `and` is that of the language. */
export function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;
}

/** Name of a month, 1…12: `February`, `februar`. */
export function monthName(month: number, language: EditorsLanguage): string {
  const names = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return names.format(Date.UTC(2000, month - 1, 1));
}

/** The size of a file: `850 kB`, `1.2 MB`, with the decimal sign of the language. */
export function fileSize(bytes: number, language: EditorsLanguage): string {
  if (bytes < 999_500) return `${Math.ceil(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
}
