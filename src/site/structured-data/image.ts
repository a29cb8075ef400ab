import type { ImageObjectLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Picture, PictureVariant } from "../assets.ts";
import type { Site } from "../site.ts";

/**
 * The pictures of a release in several ratios, else its card, else the card of the press room.
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imagesOf(release: PublishedRelease, site: Site): readonly ImageObjectLeaf[] {
  const { assets, pressRoom } = site;
  const pictures = assets.pictures(release);
  if (pictures.length > 0) return pictures.flatMap((picture) => cropsOf(picture, release, site));
  const card = assets.socialCard(release) ?? assets.siteCard(release.language);
  return card ? [imageObject(card, pressRoom.site.url)] : [];
}

/** The crops of a picture, each with its credit and where its terms are. */
export function cropsOf(
  { crops, caption, credit, licence }: Picture,
  release: PublishedRelease,
  { pressRoom: { site } }: Site,
): readonly ImageObjectLeaf[] {
  // Search engines take only addresses: the page of the release has the terms and the contacts.
  const page = absoluteUrl(release.path, site.url);
  return [crops.wide, crops.landscape, crops.square].map((crop) => ({
    ...imageObject(crop, site.url),
    ...(caption && { caption: oneLine(caption) }),
    ...(credit && { creditText: oneLine(credit) }),
    ...(licence && { license: licenceAddress(licence) ?? page }),
    acquireLicensePage: page,
  }));
}

function imageObject({ path, width, height }: PictureVariant, siteUrl: string): ImageObjectLeaf {
  const url = absoluteUrl(path, siteUrl);
  return { "@type": "ImageObject", url, contentUrl: url, width: `${width}`, height: `${height}` };
}

/** The address in the terms of a picture, or that of the Creative Commons licence which they name: `CC BY-SA 4.0`. */
function licenceAddress(terms: string): string | undefined {
  const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:)]/.exec(terms)?.[0];
  if (address !== undefined && URL.canParse(address)) return address;
  if (/\bCC0\b/i.test(terms)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, kind, version] = /\bCC[ -](BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)\b/i.exec(terms) ?? [];
  return kind && version && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
