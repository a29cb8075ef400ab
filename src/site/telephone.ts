/**
 * A telephone number as an address, RFC 3966: `tel:+4700000200`. A number without country code stays as its digits:
 * what it is dialled from is not known here.
 */
export function telephoneUri(number: string): string {
  // "+47 (0)22" says that the 0 is not dialled from abroad.
  const dialled = number.trim().startsWith("+") ? number.replace(/\(0\)/g, "") : number;
  return `tel:${dialled.replace(/(?!^\+)\D/g, "")}`;
}

/** Says whether the number can be called from anywhere, as RFC 3966 §5.1.4 wants of a global number. */
export function isGlobalNumber(number: string): boolean {
  return number.trim().startsWith("+");
}
