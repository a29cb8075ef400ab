import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Logo } from "../../site/assets.ts";
import type { PublishedPressRoom } from "../../press-room/published.ts";
import { pictureOfLogo } from "../drawings/raster.ts";
import { addressPart, keyOf } from "../keys.ts";
import { type ReadyLogo, readyLogo } from "../renditions/logos.ts";
import { markOf } from "./logo-mark.ts";
import { PLAN_VERSION } from "../renditions/rendition-plan.ts";
import type { PictureCache } from "../renditions/picture-cache.ts";

/** The tab, the home screens of phones, and the installed page. */
const SIZES = [32, 180, 192, 512];
/** How much of an icon stays empty on each side: phones cut its corners off. */
const MARGIN = 0.14;

/**
 * The icons of the site, made from its owner's logo: the mark alone when the logo has one beside its name, on white,
 * or on the accent colour when the logo is as light as paper. None without a logo.
 */
export async function prepareIcons(pictureCache: PictureCache, room: PublishedPressRoom): Promise<readonly Logo[]> {
  const logo = await readyLogo(pictureCache, room.owner);
  if (!logo) return [];
  const key = keyOf("icons", PLAN_VERSION, logo.key, room.site.accent, SIZES, MARGIN);
  const { folder } = await pictureCache.cache.entry(key, (draft) => makeIcons(logo, room.site.accent, draft));
  await pictureCache.site.place("/favicon.ico", join(folder, "favicon.ico"));
  const icons = SIZES.map(async (size): Promise<Logo> => {
    const path: SitePath = `/media/${addressPart(key)}/icon-${size}.png`;
    await pictureCache.site.place(path, join(folder, `icon-${size}.png`));
    return { path, width: size, height: size, type: "image/png" };
  });
  return Promise.all(icons);
}

async function makeIcons(logo: ReadyLogo, accent: string, folder: string): Promise<null> {
  // High enough for the mark of a wide logo to fill the largest icon.
  const width = Math.min(6000, Math.round((1024 * logo.width) / logo.height));
  const picture = await pictureOfLogo(await readFile(logo.file), logo.type, width);
  const { mark, isLight } = await markOf(picture);
  for (const size of SIZES) {
    const isSmall = size < 100;
    const inner = Math.round(size * (1 - 2 * (isSmall && !isLight ? 0 : MARGIN)));
    const fitted = await sharp(mark)
      .resize(inner, inner, { fit: "contain", background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer();
    const ground = isLight ? accent : isSmall ? { r: 255, g: 255, b: 255, alpha: 0 } : "#ffffff";
    await sharp({ create: { width: size, height: size, channels: 4, background: ground } })
      .composite([{ input: fitted }])
      .png({ compressionLevel: 9 })
      .toFile(join(folder, `icon-${size}.png`));
  }
  await writeFile(join(folder, "favicon.ico"), icoOf(await readFile(join(folder, "icon-32.png")), 32));
  return null;
}

/** An ICO file that holds one PNG: browsers ask for /favicon.ico by themselves, also beside a PDF. */
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
