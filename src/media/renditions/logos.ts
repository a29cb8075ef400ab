import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Logo } from "../../site/assets.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import { downloadName } from "../../text/slug.ts";
import { rasterise, SAMPLE_WIDTH } from "../drawings/raster.ts";
import { readDrawing } from "../drawings/svg.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { markOf } from "../cards/logo-mark.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { addressPart } from "../media-cache.ts";
import { PLAN_VERSION } from "./rendition-plan.ts";
import { once, type PictureCache, type Source, sourceOf } from "./picture-cache.ts";

/** The folder with publishers' files, relative to the content folder. */
export const PUBLISHERS_FOLDER = "pressroom/publishers";

/** Twice the largest displayed size of a logo, in pixels. */
const largest = { width: 800, height: 400 };

const FILE = "logo";

/** A logo that is safe to publish, with its size in pixels. */
export interface ReadyLogo {
  readonly content: Buffer;
  readonly key: string;
  readonly type: "image/svg+xml" | "image/png";
  readonly width: number;
  readonly height: number;
  /** Too light to be visible on white. */
  readonly isLight: boolean;
}

/** The publisher's logo in publishable form: a drawing rebuilt from allowed parts, or a picture as PNG. */
export async function readyLogo(pictureCache: PictureCache, { logo }: Publisher): Promise<ReadyLogo | undefined> {
  if (logo === undefined) return undefined;
  const source = await sourceOf(pictureCache, PUBLISHERS_FOLDER, logo);
  const { key, type, make } = planFor(source);
  return once(pictureCache, key, async () => {
    const { facts, files } = await pictureCache.cache.entry(key, make);
    return { ...facts, key, type, content: files[FILE]! };
  });
}

/** Writes the publisher's logo into the site. */
export async function prepareLogo(pictureCache: PictureCache, publisher: Publisher): Promise<Logo | undefined> {
  const ready = await readyLogo(pictureCache, publisher);
  if (!ready || publisher.logo === undefined) return undefined;
  const { key, type, width, height, content } = ready;
  const name = downloadName(publisher.logo).replace(/\.[^.]*$/, "");
  const path: SitePath = `${MEDIA_FILES}${addressPart(key)}/${name}.${type === "image/png" ? "png" : "svg"}`;
  await once(pictureCache, path, () => pictureCache.site.write({ path, content }, publisher.logo ?? FILE));
  return { path, width, height, type };
}

type Made = Pick<ReadyLogo, "width" | "height" | "isLight">;

/** How to make a logo, with its cache key. */
function planFor({ path, facts }: Source) {
  const isDrawing = facts.drawing !== undefined;
  const make = async (files: Record<string, Buffer>): Promise<Made> => {
    const { content, ...made } = await (isDrawing ? makeDrawing(path) : makePicture(path));
    files[FILE] = content;
    return made;
  };
  const key = cacheKey("logo", PLAN_VERSION, facts.hash);
  return { key, make, type: isDrawing ? ("image/svg+xml" as const) : ("image/png" as const) };
}

async function makeDrawing(path: string): Promise<Made & { readonly content: Buffer }> {
  const { safe, width, height } = readDrawing(await readFile(path));
  const { isLight } = await markOf(rasterise(safe, SAMPLE_WIDTH));
  return { content: Buffer.from(safe), width: Math.round(width), height: Math.round(height), isLight };
}

async function makePicture(path: string): Promise<Made & { readonly content: Buffer }> {
  const { data, info } = await sharp(await readFile(path), { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize(largest.width, largest.height, { fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer({ resolveWithObject: true });
  const { isLight } = await markOf(data);
  return { content: data, width: info.width, height: info.height, isLight };
}
