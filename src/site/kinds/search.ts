import { sectionPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import { type SearchPageModel, searchPage } from "../models/search-page.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** The search page: searches the page's language first, other languages if the reader chooses them. */
export const search: PageKind<PageAddress, SearchPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "search")),
  name: (_page, { strings }) => strings.t("layout.nav.search"),
  description: (_page, { strings, site, language }) =>
    strings.t("head.describe.search", { site: siteName(site, language) }),
  navigation: { label: "layout.nav.search", place: "footer", order: 60 },
  schemaType: "SearchResultsPage",
  head: (_page, { bundles }) => ({ scripts: [bundles.searchJs] }),
  model: (_page, context) => searchPage(context),
};
