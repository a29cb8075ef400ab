import { MEDIA_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Picture, PictureVariant } from "../../site/assets.ts";
import { defined } from "../../text/defined.ts";
import type { ReleaseImage } from "../../release/release.ts";
import { downloadName } from "../../text/slug.ts";
import { addressPart } from "../media-cache.ts";
import { MIDDLE } from "./crop.ts";
import type { FileFacts } from "../files/examine-file.ts";
import { kindById } from "../files/file-kinds.ts";
import { type XmpTexts, xmpTexts } from "../metadata/xmp.ts";
import { publishOriginal } from "./originals.ts";
import type { RenditionPlan } from "./rendition-plan.ts";
import { makeRenditions, type Rendition, type RenditionRequest, renditionKey } from "./renditions.ts";
import { type PictureCache, publishEntry, type Source, sourceOf } from "./picture-cache.ts";

/** The texts of the content about a picture, in all languages. */
export type PictureTexts = Pick<XmpTexts, "descriptions"> & { readonly credit?: string; readonly licence?: string };

/** A picture to publish: source file, texts, and folder of its full-size copy. */
export interface PictureRequest {
  /** Relative to the content folder. */
  readonly folder: string;
  readonly image: ReleaseImage;
  /** Written into the files, which all languages share. */
  readonly texts: PictureTexts;
  readonly recipe: RenditionPlan;
  /** The folder of the full-size copy; defaults to that of the smaller files. */
  readonly beside?: SitePath;
}

/** Makes the renditions of a picture, or takes them from the cache, and writes them into the site. */
export async function preparePicture(pictureCache: PictureCache, request: PictureRequest): Promise<Picture> {
  const source = await sourceOf(pictureCache, request.folder, request.image.file);
  return pictureCache.limiter.run(() => publishPicture(pictureCache, request, source));
}

async function publishPicture(pictureCache: PictureCache, request: PictureRequest, source: Source): Promise<Picture> {
  const { image, beside } = request;
  const name = downloadName(image.file);
  const rendering = renderingOf(request, source, name);
  const key = renditionKey(rendering);
  const address: SitePath = `${MEDIA_FILES}${addressPart(key)}/`;
  const addressOf = (file: string): SitePath => `${address}${file}`;
  const make = (files: Record<string, Buffer>) => makeRenditions(rendering, files);
  const { sources, crops } = await publishEntry(pictureCache, { key, make, addressOf, maker: source.path });
  const variant = ({ file, width, height }: Rendition): PictureVariant => ({ path: addressOf(file), width, height });
  const { width, height } = rendering.facts;
  const download = await downloadOf(pictureCache, source, `${beside ?? address}${name}`, {
    keepLocation: image.keepLocation,
    texts: rendering.texts,
  });
  const { caption, credit, licence } = source.facts.texts ?? {};
  return defined({
    file: image.file,
    alt: image.alt,
    caption: image.caption ?? caption,
    credit: image.credit ?? credit,
    licence: image.licence ?? licence,
    width,
    height,
    sources: sources.map(({ type, variants }) => ({ type, variants: variants.map(variant) })),
    crops: { wide: variant(crops.wide), landscape: variant(crops.landscape), square: variant(crops.square) },
    original: { ...download, name, width, height },
  });
}

function renderingOf(
  { image, texts, recipe }: PictureRequest,
  { path, facts }: Source,
  name: string,
): RenditionRequest {
  if (!facts.picture?.ok) throw new Error(`${path} is not a picture that can be published.`);
  return {
    path,
    hash: facts.hash,
    facts: facts.picture,
    name: name.replace(/\.[^.]*$/, ""),
    focus: image.focus ?? MIDDLE,
    texts: writtenTexts(facts, texts),
    recipe,
  };
}

/** The texts to write into a file: those of the content, else those it has already. */
export function writtenTexts({ texts: embedded }: FileFacts, texts: PictureTexts): XmpTexts {
  const described = Object.keys(texts.descriptions).length > 0;
  return xmpTexts(
    { ...(embedded ?? { creators: [] }), ...defined({ credit: texts.credit, licence: texts.licence }) },
    described ? { descriptions: texts.descriptions } : {},
  );
}

async function downloadOf(
  pictureCache: PictureCache,
  source: Source,
  address: SitePath,
  metadata: Parameters<typeof publishOriginal>[3],
) {
  const bytes = await publishOriginal(pictureCache, source, address, metadata);
  const { type, format } = kindById(source.facts.kind ?? "");
  return { path: address, bytes, type, format };
}
