import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { PictureVariant } from "../../site/assets.ts";
import type { PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import { formatDate } from "../../time/date-format.ts";
import { defined } from "../../text/defined.ts";
import { typeLabel } from "../../site/labels.ts";
import { socialText } from "../../site/release-description.ts";
import { stringsFor } from "../../site/strings.ts";
import { cropAround, MIDDLE } from "../renditions/crop.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { addressPart } from "../media-cache.ts";
import { readyLogo } from "../renditions/logos.ts";
import { PLAN_VERSION } from "../renditions/rendition-plan.ts";
import type { CardPicture } from "./draw.ts";
import { CARD, CARD_PICTURE, type CardDesign, type CardTexts } from "./markup.ts";
import { type PictureCache, publishEntry, type Source, sourceOf } from "../renditions/picture-cache.ts";
import type { Focus, ReleaseImage } from "../../release/release.ts";
import { xmpPacket, xmpTexts } from "../metadata/xmp.ts";

/** Increase when cards are drawn differently. */
const CARD_VERSION = 3;

interface CardRequest {
  /** Last part of the address, without extension. */
  readonly name: string;
  readonly texts: CardTexts;
  readonly publisher: PublishedRelease["publisher"];
  /** The picture with its texts, which are written into the card as metadata. */
  readonly picture?: { readonly source: Source; readonly focus: Focus; readonly xmp: string };
}

/**
 * The releases that get a card: the newest, up to the site's limit. Unpublished and withdrawn releases get none, so
 * that their pictures are not shared.
 */
export function releasesWithCard(room: PublishedPressRoom): readonly PublishedRelease[] {
  return room.editions
    .flatMap(({ releases }) => releases)
    .filter(({ held, withdrawn }) => held === undefined && withdrawn === undefined)
    .toSorted((a, b) => b.date.ms - a.date.ms || (a.path < b.path ? -1 : 1))
    .slice(0, room.site.socialCards);
}

/**
 * Draws the card of a release, or takes it from the cache. Undefined if its title is in a script that the fonts lack.
 */
export async function prepareCard(
  pictureCache: PictureCache,
  release: PublishedRelease,
  { site }: PublishedPressRoom,
): Promise<PictureVariant | undefined> {
  const { language, title, type, date, slug, publisher, images, source, corrections } = release;
  const label = typeLabel(type, language, site);
  const [main] = images;
  const picture = main && source.folder && (await sourceOf(pictureCache, source.folder, main.file));
  return drawnCard(pictureCache, site.accent, {
    name: `${slug}-card`,
    texts: {
      label: corrections.length > 0 ? `${stringsFor(language, site).t("release.corrected")}: ${label}` : label,
      title: socialText(release) ?? title,
      publisher: publisher.shortName ?? publisher.name,
      date: formatDate(date, "dateline", language, site.timezone),
    },
    publisher,
    ...(picture && { picture: { source: picture, focus: main.focus ?? MIDDLE, xmp: xmpOf(main, picture) } }),
  });
}

function xmpOf({ credit, licence, caption }: ReleaseImage, { facts }: Source): string {
  return xmpPacket(xmpTexts({ creators: [], ...facts.texts, ...defined({ credit, licence, caption }) }));
}

/** The card of the press room itself, in one of its languages. */
export async function prepareSiteCard(
  pictureCache: PictureCache,
  language: string,
  { site, owner }: PublishedPressRoom,
): Promise<PictureVariant | undefined> {
  const say = (text: typeof site.description) => localized(text, language, site.languages[0]);
  const texts = {
    label: "",
    title: say(site.name) ?? owner.name,
    lead: say(site.description),
    publisher: owner.name,
    date: "",
  };
  return drawnCard(pictureCache, site.accent, {
    name: `press-room-card-${language.toLowerCase()}`,
    texts: defined(texts),
    publisher: owner,
  });
}

async function drawnCard(
  pictureCache: PictureCache,
  accent: string,
  request: CardRequest,
): Promise<PictureVariant | undefined> {
  const { name, texts, publisher, picture } = request;
  const logo = await readyLogo(pictureCache, publisher);
  const shown = logo?.isLight ? undefined : logo;
  const pictureKey = picture && [picture.source.facts.hash, picture.focus, picture.xmp];
  const key = cacheKey("card", CARD_VERSION, PLAN_VERSION, texts, accent, shown?.key, pictureKey);
  const base: SitePath = `${MEDIA_FILES}${addressPart(key)}/${name}.`;
  const { extension } = await publishEntry(pictureCache, {
    key,
    addressOf: (file) => `${base}${file}`,
    maker: `the card ${name}`,
    make: (files) =>
      pictureCache.limiter.run(async () => {
        const src = shown && `data:${shown.type};base64,${shown.content.toString("base64")}`;
        const design: Omit<CardDesign, "hasPicture"> = {
          accent,
          ...(shown && src && { logo: { src, width: shown.width, height: shown.height } }),
        };
        const { drawCard } = await import("./draw.ts");
        const card = await drawCard(texts, design, picture && (await cardPicture(picture)));
        if (card) files[card.extension] = card.content;
        return { extension: card?.extension };
      }),
  });
  return extension && { path: `${base}${extension}`, ...CARD };
}

/** Crops a picture, around its focus, to its part of the card. */
async function cardPicture({ source, focus, xmp }: NonNullable<CardRequest["picture"]>): Promise<CardPicture> {
  const { facts, path } = source;
  if (!facts.picture?.ok) throw new Error(`${path} is not a picture that can be published.`);
  const { width, height } = facts.picture;
  const scale = Math.max(CARD_PICTURE.width / width, CARD_PICTURE.height / height);
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const { data, info } = await sharp(await readFile(path), { limitInputPixels: MOST_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ ...size, fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const crop = sharp(data, { raw: info }).extract(cropAround(info, CARD_PICTURE, focus));
  return { content: await crop.png({ compressionLevel: 1 }).toBuffer(), xmp };
}
