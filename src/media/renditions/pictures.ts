import type { SitePath } from "../../press-room/addresses.ts";
import type { Picture } from "../../site/assets.ts";
import { defined } from "../../text/defined.ts";
import type { ReleaseImage } from "../../release/release.ts";
import { downloadName } from "../../text/slug.ts";
import { addressPart } from "../keys.ts";
import { MIDDLE } from "./crop.ts";
import { kindById } from "../files/file-kinds.ts";
import { xmpTexts } from "../metadata/embedded-texts.ts";
import type { XmpTexts } from "../metadata/xmp.ts";
import { publicFileOf } from "./originals.ts";
import type { RenditionPlan } from "./rendition-plan.ts";
import { type Rendition, type RenditionRequest, renditionKey, renditionsOf } from "./renditions.ts";
import { type Source, sourceOf, type PictureCache } from "./picture-cache.ts";

/** A picture to be published: the file, what is said about it, and where its full-size copy goes. */
export interface PictureRequest {
  /** Relative to the content folder. */
  readonly folder: string;
  readonly image: ReleaseImage;
  /** What every language says of it: written into the files, so that all languages share them. */
  readonly texts: Pick<XmpTexts, "descriptions"> & { readonly credit?: string; readonly licence?: string };
  readonly recipe: RenditionPlan;
  /** The folder of the full-size copy; that of the smaller files when absent. */
  readonly beside?: SitePath;
}

/** Makes a picture ready, or finds it ready, and puts its files into the site. */
export async function preparePicture(pictureCache: PictureCache, request: PictureRequest): Promise<Picture> {
  const source = await sourceOf(pictureCache, request.folder, request.image.file);
  return pictureCache.queue.run(() => publishPicture(pictureCache, request, source));
}

async function publishPicture(pictureCache: PictureCache, request: PictureRequest, source: Source): Promise<Picture> {
  const { image, beside } = request;
  const name = downloadName(image.file);
  const rendering = renderingOf(request, source, name);
  const { facts: made, folder } = await renditionsOf(rendering, pictureCache.cache);
  const address: SitePath = `/media/${addressPart(renditionKey(rendering))}/`;
  const place = async ({ file, width, height }: Rendition) => {
    const path: SitePath = `${address}${file}`;
    await pictureCache.site.place(path, `${folder}/${file}`);
    return { path, width, height };
  };
  const sources = await Promise.all(
    made.sources.map(async ({ type, variants }) => ({ type, variants: await Promise.all(variants.map(place)) })),
  );
  const [wide, landscape, square] = await Promise.all([
    place(made.crops.wide),
    place(made.crops.landscape),
    place(made.crops.square),
  ]);
  const { width, height } = rendering.facts;
  const download = await placeOriginal(pictureCache, source, image.keepLocation, `${beside ?? address}${name}`);
  const { caption, credit, licence } = source.facts.texts ?? {};
  return defined({
    file: image.file,
    alt: image.alt,
    caption: image.caption ?? caption,
    credit: image.credit ?? credit,
    licence: image.licence ?? licence,
    width,
    height,
    sources,
    crops: { wide, landscape, square },
    original: { ...download, name, width, height },
  });
}

function renderingOf(
  { image, texts, recipe }: PictureRequest,
  { path, facts }: Source,
  name: string,
): RenditionRequest {
  if (!facts.picture?.ok) throw new Error(`${path} is no picture that can be published.`);
  const embedded = facts.texts ?? { creators: [] };
  const described = Object.keys(texts.descriptions).length > 0;
  return {
    path,
    hash: facts.hash,
    facts: facts.picture,
    name: name.replace(/\.[^.]*$/, ""),
    focus: image.focus ?? MIDDLE,
    texts: xmpTexts(
      { ...embedded, ...defined({ credit: texts.credit, licence: texts.licence }) },
      described ? { descriptions: texts.descriptions } : {},
    ),
    recipe,
  };
}

async function placeOriginal(
  pictureCache: PictureCache,
  { path, facts }: Source,
  keepLocation: boolean,
  address: SitePath,
) {
  const copy = await publicFileOf(path, facts, keepLocation, pictureCache.cache);
  await pictureCache.site.place(address, copy.path);
  const { type, format } = kindById(facts.kind ?? "");
  return { path: address, bytes: copy.bytes, type, format };
}
