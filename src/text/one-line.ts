import { closeDirections, stripControls } from "./plain-characters.ts";

const MESSY = /[^\S \u00A0\u202F]| {2}|^ | $/;

/** The text on one line, without control characters, with directions closed: for headings, names and other single-line values. */
export function oneLine(text: string): string {
  const clean = closeDirections(stripControls(text));
  if (!MESSY.test(clean)) return clean;
  // A no-break space is kept; runs of other white space become one space.
  return clean.replace(/[^\S\u00A0\u202F]+/g, " ").trim();
}
