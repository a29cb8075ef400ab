import { sectionPath } from "../../../press-room/addresses.ts";
import { type LanguageLink, languageLink } from "../language-link.ts";
import type { ViewContext } from "../../view-context.ts";

/** Archives of languages with releases, for a language without any; empty if it has releases. */
export function archivesInOtherLanguages(context: ViewContext): readonly LanguageLink[] {
  if (context.edition.releases.length > 0) return [];
  return context.pressRoom.editions
    .filter(({ releases }) => releases.length > 0)
    .map(({ language, root }) => languageLink(language, sectionPath(root, "releases"), context));
}
