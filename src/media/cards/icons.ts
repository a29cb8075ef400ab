import sharp from "sharp";
import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Logo } from "../../site/assets.ts";
import type { PublishedPressRoom } from "../../press-room/published.ts";
import { pictureOfLogo } from "../drawings/raster.ts";
import { iconWidth } from "../drawings/raster-widths.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { addressPart } from "../media-cache.ts";
import { type ReadyLogo, readyLogo } from "../renditions/logos.ts";
import { markOf } from "./logo-mark.ts";
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
 * on the accent colour if the logo is too light for white. Returns none without a logo.
 */
export async function prepareIcons(pictureCache: PictureCache, room: PublishedPressRoom): Promise<readonly Logo[]> {
  const logo = await readyLogo(pictureCache, room.owner);
  if (!logo) return [];
  const key = cacheKey("icons", PLAN_VERSION, logo.key, room.site.accent, SIZES, MARGIN);
  const addressOf = (name: string): SitePath =>
    name === FAVICON ? `/${FAVICON}` : `${MEDIA_FILES}${addressPart(key)}/${name}`;
  const make = (files: Record<string, Buffer>) => makeIcons(logo, room.site.accent, files);
  await publishEntry(pictureCache, { key, make, addressOf, maker: `the logo ${room.owner.logo}` });
  return SIZES.map((size) => ({ path: addressOf(iconName(size)), width: size, height: size, type: "image/png" }));
}

function iconName(size: number): string {
  return `icon-${size}.png`;
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
