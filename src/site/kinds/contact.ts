import { contactPath, sectionPath } from "../../press-room/addresses.ts";
import type { MediaContact } from "../../release/release.ts";
import { oneLine } from "../../text/one-line.ts";
import { type ContactPageModel, contactPage } from "../models/contact/contact-pages.ts";
import { personOf } from "../structured-data/person.ts";
import { inEveryLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

interface ContactPage extends PageAddress {
  readonly contact: MediaContact & { readonly id: string };
}

/** The page of one contact in `pressroom/contacts/`. */
export const contact: PageKind<ContactPage, ContactPageModel> = {
  pages: ({ language, root }, room) =>
    [...room.contacts].map(([id, one]) => ({
      language,
      path: contactPath(root, id),
      alternates: inEveryLanguage((other) => contactPath(other, id), room),
      contact: { ...one, id },
    })),
  name: (page) => oneLine(page.contact.name),
  description: (page, { strings, pressRoom: { owner } }) =>
    strings.t("head.describe.contact", { name: oneLine(page.contact.name), publisher: oneLine(owner.name) }),
  trail: (_page, { strings, edition }) => [
    { name: strings.t("contact.title"), path: sectionPath(edition.root, "contacts"), isInterface: true },
  ],
  schemaType: "ProfilePage",
  mainEntity: (page, context) => personOf(page.contact, context),
  contacts: (page) => [page.contact],
  model: (page, context) => contactPage(page.contact, context),
};
