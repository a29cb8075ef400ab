import type { PersonLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { MediaContact } from "../../release/release.ts";
import { oneLine } from "../../text/one-line.ts";
import type { ViewContext } from "../view-context.ts";
import { organizationId } from "./organization.ts";

/** A press contact. https://schema.org/Person */
export function personOf(contact: MediaContact, context: ViewContext): PersonLeaf {
  const { owner, publishers } = context.pressRoom;
  const role = context.text(contact.role);
  const telephone = contact.mobile ?? contact.phone;
  const portrait = context.assets.portrait(contact)?.crops.square;
  const employer = publishers.get(contact.publisher ?? owner.id) ?? owner;
  return {
    "@type": "Person",
    name: oneLine(contact.name),
    worksFor: { "@type": "Organization", "@id": organizationId(employer, context), name: oneLine(employer.name) },
    ...(role && { jobTitle: oneLine(role) }),
    ...(telephone && { telephone }),
    ...(contact.email && { email: contact.email }),
    ...(portrait && { image: absoluteUrl(portrait.path, context.site.url) }),
    ...(contact.links.length > 0 && { sameAs: contact.links.map(({ url }) => url) }),
    ...(contact.languages.length > 0 && { knowsLanguage: contact.languages }),
  };
}
