import { sectionPath } from "../../press-room/addresses.ts";
import { oneLine } from "../../text/one-line.ts";
import { siteName } from "../labels.ts";
import { type FrontPageModel, frontPage } from "../models/front-page.ts";
import { cutAtWord, DESCRIPTION_LENGTH } from "../release-description.ts";
import { ownerOrganization } from "../structured-data/organization.ts";
import { webSite } from "../structured-data/web-site.ts";
import type { ViewContext } from "../view-context.ts";
import { onePerLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

/** The front page of each language. */
export const front: PageKind<PageAddress, FrontPageModel> = {
  ...onePerLanguage((root) => sectionPath(root, "front")),
  name: (_page, { site, language }) => siteName(site, language),
  description,
  things: (page, context) => [
    webSite(page.path, description(page, context), context),
    ownerOrganization(context.language, context),
  ],
  contacts: (_page, { pressRoom }) => pressRoom.pressContacts,
  model: (_page, context) => frontPage(context),
};

function description(_page: PageAddress, { text, site, strings, pressRoom: { owner } }: ViewContext): string {
  const own = text(site.description);
  if (own !== undefined) return cutAtWord(oneLine(own), DESCRIPTION_LENGTH);
  return strings.t("head.describe.front", { publisher: oneLine(owner.name) });
}
