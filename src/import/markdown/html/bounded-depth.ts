import { Parser } from "htmlparser2";

/** Elements that make a line of their own; their boundaries stay visible where the elements are left out. */
const BLOCKS = /^(?:p|div|li|tr|h[1-6]|blockquote|section|article|dd|dt|pre)$/;
const WITHOUT_TEXT = /^(?:script|style|template)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Begins the names of elements that stand for Markdown between tags. */
const ALWAYS_KEPT = "kept-";

/**
 * The same HTML if its elements are nested at most `deepest` levels; else a copy without the tags of deeper elements, which
 * keeps their text. The functions after this one are recursive, and some take quadratic time for deep trees.
 */
export function boundedHtml(html: string, deepest: number): string {
  return deepestLevel(html) <= deepest ? html : withoutDeeperTags(html, deepest);
}

function deepestLevel(html: string): number {
  let [level, deepest] = [0, 0];
  const parser = new Parser({
    onopentagname: () => {
      level += 1;
      if (level > deepest) deepest = level;
    },
    onclosetag: () => {
      level -= 1;
    },
  });
  parser.end(html);
  return deepest;
}

function withoutDeeperTags(html: string, deepest: number): string {
  const parts: string[] = [];
  /** For each open element, whether its tags are kept. */
  const kept: boolean[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isKept = kept.length < deepest || name.startsWith(ALWAYS_KEPT);
      kept.push(isKept);
      if (WITHOUT_TEXT.test(name)) silent += 1;
      else if (isKept || VOID.test(name)) parts.push(tagOf(name, attributes));
      else if (BLOCKS.test(name)) parts.push("<br><br>");
    },
    ontext: (text) => {
      if (silent === 0) parts.push(escaped(text));
    },
    onclosetag: (name) => {
      const isKept = kept.pop() ?? false;
      if (WITHOUT_TEXT.test(name)) silent -= 1;
      else if (isKept && !VOID.test(name)) parts.push(`</${name}>`);
    },
  });
  parser.end(html);
  return parts.join("");
}

function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${name}${written.join("")}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
