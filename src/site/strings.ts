import da from "../../pressroom/locales/da.json" with { type: "json" };
import en from "../../pressroom/locales/en.json" with { type: "json" };
import fi from "../../pressroom/locales/fi.json" with { type: "json" };
import nb from "../../pressroom/locales/nb.json" with { type: "json" };
import nn from "../../pressroom/locales/nn.json" with { type: "json" };
import sv from "../../pressroom/locales/sv.json" with { type: "json" };
import type { SiteSettings } from "../press-room/press-room.ts";
import { memoise } from "./memoise.ts";
import { primarySubtag } from "../text/language.ts";

/** Keys of all interface strings; English is the source. */
export type StringKey = keyof typeof en;

type Catalogue = Readonly<Record<StringKey, string>>;

/** Keys with a singular and a plural. */
type PluralKey = Extract<StringKey, `${string}.other`> extends `${infer Base}.other` ? Base : never;

// Assigning each catalogue to the English key set makes a missing string a type error.
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, nb, nn, sv, da, fi };
const SAME_CATALOGUE: Readonly<Record<string, string>> = { no: "nb" };

export type StringParameters = Readonly<Record<string, string | number>>;

/** The interface strings of one language. */
export interface Strings {
  /** Language of the strings; differs from the page's if they are borrowed. */
  readonly language: string;
  /** True if the page's language has no strings of its own, so that English ones are used. */
  readonly borrowed: boolean;
  /** All strings by key, with placeholders. */
  readonly all: Catalogue;
  readonly t: (key: StringKey, parameters?: StringParameters) => string;
  /** Chooses `<key>.one` or `<key>.other` by the language's rules and fills in `{count}`. */
  readonly plural: (key: PluralKey, count: number, parameters?: StringParameters) => string;
}

/**
 * The strings for a page in `language` (BCP 47), those of the press room before those of the program; English ones,
 * marked as borrowed, for a language without its own.
 */
export function stringsFor(language: string, { strings }: Pick<SiteSettings, "strings">): Strings {
  return stringsOf(language, strings);
}

const stringsOf = memoise((language: string, ownStrings: SiteSettings["strings"]): Strings => {
  const primary = primarySubtag(language);
  const builtIn = CATALOGUES[primary] ? primary : SAME_CATALOGUE[primary];
  const own = ownStrings[language];
  if (builtIn === undefined && own && isWhole(own)) return makeStrings(language, own, false);
  return makeStrings(builtIn ?? "en", { ...(CATALOGUES[builtIn ?? "en"] ?? en), ...own }, builtIn === undefined);
});

/** The program's own strings for a language; undefined if it has none. */
export function programStrings(language: string): Catalogue | undefined {
  const primary = primarySubtag(language);
  return CATALOGUES[primary] ?? CATALOGUES[SAME_CATALOGUE[primary] ?? ""];
}

/** The keys of the program's strings with their English texts. */
export const STRING_KEYS: Catalogue = en;

function isWhole(texts: Readonly<Partial<Catalogue>>): texts is Catalogue {
  return Object.keys(en).every((key) => Object.hasOwn(texts, key));
}

function makeStrings(language: string, catalogue: Catalogue, borrowed: boolean): Strings {
  const rules = new Intl.PluralRules(language);
  const t = (key: StringKey, parameters?: StringParameters): string =>
    parameters ? fill(catalogue[key], parameters) : catalogue[key];
  return {
    language,
    borrowed,
    all: catalogue,
    t,
    plural: (key, count, parameters = {}) =>
      t(`${key}.${rules.select(count) === "one" ? "one" : "other"}` as StringKey, {
        count: count.toLocaleString(language),
        ...parameters,
      }),
  };
}

function fill(text: string, parameters: StringParameters): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
