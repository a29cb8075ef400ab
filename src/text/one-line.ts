import { stripControls } from "./plain-characters.ts";

const MESSY = /[^\S \u00A0\u202F]| {2}|^ | $/;

/** The text on one line, without control characters: for headings, names and everything that must not break. */
export function oneLine(text: string): string {
  const clean = stripControls(text);
  if (!MESSY.test(clean)) return clean;
  // A no-break space belongs to the words around it; all other white space counts as one space.
  return clean.replace(/[^\S\u00A0\u202F]+/g, " ").trim();
}
