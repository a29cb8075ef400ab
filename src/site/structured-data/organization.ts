import type { ContactPointLeaf, ImageObjectLeaf, OrganizationLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Site } from "../site.ts";
import { localized, type Publisher } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import { postalAddress } from "./postal-address.ts";
import { oneLine } from "../../text/one-line.ts";

/** `@id` of a publisher in the structured data of all pages. */
export function organizationId(publisher: Publisher, { pressRoom: { site } }: Site): string {
  return `${site.url}#${publisher.id}`;
}

/** The author of a release, or the organizer of an event. https://schema.org/Organization */
export function author(publisher: Publisher, publication: Site): OrganizationLeaf {
  return {
    "@type": "Organization",
    "@id": organizationId(publisher, publication),
    name: oneLine(publisher.name),
    url: publisher.website ?? publication.pressRoom.site.url,
  };
}

/** A publisher with its logo, and how the press room corrects. */
export function organization(publisher: Publisher, publication: Site): OrganizationLeaf {
  const logo = logoOf(publisher, publication);
  const { correctionsPolicy } = publication.pressRoom.site;
  return {
    ...author(publisher, publication),
    ...(logo && { logo }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy }),
  };
}

/** The press room's owner with its head office and press contacts. */
export function ownerOrganization(language: string, publication: Site): OrganizationLeaf {
  const { owner, site, pressContacts } = publication.pressRoom;
  const address = localized(owner.address, language, site.languages[0]);
  const contactPoint = pressContacts.flatMap((contact) => contactPointOf(contact) ?? []);
  return {
    ...organization(owner, publication),
    ...(owner.shortName && owner.shortName !== owner.name && { alternateName: oneLine(owner.shortName) }),
    ...(address && { address: postalAddress(address) }),
    ...(contactPoint.length > 0 && { contactPoint }),
  };
}

/** https://schema.org/ContactPoint; undefined for a contact without telephone and e-mail. */
function contactPointOf({ name, phone, mobile, email, languages }: MediaContact): ContactPointLeaf | undefined {
  const telephone = mobile ?? phone;
  if (telephone === undefined && email === undefined) return undefined;
  return {
    "@type": "ContactPoint",
    contactType: "press",
    name: oneLine(name),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(languages.length > 0 && { availableLanguage: languages }),
  };
}

function logoOf(publisher: Publisher, { assets, pressRoom: { site } }: Site): ImageObjectLeaf | undefined {
  const logo = assets.logo(publisher);
  if (!logo) return undefined;
  return {
    "@type": "ImageObject",
    url: absoluteUrl(logo.path, site.url),
    width: `${logo.width}`,
    height: `${logo.height}`,
  };
}
