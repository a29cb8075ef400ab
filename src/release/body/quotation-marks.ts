import { primarySubtag } from "../../text/language.ts";

/** Outer opening, outer closing, inner opening and inner closing quotation marks, spaces that belong to them included. */
type QuotationMarks = readonly [string, string, string, string];

const english: QuotationMarks = ["“", "”", "‘", "’"];
const norwegian: QuotationMarks = ["«", "»", "‘", "’"];
const swedish: QuotationMarks = ["”", "”", "’", "’"];
const danish: QuotationMarks = ["»", "«", "›", "‹"];
const german: QuotationMarks = ["„", "“", "‚", "‘"];
const polish: QuotationMarks = ["„", "”", "«", "»"];
const spanish: QuotationMarks = ["«", "»", "“", "”"];
const russian: QuotationMarks = ["«", "»", "„", "“"];
const japanese: QuotationMarks = ["「", "」", "『", "』"];
/** A narrow no-break space keeps the guillemet on the same line as its word. */
const french: QuotationMarks = ["«\u202F", "\u202F»", "“", "”"];
const swiss: QuotationMarks = ["«", "»", "‹", "›"];

const marksOf: Readonly<Record<string, QuotationMarks>> = {
  ...{ nb: norwegian, nn: norwegian, no: norwegian },
  ...{ sv: swedish, fi: swedish, se: swedish },
  ...{ da: danish, kl: danish },
  ...{ de: german, cs: german, sk: german, is: german, et: german, lt: german, bg: german, sl: german },
  ...{ pl: polish, ro: polish, hu: polish },
  ...{ es: spanish, it: spanish, el: spanish, ca: spanish, sq: spanish, fa: spanish },
  ...{ ru: russian, uk: russian, be: russian },
  ...{ fr: french, ja: japanese },
};

/** The usual quotation marks of a language; English ones if the language is not in the table. */
export function quotationMarks(language: string): QuotationMarks {
  if (/^(de|fr|it)-(CH|LI)$/i.test(language)) return swiss;
  return marksOf[primarySubtag(language)] ?? english;
}
