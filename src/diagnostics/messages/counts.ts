import type { EditorsLanguage } from "./languages.ts";

/** A number with the separators of the language: 12,736 or 12 736. */
export function number(count: number, language: EditorsLanguage): string {
  return count.toLocaleString(language);
}

/** `one` for 1, else `many`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
