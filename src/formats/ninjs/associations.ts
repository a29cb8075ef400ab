import { absoluteUrl } from "../../press-room/addresses.ts";
import type { DocumentFile, Picture, PictureVariant } from "../../site/assets.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { defined } from "../../text/defined.ts";
import type { NinjsAssociation, NinjsRendition, NinjsText } from "./ninjs-types.ts";
import { oneLine } from "../../text/one-line.ts";

/** The associated items of a release: pictures (the main one first), documents, the video, other languages. */
export function ninjsAssociations(release: PublishedRelease, publication: Publication): readonly NinjsAssociation[] {
  const { assets, pressRoom: room } = publication;
  const { url } = room.site;
  return [
    ...assets.pictures(release).map((picture, index) => pictureItem(picture, index === 0, release, url)),
    ...assets.documents(release).map((document) => documentItem(document, release, url)),
    ...videoItem(release, publication),
    ...release.translations.map(({ language, title, path }) => ({
      name: oneLine(title),
      rel: "translation",
      uri: absoluteUrl(path, url),
      type: "text" as const,
      representationType: "partial" as const,
      language,
      headlines: [{ role: "main", value: oneLine(title) }],
    })),
  ];
}

function pictureItem(picture: Picture, isMain: boolean, release: PublishedRelease, url: string): NinjsAssociation {
  const { original, alt, caption, credit, licence } = picture;
  const focus = release.images.find(({ file }) => file === picture.file)?.focus;
  const poi = focus && { x: Math.round(focus.x * original.width), y: Math.round(focus.y * original.height) };
  const texts: readonly NinjsText[] = [
    ...(caption === undefined ? [] : [{ role: "caption", value: oneLine(caption) }]),
    ...(alt === "" ? [] : [{ role: "alternative text", value: oneLine(alt) }]),
  ];
  return defined({
    name: original.name,
    rel: isMain ? "main picture" : "picture",
    uri: absoluteUrl(original.path, url),
    type: "picture" as const,
    pubStatus: "usable" as const,
    language: release.language,
    by: credit === undefined ? undefined : oneLine(credit),
    usageTerms: licence === undefined ? undefined : oneLine(licence),
    descriptions: texts.length === 0 ? undefined : texts,
    renditions: [
      defined({
        name: "original",
        href: absoluteUrl(original.path, url),
        contentType: original.type,
        width: original.width,
        height: original.height,
        sizeInBytes: original.bytes,
        format: original.format,
        poi,
      }),
      ...smaller(picture, url),
    ],
  });
}

/** A preview for a layout and a thumbnail for a list, in the most widely supported format. */
function smaller({ sources }: Picture, url: string): readonly NinjsRendition[] {
  const source = sources.at(-1);
  const variants = source?.variants ?? [];
  const preview = variants.findLast(({ width }) => width <= 1600) ?? variants.at(-1);
  const thumbnail = variants[0];
  const rendition = (name: string, { path, width, height }: PictureVariant): NinjsRendition =>
    defined({ name, href: absoluteUrl(path, url), contentType: source?.type, width, height });
  return [
    ...(preview ? [rendition("preview", preview)] : []),
    ...(thumbnail && thumbnail !== preview ? [rendition("thumbnail", thumbnail)] : []),
  ];
}

function documentItem(document: DocumentFile, release: PublishedRelease, url: string): NinjsAssociation {
  const href = absoluteUrl(document.path, url);
  return {
    name: oneLine(document.title),
    rel: "document",
    uri: href,
    type: "text",
    pubStatus: "usable",
    language: document.language ?? release.language,
    renditions: [
      {
        name: "original",
        href,
        contentType: document.type,
        title: document.name,
        sizeInBytes: document.bytes,
        format: document.format,
      },
    ],
  };
}

function videoItem(release: PublishedRelease, { assets, pressRoom: room }: Publication): readonly NinjsAssociation[] {
  const { video } = release;
  if (!video) return [];
  const still = assets.poster(release)?.original;
  return [
    {
      name: oneLine(video.title),
      rel: "video",
      uri: `${absoluteUrl(release.path, room.site.url)}#video`,
      type: "video",
      pubStatus: "usable",
      renditions: [
        defined({ name: "web", href: video.url, title: oneLine(video.title), duration: seconds(video.duration) }),
        ...(still ? [{ name: "poster", href: absoluteUrl(still.path, room.site.url), contentType: still.type }] : []),
      ],
    },
  ];
}

/** `2:30` is 150 seconds, `1:02:30` an hour more. */
function seconds(duration: string | undefined): number | undefined {
  const parts = duration?.split(":").map(Number) ?? [];
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !Number.isInteger(part))) return undefined;
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
