import type { BreadcrumbListLeaf } from "schema-dts";
import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../publication.ts";
import { pageName } from "../head/page-name.ts";
import { stringsFor } from "../strings.ts";

interface Step {
  readonly name: string;
  readonly path: SitePath;
}

/** The way from the front page, through the archive for what is in it. https://schema.org/BreadcrumbList */
export function breadcrumbList(page: Page, publication: Publication): BreadcrumbListLeaf {
  const { site } = publication.pressRoom;
  const steps = [...above(page, publication), { name: pageName(page, publication), path: page.path }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => {
      return { "@type": "ListItem", position: index + 1, name, item: absoluteUrl(path, site.url) };
    }),
  };
}

function above(page: Page, { pressRoom: room }: Publication): readonly Step[] {
  const { t } = stringsFor(page.language);
  const root = room.editions.find(({ language }) => language === page.language)?.root ?? "/";
  const front = { name: t("layout.home"), path: root };
  const archive: Step = { name: t("front.all"), path: `${root}releases/` };
  const contacts: Step = { name: t("contact.title"), path: `${root}contacts/` };
  if (page.kind === "release" || (page.kind === "list" && page.list.kind !== "all")) return [front, archive];
  if (page.kind === "contact") return [front, contacts];
  return [front];
}
