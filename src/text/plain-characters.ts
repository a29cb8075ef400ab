/**
 * Code points that no output may contain: C0 and C1 controls except tab, line feed and carriage return, non-characters,
 * and lone surrogates. XML 1.0 §2.2 forbids most, HTML the rest.
 */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Fast pre-check by single code units, because hardly any text has such a character. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** Returns the text without control characters, non-characters and lone surrogates; tab and line breaks stay. */
export function stripControls(text: string): string {
  return suspicious.test(text) ? text.replace(unprintable, "") : text;
}

const directions = /[\u202A-\u202E\u2066-\u2069]/;
const POP_FORMATTING = "\u202C";
const POP_ISOLATE = "\u2069";

/**
 * Returns the text with each embedding, override and isolate of direction closed at its end, and without closing marks that
 * close none: the text cannot turn what is printed beside it. Unicode Standard Annex 9 §2, §3.3.2.
 */
export function closeDirections(text: string): string {
  if (!directions.test(text)) return text;
  const open: string[] = [];
  const kept = Array.from(text, (character) => (closesNothing(character, open) ? "" : character));
  return kept.join("") + open.toReversed().join("");
}

/** Tracks the closing marks that are still expected; returns true for a closing mark that is not. */
function closesNothing(character: string, open: string[]): boolean {
  if (/[\u202A\u202B\u202D\u202E]/.test(character)) open.push(POP_FORMATTING);
  else if (/[\u2066-\u2068]/.test(character)) open.push(POP_ISOLATE);
  else if (character === POP_FORMATTING) {
    // It cannot close an embedding outside the innermost isolate.
    if (open.at(-1) !== POP_FORMATTING) return true;
    open.pop();
  } else if (character === POP_ISOLATE) {
    const isolate = open.lastIndexOf(POP_ISOLATE);
    if (isolate < 0) return true;
    // It closes the embeddings inside its isolate, too.
    open.length = isolate;
  }
  return false;
}
