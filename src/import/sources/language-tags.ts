import { canonicalTag, isLanguageTag } from "../../text/language.ts";

/** A language as sources write it (`nb_NO.UTF-8`, `NO`, `en-us`) as BCP 47; undefined if it is none. `no` becomes `nb`. */
export function languageTag(written: string | undefined): string | undefined {
  const text =
    (written ?? "")
      .trim()
      .split(/[.@,;]/, 1)[0]
      ?.replaceAll("_", "-") ?? "";
  if (!isLanguageTag(text)) return undefined;
  const tag = canonicalTag(text);
  return /^no(-|$)/.test(tag)
    ? tag.replace("no", "nb")
    : tag === "und" || tag === "mul" || tag === "zxx"
      ? undefined
      : tag;
}
