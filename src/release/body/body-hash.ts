import { createHash } from "node:crypto";
import type { Body } from "./body.ts";

/** The long parts of a body as JSON. */
export function bodyJson({ markdown, parts, text }: Body): string {
  return JSON.stringify({ markdown, parts, text });
}

/** A hash of everything in a body, in hexadecimal. A body from a cache knows it, so its long parts are not read. */
export function bodyHash(body: Body): string {
  return body.hash ?? hashOfJson(bodyJson(body));
}

/** As `bodyHash`, from the result of `bodyJson`. */
export function hashOfJson(json: string | Uint8Array): string {
  return createHash("sha256").update(json).digest("hex").slice(0, 32);
}
