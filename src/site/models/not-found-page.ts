import type { PageOf, Publication } from "../publication.ts";
import type { StringKey } from "../strings.ts";
import { type ReleaseRow, releaseRow } from "./release-row.ts";
import { viewContext } from "../view-context.ts";

export interface NotFoundPageModel {
  readonly ways: readonly { readonly label: StringKey; readonly href: string }[];
  readonly newest: readonly ReleaseRow[];
}

const SHOWN = 5;

/** What a reader who lost the way can do instead. */
export function notFoundPage(page: PageOf<"not-found">, publication: Publication): NotFoundPageModel {
  const context = viewContext(page.language, publication);
  return {
    ways: [
      { label: "notFound.front", href: context.inEdition("") },
      { label: "notFound.archive", href: context.inEdition("releases/") },
      { label: "notFound.contacts", href: context.inEdition("contacts/") },
    ],
    newest: context.edition.releases.slice(0, SHOWN).map((release) => releaseRow(release, context)),
  };
}
