import { telephoneUri } from "../../telephone.ts";
import { contactCardPath, contactPath } from "../../../press-room/addresses.ts";
import { topicOf } from "../../../press-room/references.ts";
import { defined } from "../../../text/defined.ts";
import type { MediaContact } from "../../../release/release.ts";
import { listOf } from "../../lists.ts";
import { memoise } from "../../memoise.ts";
import { languageList } from "../language-list.ts";
import { type PictureView, pictureView } from "../media/picture-view.ts";
import type { ViewContext } from "../../view-context.ts";

/** A telephone number or address, with its link. */
export interface Reach {
  readonly text: string;
  readonly href: string;
}

export interface ContactView {
  readonly name: string;
  readonly role?: string;
  readonly phone?: Reach;
  readonly mobile?: Reach;
  readonly email?: Reach;
  /** The preferred number: mobile, else telephone. */
  readonly direct?: Reach;
  readonly portrait?: PictureView;
  /** Names of languages, in the page's language. */
  readonly languages?: string;
  readonly topics: readonly { readonly label: string; readonly href?: string }[];
  readonly publisher?: string;
  /** Social and professional profiles. */
  readonly links: readonly Reach[];
  /** Page and vCards exist only for contacts with a file of their own. */
  readonly page?: string;
  readonly card?: CardLinks;
}

/** The addresses of a contact's vCards. */
interface CardLinks {
  /** Version 3.0, which every address book reads. */
  readonly common: string;
  /** Version 4.0. */
  readonly newer: string;
  /** File name for saving. */
  readonly name: string;
}

/** A media contact for a page in the context's language. */
export const contactView = memoise(makeView);

function makeView(contact: MediaContact, context: ViewContext): ContactView {
  const phone = phoneReach(contact.phone);
  const mobile = phoneReach(contact.mobile);
  const portrait = context.assets.portrait(contact);
  const publisher = contact.publisher && context.pressRoom.publishers.get(contact.publisher)?.name;
  return defined({
    name: contact.name,
    role: context.text(contact.role),
    phone,
    mobile,
    email: contact.email === undefined ? undefined : { text: contact.email, href: `mailto:${contact.email}` },
    direct: mobile ?? phone,
    portrait: portrait && pictureView(portrait, context),
    languages: languageList(contact.languages, context.strings.language) || undefined,
    topics: contact.topics.map((topic) => topicView(topic, context)),
    publisher,
    links: contact.links.map(({ url, title }) => ({ text: title ?? hostOf(url), href: url })),
    page: contact.id === undefined ? undefined : context.href(contactPath(context.edition.root, contact.id)),
    card: contact.id === undefined ? undefined : cardOf(contact.id, context),
  });
}

function phoneReach(number: string | undefined): Reach | undefined {
  return number === undefined ? undefined : { text: number, href: telephoneUri(number) };
}

function cardOf(id: string, { edition: { root }, href }: ViewContext): CardLinks {
  return {
    common: href(contactCardPath(root, id, "3.0")),
    newer: href(contactCardPath(root, id, "4.0")),
    name: `${id}.vcf`,
  };
}

/** The host of a web address, without `www.`. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}

function topicView(topic: string, context: ViewContext): ContactView["topics"][number] {
  const { key, label } = topicOf(topic, context.language, context.site);
  const path = listOf(context.edition, "topic", key)?.path;
  return path === undefined ? { label } : { label, href: context.href(path) };
}
