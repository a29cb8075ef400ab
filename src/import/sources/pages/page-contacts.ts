import { defined } from "../../../text/defined.ts";
import type { FoundContact } from "../../found-release.ts";
import { attributeOf, type HtmlNode, isInside, isNode, namesOf, nodesIn, wordsIn } from "../xml/html-tree.ts";

interface PageContacts {
  readonly contacts: readonly FoundContact[];
  /** The elements from which they are read. */
  readonly cards: ReadonlySet<HtmlNode>;
}

const LONGEST_CARD = 400;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|av|von|van|de|da|der|den)){1,4}/u;

/** People with a telephone number or an e-mail address as links, each in an element of its own. */
export function readContacts(page: HtmlNode): PageContacts {
  const cards = new Set<HtmlNode>();
  const isCard = cardJudge();
  for (const link of nodesIn(page, isReachable)) {
    if (isInside(link, ({ name }) => /^(nav|header|footer)$/.test(name)) && !isInside(link, isContactBlock)) continue;
    const card = cardOf(link, isCard);
    if (card !== undefined) cards.add(card);
  }
  const contacts: FoundContact[] = [];
  for (const card of cards) {
    const contact = contactIn(card);
    if (contact === undefined) cards.delete(card);
    else if (!contacts.some(({ name }) => name === contact.name)) contacts.push(contact);
  }
  return { contacts, cards };
}

function isReachable(node: HtmlNode): boolean {
  return node.name === "a" && /^(mailto:[^?]+@|tel:)/i.test(attributeOf(node, "href") ?? "");
}

function isContactBlock(node: HtmlNode): boolean {
  return /(?:^|[\s_-])(?:press-?)?(contacts?|kontakt\w*)(?:$|[\s_-])/i.test(namesOf(node));
}

/** The largest short element around a link that holds one address of e-mail and few numbers. */
function cardOf(link: HtmlNode, isCard: (node: HtmlNode) => boolean): HtmlNode | undefined {
  let card: HtmlNode | undefined;
  for (let one = link.parent; one !== undefined && isCard(one); one = one.parent) card = one;
  return card;
}

/** Says whether an element can be about one person; each element is examined once. */
function cardJudge(): (node: HtmlNode) => boolean {
  const judged = new Map<HtmlNode, boolean>();
  return (node) => {
    const before = judged.get(node);
    if (before !== undefined) return before;
    const links = nodesIn(node, isReachable).map((each) => attributeOf(each, "href")?.toLowerCase() ?? "");
    const mails = new Set(links.filter((href) => href.startsWith("mailto:"))).size;
    const phones = new Set(links.filter((href) => href.startsWith("tel:"))).size;
    const isCard =
      !/^(body|main|article|#root)$/.test(node.name) &&
      mails <= 1 &&
      phones <= (mails === 0 ? 1 : 3) &&
      wordsIn(node).length <= LONGEST_CARD;
    judged.set(node, isCard);
    return isCard;
  };
}

function contactIn(card: HtmlNode): FoundContact | undefined {
  const named = nodesIn(
    card,
    (one) =>
      /^(name)$/.test(attributeOf(one, "itemprop") ?? "") ||
      /(?:^|[\s_-])(name|fn|navn)(?:$|[\s_-])/i.test(namesOf(one)),
  );
  const strong = nodesIn(card, ({ name }) => /^(h[2-6]|strong|b)$/.test(name));
  const lines = linesOf(card);
  const name = [...named, ...strong]
    .map(wordsIn)
    .concat(lines)
    .map((text) => NAME.exec(text)?.[0])
    .find((one) => one !== undefined);
  if (name === undefined) return undefined;
  const titled = nodesIn(
    card,
    (one) =>
      attributeOf(one, "itemprop") === "jobTitle" ||
      /(?:^|[\s_-])(role|job-?title|position|title|stilling)(?:$|[\s_-])/i.test(namesOf(one)),
  );
  const role = titled.map(wordsIn).find((text) => text !== "" && text !== name) ?? lines[lines.indexOf(name) + 1];
  const href = (scheme: string): string | undefined =>
    nodesIn(card, isReachable)
      .map((one) => attributeOf(one, "href") ?? "")
      .find((one) => one.toLowerCase().startsWith(scheme));
  return defined({
    name,
    role:
      role === undefined || /[@\d]/.test(role) || role.length > 100 || (!lines.includes(name) && titled.length === 0)
        ? undefined
        : role,
    phone: decoded(href("tel:")?.slice(4)),
    email: decoded(href("mailto:")?.slice(7).replace(/\?.*$/s, "")),
  });
}

/** Texts of the card, each of one element. */
function linesOf(card: HtmlNode): readonly string[] {
  return card.children
    .flatMap((child) => (isNode(child) ? linesOf(child) : [child.replace(/\s+/g, " ").trim()]))
    .filter((line) => line !== "");
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}
