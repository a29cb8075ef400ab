import { sectionPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import { type NotFoundPageModel, notFoundPage } from "../models/not-found-page.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** The 404 page. */
export const notFound: PageKind<PageAddress, NotFoundPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "notFound")),
  name: (_page, { strings }) => strings.t("notFound.title"),
  description: (_page, { strings, site, language }) =>
    strings.t("head.describe.search", { site: siteName(site, language) }),
  isHidden: () => true,
  model: (_page, context) => notFoundPage(context),
};
