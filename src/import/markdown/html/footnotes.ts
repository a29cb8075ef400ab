import type { Element, Root } from "hast";
import { attribute, element, find, isBlock, isElement, type Node, rewrite, setChildren, textIn } from "./hast.ts";

/** Names of the elements that stand for a footnote and a reference to it, until they become Markdown. */
export const NOTE = "note-text";
export const NOTE_REFERENCE = "note-reference";

/** `1`, `[1]`, `(12)`, `*`, `†`, `a` */
const MARK = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\])]?[.]?$/i;
/** What a link from a note back to the text consists of. */
const BACK = /^(?:[\s↩↑⤴^︎\uFE0E\uFE0F]|&#8617;|back|tilbake|tillbaka)*$/i;

interface Place {
  readonly element: Element;
  readonly parents: readonly Element[];
}

/**
 * Finds footnotes as WordPress, Word and Markdown programs write them in HTML, and puts `note-reference` and `note-text`
 * elements in their place: a link with a mark leads to an element with text, which leads back or begins with the same mark.
 */
export function readFootnotes(tree: Root): void {
  const targets = targetsIn(tree);
  const notes = new Map<Element, { readonly label: string; readonly content: readonly Node[] }>();
  const references = new Map<Element, string>();
  /** Links back that were found. In Word they look like references themselves. */
  const back = new Set<Element>();
  for (const link of find(tree, ({ tagName }) => tagName === "a")) {
    const mark = textIn(link).trim();
    const target = targets.get(fragmentOf(link));
    const note = MARK.test(mark) ? (target ? noteAt(target) : numberedNote(tree, link, mark)) : undefined;
    if (!note || back.has(link) || contains(note, link)) continue;
    const known = notes.get(note);
    const content = known?.content ?? contentOf(note, link, mark, back);
    if (!content) continue;
    const label = known?.label ?? String(notes.size + 1);
    notes.set(note, { label, content });
    references.set(link, label);
  }
  if (notes.size === 0) return;
  rewrite(tree, (one) => {
    const label = references.get(one);
    if (label !== undefined) return [element(NOTE_REFERENCE, [], { label })];
    const note = notes.get(one);
    if (note) return [element(NOTE, note.content, { label: note.label })];
    return unwrapped(one);
  });
}

/** Elements by their `id`, anchors also by their `name`. */
function targetsIn(tree: Root): ReadonlyMap<string, Place> {
  const targets = new Map<string, Place>();
  const visit = (parent: Root | Element, parents: readonly Element[]): void => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      const names = [attribute(child, "id"), child.tagName === "a" ? attribute(child, "name") : ""];
      for (const name of names) if (name !== "" && !targets.has(name)) targets.set(name, { element: child, parents });
      visit(child, [...parents, child]);
    }
  };
  visit(tree, []);
  return targets;
}

