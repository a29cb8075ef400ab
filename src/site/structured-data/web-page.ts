import type { ItemListLeaf, OrganizationLeaf, PersonLeaf, WebPageLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Page, PageOf, Publication } from "../publication.ts";
import { localized } from "../../press-room/press-room.ts";
import { descriptionOf } from "../head/description.ts";
import { pageName } from "../head/page-name.ts";
import { oneLine } from "../../text/one-line.ts";
import { organizationId, ownerOrganization } from "./organization.ts";
import { webSiteId } from "./web-site.ts";

type PageType = "WebPage" | "CollectionPage" | "AboutPage" | "ContactPage" | "ProfilePage" | "SearchResultsPage";

/** The kinds of page differ in nothing but their name. */
type AnyWebPage = Omit<WebPageLeaf, "@type"> & { readonly "@type": PageType };

/** A page that is no release: what kind of page it is, and what it is about. https://schema.org/WebPage */
export function webPage(page: Exclude<Page, PageOf<"release">>, publication: Publication): AnyWebPage {
  const { site, editions } = publication.pressRoom;
  const url = absoluteUrl(page.path, site.url);
  const root = editions.find(({ language }) => language === page.language)?.root ?? "/";
  const mainEntity = subjectOf(page, publication);
  return {
    "@type": TYPES[page.kind] ?? "WebPage",
    "@id": url,
    url,
    name: pageName(page, publication),
    description: descriptionOf(page, publication),
    inLanguage: page.language,
    isPartOf: { "@id": webSiteId(root, publication) },
    ...(mainEntity && { mainEntity }),
  };
}

const TYPES: Readonly<Partial<Record<Page["kind"], PageType>>> = {
  list: "CollectionPage",
  media: "CollectionPage",
  about: "AboutPage",
  contacts: "ContactPage",
  contact: "ProfilePage",
  search: "SearchResultsPage",
};

function subjectOf(page: Page, publication: Publication): ItemListLeaf | OrganizationLeaf | PersonLeaf | undefined {
  if (page.kind === "list") return itemList(page, publication);
  if (page.kind === "contact") return person(page, publication);
  const isAboutOwner = page.kind === "about" || page.kind === "contacts";
  return isAboutOwner ? ownerOrganization(page.language, publication) : undefined;
}

/** The releases that this page of a list shows. */
function itemList({ list, number }: PageOf<"list">, { pressRoom: { site } }: Publication): ItemListLeaf {
  const before = (number - 1) * site.pageSize;
  return {
    "@type": "ItemList",
    numberOfItems: list.releases.length,
    itemListElement: list.releases.slice(before, before + site.pageSize).map(({ title, path }, index) => {
      return {
        "@type": "ListItem",
        position: before + index + 1,
        name: oneLine(title),
        url: absoluteUrl(path, site.url),
      };
    }),
  };
}

function person({ contact, language }: PageOf<"contact">, publication: Publication): PersonLeaf {
  const { site, owner, publishers } = publication.pressRoom;
  const role = localized(contact.role, language, site.languages[0]);
  const telephone = contact.mobile ?? contact.phone;
  const portrait = publication.assets.portrait(contact)?.crops.square;
  const employer = publishers.get(contact.publisher ?? owner.id) ?? owner;
  return {
    "@type": "Person",
    name: oneLine(contact.name),
    worksFor: { "@type": "Organization", "@id": organizationId(employer, publication), name: oneLine(employer.name) },
    ...(role && { jobTitle: oneLine(role) }),
    ...(telephone && { telephone }),
    ...(contact.email && { email: contact.email }),
    ...(portrait && { image: absoluteUrl(portrait.path, site.url) }),
    ...(contact.languages.length > 0 && { knowsLanguage: contact.languages }),
  };
}
