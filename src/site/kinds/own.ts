import type { OwnPage } from "../../press-room/own-pages/own-page.ts";
import { oneLine } from "../../text/one-line.ts";
import { type OwnPageModel, ownPageModel } from "../models/own-page.ts";
import { cutAtWord, DESCRIPTION_LENGTH } from "../release-description.ts";
import type { PageAddress, PageKind } from "./page-kind.ts";

interface OwnPageOfSite extends PageAddress {
  readonly own: OwnPage;
}

/** A page written by the team, in `pages/` of its content folder. */
export const own: PageKind<OwnPageOfSite, OwnPageModel> = {
  pages: ({ language }, { pages }) =>
    pages
      .filter((one) => one.language === language)
      .map((one) => ({ language, path: one.path, alternates: versionsOf(one, pages), own: one })),
  name: (page) => oneLine(page.own.title),
  description: ({ own: { description, title, body } }) => {
    const text = description ?? (body.kind === "markdown" ? body.body.firstParagraph : "");
    return cutAtWord(oneLine(text) || oneLine(title), DESCRIPTION_LENGTH);
  },
  model: (page, context) => ownPageModel(page.own, context),
};

function versionsOf({ id }: OwnPage, pages: readonly OwnPage[]): PageAddress["alternates"] {
  return pages.filter((one) => one.id === id).map(({ language, path }) => ({ language, path }));
}
