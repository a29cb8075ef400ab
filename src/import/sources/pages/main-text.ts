import { attributeOf, type HtmlNode, isInside, isNode, namesOf, nodesIn, wordsIn } from "../xml/html-tree.ts";

/** Parts of a page that are no text of a release, by element and role. */
const NOT_TEXT = /^(nav|footer|form|script|style|noscript|button|template|dialog|aside|select|input|svg)$/;
/** The same by words in class names and ids. */
const NOT_TEXT_NAMES =
  /(?:^|[\s_-])(share|sharing|social|related|cookies?|consent|newsletter|subscribe|breadcrumbs?|toolbar|print|advert|ads?|promo|comments?|pagination|pager|sidebar|menu|navigation|nav|skip|tags|topics|sign-?up|latest|recommended|read-?more|boilerplate-nav)(?:$|[\s_-])/i;

/** Answers, because each element is asked about for every block inside it. */
const judged = new WeakMap<HtmlNode, boolean>();

/** Says whether an element is navigation, a share bar, a form, a banner or a list of other releases. */
export function isNotText(node: HtmlNode): boolean {
  let answer = judged.get(node);
  if (answer === undefined) {
    answer = isNoise(node);
    judged.set(node, answer);
  }
  return answer;
}

function isNoise(node: HtmlNode): boolean {
  if (NOT_TEXT.test(node.name) || attributeOf(node, "aria-hidden") === "true") return true;
  if (attributeOf(node, "hidden") !== undefined) return true;
  if (/^(navigation|search|complementary|banner|contentinfo|dialog)$/i.test(attributeOf(node, "role") ?? ""))
    return true;
  if (/^(html|body|main|article|p|a|img)$/.test(node.name) || !NOT_TEXT_NAMES.test(namesOf(node))) return false;
  // Whole pages have names like `with-sidebar`.
  return nodesIn(node, ({ name }) => /^(h1|main|article)$/.test(name)).length === 0;
}

/** The element whose content is the text of the release; undefined if the page has none. */
export function mainText(page: HtmlNode): HtmlNode | undefined {
  const marked = nodesIn(page, (one) => /^(articleBody|text)$/.test(attributeOf(one, "itemprop") ?? ""));
  const [first] = marked.filter((one) => wordsIn(one) !== "");
  if (first !== undefined) return first;
  const lengths = measures(page);
  const scores = new Map<HtmlNode, number>();
  for (const block of nodesIn(page, ({ name }) => /^(p|ul|ol|table|blockquote|pre|h[2-4]|figure)$/.test(name))) {
    if (
      isInside(block, isNotText) ||
      isInside(block.parent ?? block, ({ name }) => /^(ul|ol|table|blockquote)$/.test(name))
    )
      continue;
    const score = textScore(lengths.get(block) ?? { letters: 0, linked: 0 });
    const parent = block.parent;
    if (parent === undefined) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + score);
    // A text in several sections belongs to what holds them.
    if (parent.parent !== undefined) scores.set(parent.parent, (scores.get(parent.parent) ?? 0) + score * 0.8);
  }
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] <= 0 ? plainMain(page) : best[0];
}

function plainMain(page: HtmlNode): HtmlNode | undefined {
  const found = nodesIn(page, ({ name }) => name === "article" || name === "main");
  return found.find((one) => wordsIn(one) !== "");
}

interface Measure {
  readonly letters: number;
  /** Those of them in links. */
  readonly linked: number;
}

/** The letters inside each element, counted once for the whole page. */
function measures(page: HtmlNode): ReadonlyMap<HtmlNode, Measure> {
  const found = new Map<HtmlNode, Measure>();
  const measure = (node: HtmlNode): Measure => {
    let [letters, linked] = [0, 0];
    for (const child of node.children) {
      const inner = isNode(child) ? measure(child) : { letters: child.trim().length, linked: 0 };
      letters += inner.letters;
      linked += inner.linked;
    }
    const measured = { letters, linked: node.name === "a" ? letters : linked };
    found.set(node, measured);
    return measured;
  };
  measure(page);
  return found;
}

/** Letters that are not in links: lists of links have hardly any. */
function textScore({ letters, linked }: Measure): number {
  return letters - 1.5 * linked;
}

/** The HTML of an element as written, without the elements that `drop` chooses. */
export function htmlOf(node: HtmlNode, text: string, drop: (node: HtmlNode) => boolean): string {
  const parts: string[] = [];
  let done = node.from;
  const walk = (one: HtmlNode): void => {
    for (const child of one.children) {
      if (!isNode(child)) continue;
      if (drop(child) && child.start >= done) {
        parts.push(text.slice(done, child.start));
        done = Math.max(done, child.end);
      } else walk(child);
    }
  };
  walk(node);
  return (parts.join("") + text.slice(done, Math.max(done, node.to))).trim();
}
