import type { Publisher } from "../../press-room/press-room.ts";
import { proseHtml } from "../../release/body/body.ts";
import { writeHtml } from "../../release/body/html.ts";
import { defined } from "../../text/defined.ts";
import type { LocalizedText } from "../../release/release.ts";
import { hrefOnSite } from "../link-addresses.ts";
import { type ContactView, contactView } from "./contact/contact-view.ts";
import { listHref } from "./list/list-links.ts";
import { type OfferedFile, organisationKit } from "./media/file-facts.ts";
import { type PageLogo, pageLogo } from "./page-logo.ts";
import type { ViewContext } from "../view-context.ts";

/** Facts about one publisher. */
export interface PublisherView {
  readonly id: string;
  readonly name: string;
  readonly logo?: PageLogo;
  readonly website?: string;
  readonly boilerplate?: string;
  readonly about?: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly people: readonly { readonly name: string; readonly title: string }[];
  readonly address?: string;
  readonly releases?: string;
}

export interface AboutPageModel {
  readonly about?: string;
  /** The site's own publisher first. */
  readonly publishers: readonly PublisherView[];
  readonly contacts: readonly ContactView[];
  readonly kit?: OfferedFile;
}

/** Model of the page about the organisation. */
export function aboutPage(context: ViewContext): AboutPageModel {
  const { owner, publishers, pressContacts } = context.pressRoom;
  const others = [...publishers.values()].filter(({ id }) => id !== owner.id);
  return defined({
    about: prose(context.site.about, context),
    publishers: [owner, ...others].map((publisher) => publisherView(publisher, context)),
    contacts: pressContacts.map((contact) => contactView(contact, context)),
    kit: organisationKit(context),
  });
}

/** Facts about a publisher, for the page about the organisation and for its own list. */
export function publisherView(publisher: Publisher, context: ViewContext): PublisherView {
  const { id, name, website } = publisher;
  const text = (value: LocalizedText): string => context.text(value) ?? "";
  return defined({
    id,
    name,
    website,
    logo: pageLogo(publisher, context),
    boilerplate: prose(publisher.boilerplate, context),
    about: prose(publisher.about, context),
    figures: publisher.figures.map(({ label, value }) => ({ label: text(label), value: text(value) })),
    people: publisher.people.map((person) => ({ name: person.name, title: text(person.title) })),
    address: context.text(publisher.address),
    releases: listHref("publisher", id, context),
  });
}

function prose(text: LocalizedText | undefined, context: ViewContext): string | undefined {
  const markdown = context.text(text);
  const { basePath } = context.site;
  return markdown === undefined
    ? undefined
    : writeHtml(proseHtml(markdown, context.language), (link) => hrefOnSite(link, basePath));
}
