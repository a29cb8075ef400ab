import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { PublisherLogo } from "../../site/assets.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import { defined } from "../../text/defined.ts";
import { downloadName } from "../../text/slug.ts";
import { rasterise } from "../drawings/raster.ts";
import { DOWNLOADED, downloadWidth, SAMPLE_WIDTH } from "../drawings/raster-widths.ts";
import { PUBLISHERS_FOLDER } from "../files/content-file.ts";
import { readDrawing } from "../drawings/svg.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { xmpPacket } from "../metadata/xmp.ts";
import { markOf } from "../cards/logo-mark.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { addressPart } from "../media-cache.ts";
import { PLAN_VERSION } from "./rendition-plan.ts";
import { once, type PictureCache, publishEntry, type Source, sourceOf } from "./picture-cache.ts";

/** Twice the largest displayed size of a logo, in pixels. */
const largest = { width: 800, height: 400 };

const FILE = "logo";

/** The key of a publisher that names the file. */
type LogoVersion = "logo" | "logoDark";

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
export async function readyLogo(
  pictureCache: PictureCache,
  publisher: Publisher,
  version: LogoVersion = "logo",
): Promise<ReadyLogo | undefined> {
  const file = publisher[version];
  if (file === undefined) return undefined;
  const { key, type, make } = planFor(await sourceOf(pictureCache, PUBLISHERS_FOLDER, file));
  return once(pictureCache, key, async () => {
    const { facts, files } = await pictureCache.cache.entry(key, make);
    return { ...facts, key, type, content: files[FILE]! };
  });
}

/** Writes a logo of the publisher into the site: as it is shown, and as PNG for download. */
export async function prepareLogo(
  pictureCache: PictureCache,
  publisher: Publisher,
  version: LogoVersion,
): Promise<PublisherLogo | undefined> {
  const ready = await readyLogo(pictureCache, publisher, version);
  const file = publisher[version];
  if (!ready || file === undefined) return undefined;
  const source = await sourceOf(pictureCache, PUBLISHERS_FOLDER, file);
  const { key, type, width, height, content } = ready;
  const stem = downloadName(file).replace(/\.[^.]*$/, "");
  const name = `${stem}.${type === "image/png" ? "png" : "svg"}`;
  const path: SitePath = `${MEDIA_FILES}${addressPart(key)}/${name}`;
  await once(pictureCache, path, () => pictureCache.site.write({ path, content }, file));
  const { logoCredit: credit, logoLicence: licence } = publisher;
  const format = type === "image/png" ? "PNG" : "SVG";
  const png = await preparePng(pictureCache, source, ready, `${stem}.png`, { credit, licence });
  return defined({ path, name, bytes: content.length, width, height, type, format, png, credit, licence });
}

interface PngFacts {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Writes a logo as PNG for programs that cannot open a drawing, with credit and terms inside. */
async function preparePng(
  pictureCache: PictureCache,
  source: Source,
  { content, type, key: logoKey, width, height }: ReadyLogo,
  name: string,
  { credit, licence: terms }: { readonly credit: string | undefined; readonly licence: string | undefined },
): Promise<PublisherLogo["png"]> {
  const texts = defined({ creators: [], descriptions: {}, credit, terms });
  const key = cacheKey("logo for download", PLAN_VERSION, logoKey, name, texts);
  const make = async (files: Record<string, Buffer>): Promise<PngFacts> => {
    const image =
      type === "image/png"
        ? await openPicture(source.path, { width: DOWNLOADED, height: DOWNLOADED })
        : sharp(rasterise(content.toString("utf8"), downloadWidth(width, height)));
    if (credit !== undefined || terms !== undefined) image.withXmp(xmpPacket(texts));
    const { data, info } = await image.png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true });
    files[name] = data;
    return { width: info.width, height: info.height, bytes: data.length };
  };
  const addressOf = (file: string): SitePath => `${MEDIA_FILES}${addressPart(key)}/${file}`;
  const facts = await publishEntry(pictureCache, { key, make, addressOf, maker: `the logo ${name}` });
  return { ...facts, path: addressOf(name), name, type: "image/png", format: "PNG" };
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
  const { data, info } = await (
    await openPicture(path, largest)
  )
    .png({ compressionLevel: 9, palette: false })
    .toBuffer({ resolveWithObject: true });
  const { isLight } = await markOf(data);
  return { content: data, width: info.width, height: info.height, isLight };
}

/** A picture upright, at most of this size. */
async function openPicture(path: string, { width, height }: { width: number; height: number }): Promise<Sharp> {
  return sharp(await readFile(path), { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize(width, height, { fit: "inside", withoutEnlargement: true });
}
