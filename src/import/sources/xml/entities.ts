import { Parser } from "htmlparser2";

const ENTITY = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** The text with HTML's entities decoded, `&aring;` and `&#229;`; unknown ones and a lone `&` stay as written. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, decodeEntity) : text;
}

function decodeEntity(entity: string): string {
  let decoded = "";
  const parser = new Parser({ ontext: (part) => (decoded += part) }, { decodeEntities: true });
  parser.end(entity);
  return decoded;
}
