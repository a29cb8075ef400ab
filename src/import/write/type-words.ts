import { type Message, message } from "../../diagnostics/messages/message.ts";
import { typeFor } from "../../release/other-words.ts";
import { type LocalizedText, RELEASE_TYPES } from "../../release/release.ts";

/** Words of sources for the built-in types, beside those that editors of a press room use. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "press-release": [
    ...["press release", "news release", "media release", "pressrelease", "press-release", "release", "presse melding"],
    ...["communiqué de presse", "communiqué", "pressemitteilung", "presseinformation", "medienmitteilung", "tiedote"],
    ...["comunicado de prensa", "nota de prensa", "comunicado de imprensa", "nota de imprensa", "comunicato stampa"],
    ...["persbericht", "fréttatilkynning", "komunikat prasowy", "tisková zpráva", "пресс-релиз", "прес-реліз"],
    ...["pressemelding", "regulatory press release", "non regulatory press release", "børsmelding", "preasadieđáhus"],
  ],
  "press-invitation": [
    ...["invitation", "media advisory", "press invitation", "media invitation", "presseeinladung", "einladung"],
    ...["presseinnbydelse", "pressinbjudan", "inbjudan", "invitation presse", "invitación de prensa", "invito stampa"],
  ],
  news: [
    ...[
      "news",
      "newsitem",
      "news item",
      "nyhetssak",
      "nyheit",
      "nyhetsmelding",
      "nyhetsarticle",
      "nachricht",
      "nachrichten",
    ],
    ...[
      "actualité",
      "actualités",
      "noticia",
      "noticias",
      "notícia",
      "notizia",
      "nieuws",
      "nieuwsbericht",
      "frétt",
      "новость",
    ],
    ...[
      "announcement",
      "aktuelt",
      "aktuellt",
      "nyheter",
      "blog",
      "blogpost",
      "blog post",
      "blogg",
      "blogginnlegg",
      "artikkel",
    ],
  ],
  statement: [
    ...[
      "statement",
      "speech",
      "remarks",
      "tale",
      "taler",
      "tal",
      "talar",
      "innlegg",
      "kronikk",
      "opinion",
      "op-ed",
      "rede",
    ],
    ...["stellungnahme", "déclaration", "discours", "declaración", "discurso", "dichiarazione", "verklaring", "puhe"],
    ...["tale/innlegg", "debattartikel", "debattinnlegg", "uttalelse", "заявление"],
  ],
  report: [
    ...[
      "report",
      "reports",
      "annual report",
      "interim report",
      "delårsrapport",
      "årsrapport",
      "årsredovisning",
      "bericht",
    ],
    ...["rapport", "informe", "relatório", "relazione", "rapporter", "kvartalsrapport", "publication", "отчёт"],
  ],
};

const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.map((word) => [word, type] as const)),
);

/** What programs call every text. */
const MEANS_NOTHING = /^(?:post|posts|article|newsarticle|page|item|entry|default|webpage|content)$/i;

interface TypeReading {
  readonly type: string;
  readonly remark?: Message;
}

/** The type that a source's word means in a press room with these types of its own. */
export function readType(
  word: string | undefined,
  own: Readonly<Record<string, LocalizedText>>,
  fallback: string,
): TypeReading {
  if (word === undefined || MEANS_NOTHING.test(word)) return { type: fallback };
  const plain = word.trim().toLowerCase().replace(/[_-]+/g, " ").replace(/\s+/g, " ");
  const labels = ([key, label]: [string, LocalizedText]): boolean =>
    key.replaceAll("-", " ") === plain ||
    (typeof label === "string" ? [label] : Object.values(label)).some((one) => one.toLowerCase() === plain);
  const known =
    Object.entries(own).find(labels)?.[0] ??
    RELEASE_TYPES.find((type) => type.replaceAll("-", " ") === plain) ??
    TYPE_OF.get(plain) ??
    typeFor(plain);
  if (known === undefined)
    return { type: fallback, remark: message("import-type-unknown", { type: word, used: fallback }) };
  // An invitation needs the time of its event, which no source names in a form that could be read.
  if (known === "press-invitation")
    return { type: fallback, remark: message("import-type-invitation", { used: fallback }) };
  return { type: known };
}
