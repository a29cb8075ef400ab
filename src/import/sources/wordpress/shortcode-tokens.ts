/** A shortcode in a text: `[caption id="x"]…[/caption]` or `[gallery ids="1,2"]`. */
export interface Shortcode {
  readonly name: string;
  /** In lower case; values without a name are numbered: `0`, `1`, … */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text up to its end tag; undefined if it has none. */
  readonly content: string | undefined;
}

const TAG = /\[(\/?)([A-Za-z][\w-]*)((?:[\s=][^[\]]*)?)\]/g;

/**
 * The text with each shortcode replaced by what `replace` returns; undefined leaves it as written. `[sic]`, a word in
 * brackets without attributes and end tag, is text. Takes time in proportion to the length of the text.
 */
export function replaceShortcodes(text: string, replace: (code: Shortcode) => string | undefined): string {
  if (!text.includes("[")) return text;
  const tags = [...text.matchAll(TAG)];
  const ends = endTags(tags);
  const parts: string[] = [];
  let done = 0;
  for (const [index, tag] of tags.entries()) {
    const [written, slash = "", name = "", attributes = ""] = tag;
    if (tag.index < done || slash !== "") continue;
    const end = ends[index];
    if (end === undefined && attributes.trim() === "" && !KNOWN_ALONE.test(name)) continue;
    const start = tag.index + written.length;
    const content = end === undefined ? undefined : text.slice(start, end.index);
    const replaced = replace({ name: name.toLowerCase(), attributes: attributesIn(attributes), content });
    if (replaced === undefined) continue;
    parts.push(text.slice(done, tag.index), replaced);
    done = end === undefined ? start : end.index + end[0].length;
  }
  return parts.join("") + text.slice(done);
}

const KNOWN_ALONE = /^(gallery|playlist)$/i;

/** For each tag its end tag: the next one of its name. */
function endTags(tags: readonly RegExpExecArray[]): readonly (RegExpExecArray | undefined)[] {
  const next = new Map<string, RegExpExecArray>();
  const ends: (RegExpExecArray | undefined)[] = [];
  for (const tag of tags.toReversed()) {
    const name = tag[2] ?? "";
    if (tag[1] === "/") next.set(name, tag);
    ends.push(tag[1] === "/" ? undefined : next.get(name));
  }
  return ends.reverse();
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|([^\s"']+)/g)) {
    const [, name, double, single, bare, ...unnamed] = match;
    const value = double ?? single ?? bare ?? unnamed.find((one) => one !== undefined) ?? "";
    attributes.set(name?.toLowerCase() ?? String(attributes.size), value);
  }
  return attributes;
}
