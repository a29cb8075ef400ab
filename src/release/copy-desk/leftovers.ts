import { message } from "../../diagnostics/messages/message.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";

/** Words that a template asks to replace, in the languages of editors. */
const TEMPLATE = [
  /(?<!\p{L})lorem ipsum(?!\p{L})/iu,
  /(?<!\p{L})(?:TITTEL|OVERSKRIFT|INGRESS|TEKST|BRØDTEKST|BILDETEKST|NAVN|NAMN|STED|STAD|DATO|SITAT|BILDE) HER(?!\p{L})/u,
  /(?<!\p{L})(?:TITLE|HEADLINE|LEAD|TEXT|BODY|CAPTION|NAME|PLACE|DATE|QUOTE|PICTURE) HERE(?!\p{L})/u,
  /(?<![\p{L}\p{N}])(?:X{3,}|TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}])/u,
  /\[(?:sett inn|set inn|fyll inn|fyll ut|skriv inn|skriv|navn|namn|tittel|dato|sted|insert|fill in|name|title|date)\b[^\]\n]{0,60}\](?![(:[])/iu,
  /^(?:A caption|A photographer|A name|A title|What was said|What is found there|What the picture shows|What the document is|One paragraph that says the most important\.?)$/u,
  /^(?:En bildetekst|Ein bilettekst|En fotograf|Ein fotograf|Et navn|Eit namn|Hva bildet viser|Kva biletet viser|Det som ble sagt|Det som vart sagt)$/u,
];

/** Remains of a word processor's tracked changes and comments. */
const REVIEW = [
  /^(?:(?:Commented|Comment|Kommentert|Kommentar|Merknad) ?\[[\p{L}\d]{1,6}\]:|(?:Deleted|Slettet|Sletta|Formatted|Formatert|Inserted|Satt inn|Moved|Flyttet): )/mu,
  /\{(?:\+\+|--|~~|>>|==)[^\n]{0,200}?(?:\+\+|--|~~|<<|==)\}/u,
];

/** Footnote marks as a word processor copies them: `[1]`, and a raised figure after a word. */
const NOTE_MARK =
  /(?<![\]\\^!])\[\d{1,2}\](?![(:[])|(?<=\p{L}{3})(?<!\b(?:kvm|dm|hm|km|mm|cm))[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/u;

/** A quick test for either. */
const MAY_HAVE_MARK = /\[\d|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/;

/** Reports words of a template that were not replaced. */
export function checkTemplateWords({ text, place }: CopyText, note: NoteCopy): void {
  for (const pattern of TEMPLATE) {
    const found = pattern.exec(text);
    if (!found) continue;
    note("template-words", place(found.index), message("template-words", { words: found[0] }));
    return;
  }
}

/** Reports what was copied from a word processor together with the text of a body. */
export function checkPasted({ text, place }: CopyText, note: NoteCopy): void {
  for (const pattern of REVIEW) {
    const found = pattern.exec(text);
    if (!found) continue;
    note("body-review", place(found.index), message("body-review", { words: found[0].trim() }));
    break;
  }
  const mark = MAY_HAVE_MARK.test(text) ? NOTE_MARK.exec(text) : null;
  if (mark)
    note("body-note-mark", place(mark.index), message("body-note-mark", { mark: mark[0], number: digitOf(mark[0]) }));
}

function digitOf(mark: string): string {
  return mark.normalize("NFKD").replace(/\D/g, "");
}

/** A text between curly quotation marks from its first character to its last. */
const QUOTED = /^(?:[“”„‟][^“”„‟]*[“”]|[‘’‚‛][^‘’‚‛]*[‘’])$/u;

/** Reports a value between curly quotation marks, which YAML does not take for quotes. */
export function checkQuoted({ text, place }: CopyText, key: string, note: NoteCopy): void {
  if (QUOTED.test(text)) note("text-quoted", place(0), message("text-quoted", { key }));
}
