import { sectionPath } from "../../press-room/addresses.ts";
import { oneLine } from "../../text/one-line.ts";
import { type ContactsPageModel, contactsPage, hasContacts } from "../models/contact/contact-pages.ts";
import { ownerOrganization } from "../structured-data/organization.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** All contacts. */
export const contacts: PageKind<PageAddress, ContactsPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "contacts")),
  name: (_page, { strings }) => strings.t("contact.title"),
  description: (_page, { strings, pressRoom: { owner } }) =>
    strings.t("head.describe.contacts", { publisher: oneLine(owner.name) }),
  navigation: { label: "layout.nav.contacts", place: "header", order: 30, isOffered: hasContacts },
  schemaType: "ContactPage",
  mainEntity: (_page, context) => ownerOrganization(context.language, context),
  contacts: (_page, { pressRoom }) => pressRoom.pressContacts,
  model: (_page, context) => contactsPage(context),
};
