/**
 * A telephone number as a URI, RFC 3966: `tel:+4700000200`. A number without country code becomes its digits, because
 * the country is unknown.
 */
export function telephoneUri(number: string): string {
  // In "+47 (0)22" the 0 is not dialled from abroad.
  const dialled = number.trim().startsWith("+") ? number.replace(/\(0\)/g, "") : number;
  return `tel:${dialled.replace(/(?!^\+)\D/g, "")}`;
}

/** A part of a text; a telephone number has an address to call. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** Two or more groups of digits after a plus sign and country code, on one line: `+47 00 00 02 10`, `+44 (0)20 0000`. */
const GLOBAL_NUMBER = /(\+[1-9]\d{0,2}[ \u00a0-]?(?:\(0\))?\d(?:[ \u00a0-]?\d){4,13})(?!\d)/;

/** Splits a text so that each telephone number with a country code can be called. */
export function callableParts(text: string): readonly TextPart[] {
  return text
    .split(GLOBAL_NUMBER)
    .map((part, index) => (index % 2 === 1 ? { text: part, href: telephoneUri(part) } : { text: part }))
    .filter((part) => part.text !== "");
}

/** Says whether the number is global, RFC 3966 §5.1.4. */
export function isGlobalNumber(number: string): boolean {
  return number.trim().startsWith("+");
}
