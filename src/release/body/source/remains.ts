import { message } from "../../../diagnostics/messages/message.ts";
import type { MarkdownIt, StateInline, Token } from "markdown-it";
import type { BodyProblem } from "../problem.ts";

/** Markup of another system that Markdown shows as text. */
interface Remain {
  readonly kind: "comment" | "html" | "template" | "attributes" | "link";
  /** Its first characters, for the report. */
  readonly shown: string;
}

export interface PlacedRemain extends Remain {
  /** Offset in the source. */
  readonly offset: number;
}

/** How each kind begins; tried at characters that Markdown does not parse. Lengths are bounded. */
const BEGINNINGS: readonly (readonly [kind: Remain["kind"], beginning: RegExp])[] = [
  ["comment", /<!--/y],
  ["html", /<\/?[a-z][a-z0-9:-]{0,30}(?=[\s>/])[^<>]{0,500}>|<[!?][a-z[][^<>]{0,500}>/iy],
  ["template", /\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}/y],
  ["attributes", /\{:[^{}\n]{1,200}\}|\{[#.][a-z_][\w-]{0,60}(?: [#.a-z][^{}\n]{0,200})?\}/iy],
  ["link", /\]\((?=[^()\n]{0,200}[^()\s] [^()\n]{0,200}\.[a-z0-9]{2,5}\))/iy],
];

/** Makes the parser mark such markup as text. `notePositions` records where it is. */
export function noteRemains(md: MarkdownIt): void {
  md.inline.ruler.after("autolink", "note-remains", (state: StateInline, silent: boolean) => {
    const character = state.src[state.pos];
    if (silent || (character !== "<" && character !== "{" && character !== "]")) return false;
    for (const [kind, beginning] of BEGINNINGS) {
      beginning.lastIndex = state.pos;
      const [found] = beginning.exec(state.src) ?? [];
      if (found === undefined) continue;
      const token = state.push("text_special", "", 0);
      token.content = character;
      const remain: Remain = { kind, shown: found.length > 40 ? `${found.slice(0, 39)}…` : found };
      token.meta = { remain };
      state.pos += 1;
      return true;
    }
    return false;
  });
}

export function remainOf(token: Token): Remain | undefined {
  return token.meta?.["remain"] as Remain | undefined;
}

/** The problem to report for each kind. */
export function remainProblem({ kind, shown }: Remain): Pick<BodyProblem, "rule" | "message"> {
  switch (kind) {
    case "comment":
      return { rule: "body-comment-open", message: message("body-comment-open") };
    case "html":
      return { rule: "body-html", message: message("body-html", { shown }) };
    case "template":
      return { rule: "body-template", message: message("body-template", { shown }) };
    case "attributes":
      return { rule: "body-template", message: message("body-attributes", { shown }) };
    case "link":
      return { rule: "body-link-syntax", message: message("body-link-syntax") };
  }
}
