import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Logo } from "../../site/assets.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import { downloadName } from "../../text/slug.ts";
import { rasterise } from "../drawings/raster.ts";
import { readDrawing } from "../drawings/svg.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { markOf } from "../cards/logo-mark.ts";
import { addressPart, keyOf } from "../keys.ts";
import { PLAN_VERSION } from "./rendition-plan.ts";
import { type Source, sourceOf, type PictureCache } from "./picture-cache.ts";

/** Where publishers' files lie, relative to the content folder. */
export const PUBLISHERS_FOLDER = "pressroom/publishers";

/** Twice the largest size a page shows a logo in. */
const largest = { width: 800, height: 400 };

/** A logo that is safe to publish: where it lies in the cache, and its size in pixels. */
export interface ReadyLogo {
  /** Absolute. */
  readonly file: string;
  readonly key: string;
  readonly type: "image/svg+xml" | "image/png";
  readonly width: number;
  readonly height: number;
  /** Too light to be seen on white. */
  readonly isLight: boolean;
}

/** The publisher's logo as it may be published: a drawing rebuilt from what only draws, a picture as PNG. */
export async function readyLogo(pictureCache: PictureCache, { logo }: Publisher): Promise<ReadyLogo | undefined> {
  if (logo === undefined) return undefined;
  const source = await sourceOf(pictureCache, PUBLISHERS_FOLDER, logo);
  const isDrawing = source.facts.drawing !== undefined;
  const key = keyOf("logo", PLAN_VERSION, source.facts.hash);
  const make = isDrawing ? makeDrawing : makePicture;
  const { facts, folder } = await pictureCache.cache.entry(key, (draft) => make(source, join(draft, "logo")));
  return { ...facts, file: join(folder, "logo"), key, type: isDrawing ? "image/svg+xml" : "image/png" };
}

/** Puts the publisher's logo into the site. */
export async function prepareLogo(pictureCache: PictureCache, publisher: Publisher): Promise<Logo | undefined> {
  const ready = await readyLogo(pictureCache, publisher);
  if (!ready || publisher.logo === undefined) return undefined;
  const name = downloadName(publisher.logo).replace(/\.[^.]*$/, "");
  const path: SitePath = `/media/${addressPart(ready.key)}/${name}.${ready.type === "image/png" ? "png" : "svg"}`;
  await pictureCache.site.place(path, ready.file);
  return { path, width: ready.width, height: ready.height, type: ready.type };
}

type Made = Pick<ReadyLogo, "width" | "height" | "isLight">;

async function makeDrawing({ path }: Source, target: string): Promise<Made> {
  const { safe, width, height } = readDrawing(await readFile(path));
  await writeFile(target, safe);
  const { isLight } = await markOf(rasterise(safe, 400));
  return { width: Math.round(width), height: Math.round(height), isLight };
}

async function makePicture({ path }: Source, target: string): Promise<Made> {
  const { width, height } = await sharp(await readFile(path), { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize(largest.width, largest.height, { fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 9, palette: false })
    .toFile(target);
  const { isLight } = await markOf(await readFile(target));
  return { width, height, isLight };
}
