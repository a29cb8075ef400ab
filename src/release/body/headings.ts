import { message } from "../../diagnostics/messages/message.ts";
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { BodyProblem, NoteProblem } from "./problem.ts";
import { slugify } from "../../text/slug.ts";

/** Prefix of every heading's id, so that it cannot collide with other ids of the page or begin with a digit. */
export const headingIdPrefix = "h-";

/** Makes the parser give every heading an id of its words; the second of one name ends in `-1`, the third in `-2`. */
export function nameHeadings(md: MarkdownIt): void {
  md.core.ruler.push("heading-ids", (state: StateCore) => {
    const idFor = uniqueIds();
    for (const [index, token] of state.tokens.entries())
      if (token.type === "heading_open") token.attrSet("id", idFor(wordsOf(state.tokens[index + 1])));
  });
}

function wordsOf(inline: Token | undefined): string {
  const words = (inline?.children ?? []).filter(({ type }) => type === "text" || type === "code_inline");
  return words.map(({ content }) => content).join("");
}

/** Every name keeps the number its search for a free id has reached, so that many equal headings take linear time. */
function uniqueIds(): (words: string) => string {
  const used = new Set<string>();
  const firstIds = new Map<string, string>();
  const reached = new Map<string, number>();
  return (words) => {
    const first = firstIds.get(words) ?? headingIdPrefix + slugify(words);
    firstIds.set(words, first);
    let number = reached.get(first) ?? 0;
    let id = number === 0 ? first : `${first}-${number}`;
    while (used.has(id)) id = `${first}-${++number}`;
    reached.set(first, number);
    used.add(id);
    return id;
  };
}

/**
 * Sets heading levels in text order: the first is h2, and none is more than one level below its parent (WCAG 2.2,
 * technique G141). `offset` is the number of levels by which all are lowered.
 */
export function headingLevels(offset: number, note: NoteProblem): (heading: Token) => void {
  /** Levels, as written, of the previous heading and its ancestors. */
  const above: number[] = [];
  return (heading) => {
    if (heading.nesting === 1) {
      const written = Number(heading.tag.slice(1));
      const level = Math.max(2, written);
      while ((above.at(-1) ?? 0) >= level) above.pop();
      const problem = problemOf(written, above);
      if (problem) note(heading, problem.rule, problem.message);
      above.push(level);
    }
    heading.tag = `h${Math.min(6, above.length + 1 + offset)}`;
  };
}

function problemOf(written: number, above: readonly number[]): Pick<BodyProblem, "rule" | "message"> | undefined {
  if (written === 1) return { rule: "body-heading-one", message: message("body-heading-one") };
  if (written <= (above.at(-1) ?? 1) + 1) return undefined;
  const level = above.length + 2;
  const said = message("body-heading-skip", { written, level, marks: "#".repeat(level) });
  return { rule: "body-heading-skip", message: said };
}
