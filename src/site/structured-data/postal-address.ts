import type { PostalAddressLeaf } from "schema-dts";
import { oneLine } from "../../text/one-line.ts";

/** `6413 Molde`, `SE-111 22 Stockholm`: code and town as most of Europe writes them. */
const TOWN = /^(?:[A-Z]{1,3}-)?(\d{3} ?\d{2}|\d{4})\s+(\p{L}.*)$/u;

/**
 * An address written as one text. Street, code and town are told apart if the last part is a code with a town; any other
 * address is the street address as a whole. https://schema.org/PostalAddress
 */
export function postalAddress(written: string): PostalAddressLeaf {
  const parts = written
    .split(/[,\n]/)
    .map(oneLine)
    .filter((part) => part !== "");
  const [, postalCode, addressLocality] = TOWN.exec(parts.at(-1) ?? "") ?? [];
  const street = parts.slice(0, -1).join(", ");
  if (postalCode === undefined || addressLocality === undefined)
    return { "@type": "PostalAddress", streetAddress: oneLine(written) };
  return {
    "@type": "PostalAddress",
    ...(street !== "" && { streetAddress: street }),
    postalCode,
    addressLocality,
  };
}
