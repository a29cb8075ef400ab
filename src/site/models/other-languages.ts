import { directionOf, languageName } from "../../text/language.ts";
import type { LanguageLink } from "../frame.ts";
import type { ViewContext } from "../view-context.ts";

/** The archives of the languages that have releases, for a reader whose own has none; empty when it has. */
export function archivesInOtherLanguages({ edition, publication, href }: ViewContext): readonly LanguageLink[] {
  if (edition.releases.length > 0) return [];
  return publication.pressRoom.editions
    .filter(({ releases }) => releases.length > 0)
    .map(({ language, root }) => ({
      language,
      direction: directionOf(language),
      name: languageName(language, language),
      href: href(`${root}releases/`),
      isCurrent: false,
    }));
}
