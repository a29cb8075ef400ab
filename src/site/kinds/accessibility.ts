import { sectionPath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import { type AccessibilityPageModel, accessibilityPage } from "../models/accessibility-page.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** The accessibility statement. */
export const accessibility: PageKind<PageAddress, AccessibilityPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "accessibility")),
  name: (_page, { strings }) => strings.t("accessibility.title"),
  description: (_page, { strings, site, language }) =>
    strings.t("head.describe.accessibility", { site: siteName(site, language) }),
  navigation: { label: "layout.nav.accessibility", place: "footer", order: 70 },
  model: (_page, context) => accessibilityPage(context),
};
