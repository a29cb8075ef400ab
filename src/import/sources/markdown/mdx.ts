import { attributesIn } from "./figures.ts";
import { shownWords } from "./shown-words.ts";

/** Elements of MDX begin with a capital; those of HTML do not. */
const COMPONENT =
  /<(\/?)([A-Z][\w.]*)((?:\s(?:[^<>{}"'/]|"[^"<>]*"|'[^'<>]*'|\{[^{}<>]*\}|\/(?!>)){0,500})?)\s*(\/?)>/g;
const MODULE_LINE =
  /^(?:import\s[^\n]*\sfrom\s[^\n]*|import\s+["'][^\n]*|export\s(?:const|default|let|function)\s[^\n]*)$/gm;

/** A text without the code of MDX: imports, exports and components are left out, and their text is kept. */
export function withoutMdx(text: string, unknown: Set<string>): string {
  return text
    .replace(MODULE_LINE, "")
    .replace(/\{\/\*(?:(?!\*\/)[\s\S]){0,5000}\*\/\}/g, "")
    .replace(COMPONENT, (_tag, slash: string, name: string, words: string, end: string) => {
      if (slash !== "") return "";
      const shown = shownWords(attributesIn(words));
      if (!shown.isWhole || (shown.text === "" && end === "/")) unknown.add(name);
      if (shown.text === "") return "";
      return `\n\n${end === "/" || shown.text.includes("\n") ? shown.text : `**${shown.text}**`}\n\n`;
    });
}

const ADMONITION = /^(:{3,})[ \t]*([\w-]+)?[ \t]*(?:\[([^\]\n]*)\]|([^\n]*))$/gm;

/** The boxes of Docusaurus as paragraphs: their title in bold, then their text. */
export function withoutAdmonitions(text: string): string {
  if (!text.includes(":::")) return text;
  return text.replace(
    ADMONITION,
    (_line, _colons, kind: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
      const title = (bracketed ?? plain ?? "").replace(/\{[^}]*\}/g, "").trim();
      return kind === undefined || title === "" ? "\n" : `\n**${title}**\n`;
    },
  );
}
