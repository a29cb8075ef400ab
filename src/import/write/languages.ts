import { type Message, message } from "../../diagnostics/messages/message.ts";
import { primarySubtag, scriptOf } from "../../text/language.ts";

type LanguageReading = { readonly language: string } | { readonly fault: Message };

/**
 * The press room's language for a release. `tag` is that of its source; one without a region means the only one of the
 * press room with that language, a region the one with its script (`zh-TW` is `zh-Hant`), and `no` is Bokmål.
 */
export function readLanguage(
  tag: string | undefined,
  languages: readonly [string, ...string[]],
  fallback: string,
): LanguageReading {
  if (tag === undefined) return { language: fallback };
  const same = languages.find((one) => one.toLowerCase() === tag.toLowerCase());
  if (same !== undefined) return { language: same };
  const wanted = primarySubtag(tag) === "no" ? ["nb", "nn"] : [primarySubtag(tag)];
  for (const one of wanted) {
    const near = languages.filter((language) => primarySubtag(language) === one);
    if (near[0] !== undefined && (near.length === 1 || near.includes(one)))
      return { language: near.includes(one) ? one : near[0] };
    const scripted = near.filter((language) => scriptOf(language) === scriptOf(tag));
    if (scripted[0] !== undefined && scripted.length === 1) return { language: scripted[0] };
  }
  return { fault: message("import-language-missing", { language: tag, known: languages }) };
}
