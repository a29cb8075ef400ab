import { sectionPath } from "../../../press-room/addresses.ts";
import type { ReleaseList } from "../../../press-room/published.ts";
import type { MediaContact } from "../../../release/release.ts";
import { defined } from "../../../text/defined.ts";
import type { ViewContext } from "../../view-context.ts";
import { type PublisherView, publisherView } from "../about-page.ts";
import { type ContactView, contactView } from "../contact/contact-view.ts";

/** Who a publisher is, above the list of its releases. */
export interface PublisherProfile extends Pick<PublisherView, "name" | "logo" | "website" | "address"> {
  /** HTML: the boilerplate, else what the page about the organisation says. */
  readonly text?: string;
  /** Address of the figures and people of the publisher, if there are any. */
  readonly more?: string;
  readonly contacts: readonly ContactView[];
}

/** The profile on the first page of a publisher's list; undefined on other pages, and if nothing is known but the name. */
export function publisherProfile(
  { list, number }: { readonly list: ReleaseList; readonly number: number },
  context: ViewContext,
): PublisherProfile | undefined {
  const publisher = list.kind === "publisher" ? context.pressRoom.publishers.get(list.key) : undefined;
  if (number > 1 || !publisher) return undefined;
  const { id, name, logo, website, boilerplate, about, address, figures, people } = publisherView(publisher, context);
  const hasMore = figures.length + people.length > 0;
  const contacts = contactsOfPublisher(list, context).map((contact) => contactView(contact, context));
  const isKnown = logo ?? website ?? boilerplate ?? about ?? address ?? (hasMore || contacts.length > 0);
  if (!isKnown) return undefined;
  const page = context.href(sectionPath(context.edition.root, "about"));
  return defined({
    ...{ name, logo, website, address, contacts },
    text: boilerplate ?? about,
    more: hasMore ? `${page}#publisher-${id}` : undefined,
  });
}

/** The press contacts of the publisher that a list is of, as its file names them; empty for other lists. */
export function contactsOfPublisher(
  { kind, key }: ReleaseList,
  { pressRoom }: Pick<ViewContext, "pressRoom">,
): readonly MediaContact[] {
  const references = kind === "publisher" ? (pressRoom.publishers.get(key)?.contacts ?? []) : [];
  return references.flatMap((one) => (typeof one === "string" ? (pressRoom.contacts.get(one) ?? []) : one));
}
