import { sectionPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import { type FollowPageModel, followPage } from "../models/follow/follow-page.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** E-mail, feeds and calendar. */
export const follow: PageKind<PageAddress, FollowPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "follow")),
  name: (_page, { strings }) => strings.t("follow.title"),
  description: (_page, { strings, site, language }) =>
    strings.t("head.describe.follow", { site: siteName(site, language) }),
  navigation: { label: "layout.nav.follow", place: "header", order: 50 },
  model: (_page, context) => followPage(context),
};
