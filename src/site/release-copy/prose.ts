import { type Body, readBody } from "../../release/body/body.ts";

const known = new Map<string, Body>();
const MOST_KNOWN = 1000;

/** Reads a text beside the body. Cached, because thousands of releases end with the same text about their publisher. */
export function proseBody(markdown: string, language: string): Body {
  const key = `${language} ${markdown}`;
  let body = known.get(key);
  if (body === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    body = readBody(markdown, { language, id: "prose" }).body;
    known.set(key, body);
  }
  return body;
}