function fragmentOf(link: Element): string {
  const href = attribute(link, "href");
  const hash = href.indexOf("#");
  if (hash < 0 || hash === href.length - 1) return "";
  const name = href.slice(hash + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The note of a number, in a list whose items lead back: feeds leave out the ids. */
function numberedNote(tree: Root, link: Element, mark: string): Element | undefined {
  const number = /^\W*(\d{1,3})\W*$/.exec(mark)?.[1];
  if (number === undefined || !/fn|note/i.test(fragmentOf(link))) return undefined;
  const leadsBack = (item: Element): boolean =>
    find(item, (one) => one.tagName === "a" && fragmentOf(one) !== "" && /[↩↑⤴]/.test(textIn(one))).length > 0;
  const items = (list: Element): readonly Element[] => list.children.filter((one) => isElement(one, "li"));
  const list = find(tree, (one) => one.tagName === "ol" && items(one).length > 0 && items(one).every(leadsBack))[0];
  return list && items(list)[Number(number) - 1];
}

/** The block that a target is or begins. */
function noteAt({ element: target, parents }: Place): Element | undefined {
  if (isElement(target, "li", "p", "div", "dd", "aside")) return target;
  if (!isElement(target, "a", "span", "sup")) return undefined;
  return parents.findLast((one) => isBlock(one) && isElement(one, "li", "p", "div", "dd"));
}

function contains(note: Element, link: Element): boolean {
  return find(note, (one) => one === link).length > 0;
}

/** The text of a note without its links back and its mark; undefined if it is no note of this link. */
function contentOf(note: Element, link: Element, mark: string, back: Set<Element>): readonly Node[] | undefined {
  const names = new Set([attribute(link, "id"), attribute(link, "name")].filter((one) => one !== ""));
  const isBack = (one: Element): boolean =>
    one.tagName === "a" &&
    (names.has(fragmentOf(one)) ||
      (fragmentOf(one) !== "" &&
        (BACK.test(textIn(one)) || textIn(one).trim() === mark || one.properties["role"] === "doc-backlink")));
  const leadsBack = find(note, isBack).length > 0;
  const begins = textIn(note).trim().startsWith(mark);
  if (!leadsBack && !begins) return undefined;
  rewrite(note, (one) => {
    if (!isBack(one) || !(BACK.test(textIn(one)) || MARK.test(textIn(one).trim()))) return unwrapped(one);
    back.add(one);
    return [];
  });
  withoutMark(note, mark);
  return textIn(note).trim() === "" ? undefined : note.children;
}

/** Removes a mark with which the text of a note begins. */
function withoutMark(parent: Element, mark: string): boolean {
  for (const child of parent.children) {
    if (child.type === "element") {
      if (textIn(child).trim() === "") continue;
      return withoutMark(child, mark);
    }
    if (child.type !== "text" || child.value.trim() === "") continue;
    const bare = child.value.trimStart();
    if (bare.startsWith(mark)) child.value = bare.slice(mark.length).replace(/^[\s.:)\]]+/, "");
    else child.value = child.value.replace(/^[\s↩↑]+/, "");
    return true;
  }
  return false;
}

/** Raised text that holds nothing, or a reference, is replaced by what it holds; a list of notes by the notes. */
function unwrapped(one: Element): readonly Node[] | undefined {
  const { children } = one;
  if (isElement(one, "sup", "span") && children.every((child) => isReference(child) || isBlank(child)))
    return children.some(isReference) ? children.filter(isReference) : isElement(one, "sup") ? [] : undefined;
  if (isElement(one, "ol", "ul") && children.some((child) => isElement(child, NOTE))) {
    const rest = children.filter((child) => !isElement(child, NOTE) && !isBlank(child));
    const list = element(one.tagName, rest, one.properties);
    return [...(rest.length > 0 ? [list] : []), ...children.filter((child) => isElement(child, NOTE))];
  }
  return undefined;
}

function isReference(node: Node): boolean {
  return isElement(node, NOTE_REFERENCE);
}

function isBlank(node: Node): boolean {
  return (node.type === "text" && /^[\s[\]()]*$/.test(node.value)) || node.type === "comment";
}

/** Moves the notes to the end of the tree, and removes a line or heading that only announced them. */
export function notesLast(tree: Root): void {
  const notes = find(tree, ({ tagName }) => tagName === NOTE);
  if (notes.length === 0) return;
  rewrite(tree, (one) => (one.tagName === NOTE ? [] : undefined));
  const children = [...tree.children];
  while (children.length > 0 && isAnnouncement(children.at(-1))) children.pop();
  setChildren(tree, [...children, ...notes]);
}

const ANNOUNCEMENT = /^(?:foot ?notes?|notes?|fotnoter?|sluttnoter?|noter|fußnoten|notas?|references)?:?$/i;

function isAnnouncement(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.type === "text") return node.value.trim() === "";
  if (!isElement(node)) return false;
  if (node.tagName === "hr") return true;
  const said = textIn(node).trim();
  if (find(node, ({ tagName }) => /^(?:img|iframe|video|table)$/.test(tagName)).length > 0) return false;
  return said === "" || (/^(?:h[1-6]|p|div|section)$/.test(node.tagName) && ANNOUNCEMENT.test(said));
}
