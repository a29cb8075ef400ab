import { numberedPath, sectionPath, type SitePath } from "../../press-room/addresses.ts";
import { oneLine } from "../../text/one-line.ts";
import { numberedName } from "../labels.ts";
import { hasMedia, mediaItems, mediaPageCount } from "../models/media/media-items.ts";
import { type MediaPageModel, mediaPage } from "../models/media/media-page.ts";
import { inEveryLanguage, type PageAddress, type PageKind } from "./page-kind.ts";

interface MediaPage extends PageAddress {
  readonly number: number;
  readonly count: number;
}

const address = (root: SitePath): SitePath => sectionPath(root, "media");

/** The media library, in pages. */
export const media: PageKind<MediaPage, MediaPageModel> = {
  address,
  pages: (edition, room) => {
    const { language, root } = edition;
    const count = mediaPageCount(mediaItems(edition));
    return Array.from({ length: count }, (_, index) => {
      const path = numberedPath(address(root), index + 1);
      const alternates = index === 0 ? inEveryLanguage(address, room) : [{ language, path }];
      return { language, path, alternates, number: index + 1, count };
    });
  },
  name: ({ number, count }, { strings }) => numberedName(strings.t("media.title"), number, count, strings),
  description: (_page, { strings, pressRoom: { owner } }) =>
    strings.t("head.describe.media", { publisher: oneLine(owner.name) }),
  navigation: { label: "layout.nav.media", place: "header", order: 20, isOffered: hasMedia },
  schemaType: "CollectionPage",
  model: mediaPage,
};
