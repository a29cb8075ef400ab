import type { Edition, PublishedRelease } from "../../../press-room/published.ts";
import type { MediaContact } from "../../../release/release.ts";
import { defined } from "../../../text/defined.ts";
import { derived } from "../../memoise.ts";
import { type OfferedFile, organisationKit } from "../media/file-facts.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { type ReleaseRow, releaseRow } from "../release/release-row.ts";
import type { ViewContext } from "../../view-context.ts";

/** Contacts of one publisher. */
interface ContactGroup {
  /** `id` of the group's heading. */
  readonly id: string;
  readonly publisher: string;
  readonly contacts: readonly ContactView[];
}

export interface ContactsPageModel {
  readonly press: readonly ContactView[];
  readonly groups: readonly ContactGroup[];
  readonly kit?: OfferedFile;
}

/** The page of all contacts: those of the whole press room first, then all others by publisher. */
export function contactsPage(context: ViewContext): ContactsPageModel {
  const { contacts, publishers, pressContacts, owner } = context.pressRoom;
  const press = new Set(pressContacts);
  const others = [...contacts.values()].filter((contact) => !press.has(contact));
  const view = (contact: (typeof others)[number]): ContactView => contactView(contact, context);
  const byOwner = [owner, ...[...publishers.values()].filter((one) => one !== owner)];
  const groups = byOwner.flatMap(({ id, name }): readonly ContactGroup[] => {
    const members = others.filter(({ publisher = owner.id }) => publisher === id).map(view);
    return members.length > 0 ? [{ id: `of-${id}`, publisher: name, contacts: members }] : [];
  });
  return defined({ press: pressContacts.map(view), groups, kit: organisationKit(context) });
}

/** Says whether the press room names a contact. */
export function hasContacts({ pressRoom: { contacts, pressContacts } }: ViewContext): boolean {
  return contacts.size > 0 || pressContacts.length > 0;
}

export interface ContactPageModel {
  readonly contact: ContactView;
  readonly releases: readonly ReleaseRow[];
}

/** Maximum number of releases on the page of a contact. */
const SHOWN = 20;

/** The page of one contact, with the newest releases that name them. */
export function contactPage(contact: MediaContact, context: ViewContext): ContactPageModel {
  const releases = (contact.id === undefined ? undefined : releasesOfContact(contact.id, context.edition)) ?? [];
  return {
    contact: contactView(contact, context),
    releases: releases.slice(0, SHOWN).map((release) => releaseRow(release, context)),
  };
}

const releasesOfContact = derived(
  "releases of a contact",
  (id: string, edition: Edition): readonly PublishedRelease[] | undefined =>
    releasesByContact(edition).get(id)?.slice(0, SHOWN),
);

const releasesByContact = derived(
  "releases by contact",
  (edition: Edition): ReadonlyMap<string, readonly PublishedRelease[]> => {
    const byId = new Map<string, PublishedRelease[]>();
    for (const release of edition.releases)
      for (const { id } of release.contacts) {
        if (id === undefined) continue;
        const known = byId.get(id);
        if (known) known.push(release);
        else byId.set(id, [release]);
      }
    return byId;
  },
);
