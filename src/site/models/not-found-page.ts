import type { StringKey } from "../strings.ts";
import { hasContacts } from "./contact/contact-pages.ts";
import { type ReleaseRow, releaseRow } from "./release/release-row.ts";
import type { ViewContext } from "../view-context.ts";

export interface NotFoundPageModel {
  readonly ways: readonly { readonly label: StringKey; readonly href: string }[];
  readonly newest: readonly ReleaseRow[];
}

const SHOWN = 5;

/** Model of the 404 page. */
export function notFoundPage(context: ViewContext): NotFoundPageModel {
  return {
    ways: [
      { label: "notFound.front", href: context.link("front") },
      { label: "notFound.archive", href: context.link("releases") },
      ...(hasContacts(context) ? [{ label: "notFound.contacts" as const, href: context.link("contacts") }] : []),
    ],
    newest: context.edition.releases.slice(0, SHOWN).map((release) => releaseRow(release, context)),
  };
}
