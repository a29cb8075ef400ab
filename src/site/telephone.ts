/**
 * A telephone number as a URI, RFC 3966: `tel:+4700000200`. A number without country code becomes its digits, because
 * the country is unknown.
 */
export function telephoneUri(number: string): string {
  // In "+47 (0)22" the 0 is not dialled from abroad.
  const dialled = number.trim().startsWith("+") ? number.replace(/\(0\)/g, "") : number;
  return `tel:${dialled.replace(/(?!^\+)\D/g, "")}`;
}

/** Says whether the number is global, RFC 3966 §5.1.4. */
export function isGlobalNumber(number: string): boolean {
  return number.trim().startsWith("+");
}
