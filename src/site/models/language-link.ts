import type { SitePath } from "../../press-room/addresses.ts";
import { directionOf, languageName } from "../../text/language.ts";
import type { ViewContext } from "../view-context.ts";

/** A link to a page in another language, labelled with that language's native name. */
export interface LanguageLink {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** A link to `path`, a page in `language`. */
export function languageLink(language: string, path: SitePath, context: ViewContext): LanguageLink {
  return {
    language,
    direction: directionOf(language),
    name: languageName(language, language),
    href: context.href(path),
    isCurrent: language === context.language,
  };
}
