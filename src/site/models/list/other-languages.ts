import { sectionPath } from "../../../press-room/addresses.ts";
import type { Edition } from "../../../press-room/published.ts";
import { derived } from "../../memoise.ts";
import { type LanguageLink, languageLink } from "../language-link.ts";
import type { ViewContext } from "../../view-context.ts";

const hasReleases = derived("has releases", ({ releases }: Edition): boolean => releases.length > 0);

/** Archives of languages with releases, for a language without any; empty if it has releases. */
export function archivesInOtherLanguages(context: ViewContext): readonly LanguageLink[] {
  if (hasReleases(context.edition)) return [];
  return context.pressRoom.editions
    .filter(hasReleases)
    .map(({ language, root }) => languageLink(language, sectionPath(root, "releases"), context));
}
