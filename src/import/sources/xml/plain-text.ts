import { Parser } from "htmlparser2";
import { decodeEntities } from "./entities.ts";

const TAG = /<[a-z!/]/i;
const SILENT = /^(script|style|template|noscript)$/;
const INLINE = /^(a|abbr|b|bdi|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;

/** The text of HTML on one line; undefined if there is none. A text without tags only has its entities decoded. */
export function plainText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = (TAG.test(html) ? textWithoutTags(html) : decodeEntities(html)).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

function textWithoutTags(html: string): string {
  const parts: string[] = [];
  let silent = 0;
  const between = (name: string, step: number): void => {
    if (SILENT.test(name)) silent = Math.max(0, silent + step);
    if (!INLINE.test(name)) parts.push(" ");
  };
  const parser = new Parser(
    {
      onopentagname: (name) => between(name, 1),
      onclosetag: (name) => between(name, -1),
      ontext: (part) => silent === 0 && parts.push(part),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return parts.join("");
}
