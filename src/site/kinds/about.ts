import { sectionPath } from "../../press-room/addresses.ts";
import { oneLine } from "../../text/one-line.ts";
import { type AboutPageModel, aboutPage } from "../models/about-page.ts";
import { ownerOrganization } from "../structured-data/organization.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** The organisation's basics. */
export const about: PageKind<PageAddress, AboutPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "about")),
  name: (_page, { strings }) => strings.t("about.title"),
  description: (_page, { strings, pressRoom: { owner } }) =>
    strings.t("head.describe.about", { publisher: oneLine(owner.name) }),
  navigation: { label: "layout.nav.about", place: "header", order: 40 },
  schemaType: "AboutPage",
  mainEntity: (_page, context) => ownerOrganization(context.language, context),
  contacts: (_page, { pressRoom }) => pressRoom.pressContacts,
  model: (_page, context) => aboutPage(context),
};
