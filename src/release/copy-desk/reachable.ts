import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { message } from "../../diagnostics/messages/message.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";

/** Says whether no telephone can have the number. Numbers of zeros are examples; those without a country are not judged. */
export function isImpossiblePhone(written: string, country?: CountryCode): boolean {
  if (country === undefined && !written.trim().startsWith("+")) return false;
  const number = parsePhoneNumberFromString(written.replace(/\(0\)/g, ""), country);
  if (!number?.isPossible()) return true;
  return !number.isValid() && !number.nationalNumber.startsWith("00");
}

/** Endings that are mistyped, with the ones that are meant. */
const MISTYPED: Readonly<Record<string, string>> = {
  ...{ con: "com", cmo: "com", comm: "com", ocm: "com", vom: "com", xom: "com" },
  ...{ ogr: "org", rog: "org", orgg: "org", noo: "no", nno: "no", on: "no" },
};

/** What is probably meant by an e-mail address that cannot be right; "" if that is not known, undefined if it may be. */
export function betterEmail(address: string): string | undefined {
  const [, name = "", host = ""] = /^(.*)@(.*)$/.exec(address) ?? [];
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  const meant = MISTYPED[ending];
  if (meant !== undefined) return `${name}@${host.slice(0, -ending.length)}${meant}`;
  const plain = /^[^\s@]+$/.test(name) && /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(host);
  if (plain && !/^\.|\.$|\.\./.test(name)) return undefined;
  const corrected = `${name.replace(/\.{2,}/g, ".").replace(/^\.|\.$/g, "")}@${host.replace(/\.{2,}/g, ".").replace(/\.$/, "")}`;
  return corrected !== address && betterEmail(corrected) === undefined ? corrected : "";
}

const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+\d[\d \u00a0().-]{2,}\d/gu;
const LABELLED =
  /(?<!\p{L})(?:tlf\.?|telefon|mobil|mob\.|phone|tel\.)\s?:?\s(\d[\d \u00a0]{1,}\d)(?![\d.,-]|\s?(?:%|kr))/giu;
const EMAIL = /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;

const COUNTRIES: Readonly<Record<string, CountryCode>> = { nb: "NO", nn: "NO", no: "NO", sv: "SE", da: "DK", fi: "FI" };

/** Reports telephone numbers and e-mail addresses in a text that cannot be right. */
export function checkReachable({ text, place }: CopyText, language: string, note: NoteCopy): void {
  const country = COUNTRIES[language.split("-", 1)[0] ?? ""];
  const phone = (written: string, index: number, isImpossible: boolean): void => {
    if (isImpossible) note("phone-impossible", place(index), message("phone-impossible", { number: written.trim() }));
  };
  if (/\+\d/.test(text))
    for (const { 0: found, index } of text.matchAll(INTERNATIONAL)) phone(found, index, isImpossiblePhone(found));
  for (const { 0: found, 1: number = "", index } of text.matchAll(LABELLED)) {
    const digits = number.replace(/\D/g, "");
    // Short numbers (113, 02800) belong to one country and are not all known.
    const isLong = digits.length > 5 && country !== undefined;
    phone(number, index + found.indexOf(number), isLong && isImpossiblePhone(number, country));
  }
  if (!text.includes("@")) return;
  for (const { 0: address, index } of text.matchAll(EMAIL)) {
    const meant = betterEmail(address);
    if (meant !== undefined) note("email-impossible", place(index), emailMessage(address, meant));
  }
}

/** The message about an address; `meant` as from `betterEmail`. */
export function emailMessage(address: string, meant: string) {
  return message("email-impossible", { address, ...(meant !== "" && { meant }) });
}
