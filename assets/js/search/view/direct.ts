import { SHOWN_END } from "../../../../src/search/facets.ts";
import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import type { Named } from "../named.ts";
import { marked, searchedWords } from "../words/words.ts";
import { element } from "./elements.ts";
import type { OpenedHit } from "./results.ts";

/** Results other than releases: `named` are publishers, topics, types and dates, `things` are contacts, documents and logos. */
export interface Direct {
  readonly named: readonly Named[];
  readonly things: readonly OpenedHit[];
}

/** The rows of the group above the releases: kind, name as a link, and a line of facts. */
export function directRows({ named, things }: Direct, words: string, settings: SearchSettings): HTMLLIElement[] {
  const searched = searchedWords(words);
  return [
    ...named.map(({ kind, name, href, index }) =>
      row(kindName(kind, settings), link(href, name, searched, langOf(index.place, settings))),
    ),
    ...things.map((thing) => thingRow(thing, searched, settings)),
  ];
}

function thingRow({ hit, shown }: OpenedHit, searched: readonly string[], settings: SearchSettings): HTMLLIElement {
  const lang = langOf(hit.place, settings);
  const [about = ""] = shown.text.split(SHOWN_END);
  const format = hit.entry.kind === "document" ? ` (${shown.url.split(".").at(-1)?.toUpperCase() ?? ""})` : "";
  return row(
    kindName(hit.entry.kind, settings),
    link(settings.root + shown.url, shown.title, searched, lang),
    format,
    hit.entry.kind === "logo" ? "" : element("span", { class: "search__about", ...lang }, ...withReaches(about)),
  );
}

function row(kind: string, ...content: readonly (string | Node)[]): HTMLLIElement {
  return element("li", {}, element("span", { class: "row__type" }, kind), " ", element("span", {}, ...content));
}

function link(href: string, name: string, searched: readonly string[], lang: Readonly<Record<string, string>>) {
  return element("a", { href, ...lang }, ...marked(name, searched));
}

function kindName(kind: string, { texts }: SearchSettings): string {
  const names: Readonly<Record<string, string>> = {
    publisher: texts.publisher,
    topic: texts.topic,
    type: texts.type,
    date: texts.date,
    contact: texts.contact,
    document: texts.document,
    logo: texts.logo,
  };
  return names[kind] ?? "";
}

function langOf({ language, direction }: { language: string; direction: string }, settings: SearchSettings) {
  return language === settings.language ? { lang: language } : { lang: language, dir: direction };
}

const REACH = /(\+?\d[\d\s()-]{6,}\d|[^\s@,;()<>]+@[^\s@,;()<>]+\.\p{L}{2,})/u;

/** A text in which telephone numbers and e-mail addresses are links. */
function withReaches(text: string): (string | Node)[] {
  return text
    .split(REACH)
    .map((piece, index) => (index % 2 === 0 ? piece : element("a", { href: reachHref(piece) }, piece)));
}

function reachHref(reach: string): string {
  if (reach.includes("@")) return `mailto:${reach}`;
  // In "+47 (0)22" the 0 is not dialled from abroad.
  const dialled = reach.startsWith("+") ? reach.replace("(0)", "") : reach;
  return `tel:${dialled.replace(/(?!^\+)\D/g, "")}`;
}
