import { gunzipSync } from "node:zlib";
import { withoutSignature } from "./signature.ts";

/** The title and text of a page in a compressed fragment, nearly as they were indexed; undefined for another content. */
export function recordOfFragment(
  fragment: Uint8Array,
): { readonly title: string; readonly content: string } | undefined {
  const text = Buffer.from(withoutSignature(gunzipSync(fragment), "a fragment")).toString();
  const { content, meta } = JSON.parse(text) as { content?: unknown; meta?: { title?: unknown } };
  if (typeof content !== "string" || typeof meta?.title !== "string") return undefined;
  // Pagefind separates words of languages without spaces by zero-width ones.
  return { title: meta.title, content: content.replaceAll("\u200B", "") };
}
