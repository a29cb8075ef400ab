import { sectionPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

interface FollowThanksModel {
  /** True if an e-mail with a link to confirm is on its way. */
  readonly confirms: boolean;
}

/** The page after the e-mail form. */
export const followThanks: PageKind<PageAddress, FollowThanksModel> = {
  ...onePerLanguage((root) => sectionPath(root, "followThanks")),
  name: (_page, { strings }) => strings.t("follow.thanks.title"),
  description: (_page, { strings, site, language }) =>
    strings.t("head.describe.follow", { site: siteName(site, language) }),
  isHidden: () => true,
  model: (_page, { site }) => ({ confirms: site.follow.confirms }),
};
