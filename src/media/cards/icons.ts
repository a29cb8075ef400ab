import sharp from "sharp";
import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Logo } from "../../site/assets.ts";
import type { PublishedPressRoom } from "../../press-room/published.ts";
import { pictureOfLogo, rasterise } from "../drawings/raster.ts";
import { iconWidth } from "../drawings/raster-widths.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { addressPart } from "../media-cache.ts";
import { type ReadyLogo, readyLogo } from "../renditions/logos.ts";
import { layOut } from "./draw.ts";
import { markOf } from "./logo-mark.ts";
import { letterMarkup } from "./markup.ts";
import { PLAN_VERSION } from "../renditions/rendition-plan.ts";
import { type PictureCache, publishEntry } from "../renditions/picture-cache.ts";

/** Sizes in pixels for browser tabs, home screens of phones, and the installed page. */
const SIZES = [32, 180, 192, 512];
/** Browsers request it at the root of the site without a link. */
const FAVICON = "favicon.ico";
/** Empty margin on each side, as a fraction of the icon: phones cut its corners off. */
const MARGIN = 0.14;

/**
 * Makes the icons of the site from its owner's logo: the mark alone if the logo has one beside its name, on white, or
 * on the accent colour if the logo is too light for white. Without a logo, the first letter of the owner's name is drawn on
 * the accent colour; returns none if the fonts lack that letter.
 */
export async function prepareIcons(pictureCache: PictureCache, room: PublishedPressRoom): Promise<readonly Logo[]> {
  const logo = await readyLogo(pictureCache, room.owner);
  const letter = logo ? undefined : letterOf(room.owner);
  if (!logo && letter === undefined) return [];
  const key = cacheKey("icons", PLAN_VERSION, logo?.key ?? letter, room.site.accent, SIZES, MARGIN);
  const addressOf = (name: string): SitePath =>
    name === FAVICON ? `/${FAVICON}` : `${MEDIA_FILES}${addressPart(key)}/${name}`;
  const make = (files: Record<string, Buffer>) =>
    logo ? makeIcons(logo, room.site.accent, files) : drawIcons(letter ?? "", room.site.accent, files);
  const maker = logo ? `the logo ${room.owner.logo}` : `the icon of ${room.owner.name}`;
  await publishEntry(pictureCache, { key, make, addressOf, maker });
  return SIZES.map((size) => ({ path: addressOf(iconName(size)), width: size, height: size, type: "image/png" }));
}

function iconName(size: number): string {
  return `icon-${size}.png`;
}

/** The first letter or digit of the owner's short name, if the fonts of the cards have it. */
function letterOf({ shortName, name }: PublishedPressRoom["owner"]): string | undefined {
  const letter = /[\p{L}\p{N}]/u.exec((shortName ?? name).normalize("NFC"))?.[0].toUpperCase();
  return letter !== undefined && /^[0-9A-Z\u00c0-\u00d6\u00d8-\u017d]$/.test(letter) ? letter : undefined;
}

async function drawIcons(letter: string, accent: string, files: Record<string, Buffer>): Promise<null> {
  const size = Math.max(...SIZES);
  const svg = await layOut(letterMarkup(letter, accent, size), { width: size, height: size });
  if (svg === undefined) throw new Error(`The fonts of the cards lack the letter ${letter}.`);
  const drawing = rasterise(svg, size);
  for (const width of SIZES)
    files[iconName(width)] = await sharp(drawing).resize(width, width).png({ compressionLevel: 9 }).toBuffer();
  files[FAVICON] = icoOf(files[iconName(32)]!, 32);
  return null;
}

async function makeIcons(logo: ReadyLogo, accent: string, files: Record<string, Buffer>): Promise<null> {
  const width = iconWidth(logo.width, logo.height);
  const picture = await pictureOfLogo(logo.content, logo.type, width);
  const { mark, isLight } = await markOf(picture);
  for (const size of SIZES) {
    const isSmall = size < 100;
    const inner = Math.round(size * (1 - 2 * (isSmall && !isLight ? 0 : MARGIN)));
    const fitted = await sharp(mark)
      .resize(inner, inner, { fit: "contain", background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer();
    const ground = isLight ? accent : isSmall ? { r: 255, g: 255, b: 255, alpha: 0 } : "#ffffff";
    files[iconName(size)] = await sharp({ create: { width: size, height: size, channels: 4, background: ground } })
      .composite([{ input: fitted }])
      .png({ compressionLevel: 9 })
      .toBuffer();
  }
  files[FAVICON] = icoOf(files[iconName(32)]!, 32);
  return null;
}

/** An ICO file with one PNG: browsers request /favicon.ico without a link, also for a PDF. */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
