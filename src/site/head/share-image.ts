import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PictureVariant } from "../assets.ts";
import type { Page, Publication } from "../publication.ts";
import { oneLine } from "../../text/one-line.ts";
import { pageName, siteName } from "./page-name.ts";

/** The picture that stands for a page where it is shared; `url` is absolute. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A release's drawn card, else a crop of its main picture; the press room's own card for all other pages. */
export function shareImage(page: Page, publication: Publication): ShareImage | undefined {
  const { assets, pressRoom: room } = publication;
  const image = (variant: PictureVariant | undefined, alt: string): ShareImage | undefined =>
    variant && { url: absoluteUrl(variant.path, room.site.url), width: variant.width, height: variant.height, alt };
  const ofSite = image(assets.siteCard(page.language), siteName(room.site, page.language));
  if (page.kind !== "release") return ofSite;
  const name = pageName(page, publication);
  const picture = assets.pictures(page.release)[0];
  return (
    image(assets.socialCard(page.release), name) ??
    image(picture?.crops.wide, oneLine(picture?.alt ?? "") || name) ??
    ofSite
  );
}
