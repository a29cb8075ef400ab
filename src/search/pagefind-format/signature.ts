import { UnknownFormatError } from "./unknown-format.ts";

const SIGNATURE = new TextEncoder().encode("pagefind_dcd");

/** Pagefind writes these bytes before everything it compresses. */
export function signed(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(SIGNATURE.length + bytes.length);
  whole.set(SIGNATURE);
  whole.set(bytes, SIGNATURE.length);
  return whole;
}

/** Returns what follows the signature in the decompressed bytes of file `name`. Throws if there is none. */
export function withoutSignature(bytes: Uint8Array, name: string): Uint8Array {
  if (!SIGNATURE.every((byte, place) => bytes[place] === byte))
    throw new UnknownFormatError(`${name} is not one of Pagefind's files`);
  return bytes.subarray(SIGNATURE.length);
}
