import type { Element, Root } from "hast";
import { cleanPasted } from "../../../text/pasted-characters.ts";
import { stripControls } from "../../../text/plain-characters.ts";

const NO_BREAK_SPACE = "\u00A0";

/**
 * Cleans the text nodes in place: no invisible characters, and a no-break space only beside a digit, where it keeps numbers
 * and units together. Editors of websites use the others for layout.
 */
export function cleanTexts(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type === "text") child.value = cleanedText(child.value);
    else if (child.type === "element" && child.tagName !== "pre") cleanTexts(child);
  }
}

/** As `cleanTexts`, for one text. */
export function cleanedText(value: string): string {
  const clean = cleanPasted(stripControls(value));
  if (!clean.includes(NO_BREAK_SPACE)) return clean;
  // White space is collapsed first: the second expression would take quadratic time for long runs of it.
  return clean
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/ \u00A0[ \u00A0]*|\u00A0[ \u00A0]+/g, " ")
    .replace(/(?<!\d)\u00A0(?!\d)/g, " ");
}
