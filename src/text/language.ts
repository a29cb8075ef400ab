/** Says whether the text is a well-formed BCP 47 tag that begins with an ISO 639 code (`nb`, `pt-BR`, `sma`). */
export function isLanguageTag(text: string): boolean {
  // BCP 47 reserves five to eight letters for languages but none is registered, so "english" is rejected.
  if (!/^[A-Za-z]{2,3}(-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The tag in its canonical spelling (`PT-br` gives `pt-BR`). Throws a RangeError for an invalid tag. */
export function canonicalTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** The tag as a part of an address, in lower case: `pt-BR` gives `pt-br`. */
export function languagePath(tag: string): string {
  return tag.toLowerCase();
}

/** The language alone, in lower case: `pt-BR` gives `pt`. */
export function primarySubtag(tag: string): string {
  return (tag.split("-", 1)[0] ?? tag).toLowerCase();
}

const rightToLeftScripts: ReadonlySet<string> = new Set([
  ...["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"],
]);

/** The writing direction of the tag's script, or of its language's usual script. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeftScripts.has(scriptOf(tag)) ? "rtl" : "ltr";
}

/** The ISO 15924 code of the script a language is written in: `nb` gives `Latn`, `ckb` gives `Arab`. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  const script = new Intl.Locale(tag).maximize().script ?? "Latn";
  scripts.set(tag, script);
  return script;
}

/** Cached, because the script is needed for every row of every list. */
const scripts = new Map<string, string>();

/** Languages of Norway for which ICU has no native name. */
const ownNames: Readonly<Record<string, string>> = {
  fkv: "Kvääni",
  sma: "Åarjelsaemien gïele",
  smj: "Julevsámegiella",
};

/** A language's name in another language; its native name begins with a capital, as in a list of languages. */
export function languageName(tag: string, inLanguage: string): string {
  const isOwnName = primarySubtag(tag) === primarySubtag(inLanguage);
  const ownName = isOwnName ? ownNames[primarySubtag(tag)] : undefined;
  if (ownName !== undefined) return ownName;
  const name = displayNames(inLanguage).of(tag) ?? tag;
  return isOwnName ? capitalised(name, inLanguage) : name;
}

/**
 * The language code of a news sitemap: ISO 639, two letters where there are two, but `zh-cn` and `zh-tw` for
 * Chinese. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function editionLanguage(tag: string): string {
  const language = primarySubtag(canonicalTag(tag));
  if (language !== "zh") return language;
  return scriptOf(tag) === "Hant" ? "zh-tw" : "zh-cn";
}

const displayNamesByLanguage = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  let names = displayNamesByLanguage.get(language);
  if (names === undefined) {
    // For a language unknown to ICU, Intl would silently use the machine's language.
    const known = Intl.DisplayNames.supportedLocalesOf([language, "en"])[0] ?? "en";
    names = new Intl.DisplayNames([known], { type: "language" });
    displayNamesByLanguage.set(language, names);
  }
  return names;
}

function capitalised(name: string, language: string): string {
  // Georgian has capitals but does not use them at the beginning of a word.
  if (!["Latn", "Cyrl", "Grek", "Armn"].includes(scriptOf(language))) return name;
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
