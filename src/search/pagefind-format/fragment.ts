import { gunzipSync } from "node:zlib";
import { withoutSignature } from "./signature.ts";

/** The title, text and time of a page in a compressed fragment, nearly as they were indexed. */
interface FragmentRecord {
  readonly title: string;
  readonly content: string;
  readonly time?: string;
}

/** The record in a fragment; undefined for another content. */
export function recordOfFragment(fragment: Uint8Array): FragmentRecord | undefined {
  const text = Buffer.from(withoutSignature(gunzipSync(fragment), "a fragment")).toString();
  const { content, meta, filters } = JSON.parse(text) as {
    content?: unknown;
    meta?: { title?: unknown };
    filters?: { time?: readonly unknown[] };
  };
  if (typeof content !== "string" || typeof meta?.title !== "string") return undefined;
  // Pagefind separates words of languages without spaces by zero-width ones.
  const [time] = filters?.time ?? [];
  return { title: meta.title, content: content.replaceAll("\u200B", ""), ...(typeof time === "string" && { time }) };
}
