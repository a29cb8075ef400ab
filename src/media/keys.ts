import { createHash } from "node:crypto";

/** The key of a result: SHA-256, hexadecimal, of everything that decides what it looks like. */
export function keyOf(...decisive: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(decisive)).digest("hex");
}

/** The part of a key that stands in an address: long enough that no two files of a site meet. */
export function addressPart(key: string): string {
  return key.slice(0, 10);
}
