import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import type { PictureVariant } from "../assets.ts";
import { siteName } from "../labels.ts";
import type { ViewContext } from "../view-context.ts";
import type { ShareImage } from "./head-model.ts";

/** A release's drawn card, else a crop of its main picture. */
export function releaseImage(release: PublishedRelease, name: string, context: ViewContext): ShareImage | undefined {
  const picture = context.assets.pictures(release)[0];
  return (
    shareImage(context.assets.socialCard(release), name, context) ??
    shareImage(picture?.crops.wide, oneLine(picture?.alt ?? "") || name, context)
  );
}

/** The press room's own card. */
export function siteImage(context: ViewContext): ShareImage | undefined {
  const { assets, language, site } = context;
  return shareImage(assets.siteCard(language), siteName(site, language), context);
}

function shareImage(variant: PictureVariant | undefined, alt: string, { site }: ViewContext): ShareImage | undefined {
  return variant && { url: absoluteUrl(variant.path, site.url), width: variant.width, height: variant.height, alt };
}
