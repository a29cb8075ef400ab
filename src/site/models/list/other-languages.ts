import { sectionPath } from "../../../press-room/addresses.ts";
import { type LanguageLink, languageLink } from "../language-link.ts";
import type { ViewContext } from "../../view-context.ts";

/** The archives of the languages that have releases, for a reader whose own has none; empty when it has. */
export function archivesInOtherLanguages(context: ViewContext): readonly LanguageLink[] {
  if (context.edition.releases.length > 0) return [];
  return context.pressRoom.editions
    .filter(({ releases }) => releases.length > 0)
    .map(({ language, root }) => languageLink(language, sectionPath(root, "releases"), context));
}
