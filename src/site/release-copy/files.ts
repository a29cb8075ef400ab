import type { Download, Picture } from "../assets.ts";
import { languageName } from "../../text/language.ts";
import { oneLine } from "../../text/one-line.ts";
import { fileSize } from "../models/media/file-facts.ts";
import { type CopyContext, type CopyLink, type CopyPicture, type CopySection, section } from "./model.ts";

/** Links, video, documents and pictures of the release. */
export function fileSections(context: CopyContext): readonly CopySection[] {
  const { release, assets, strings } = context;
  const links = release.links.map(({ title, url }) => ({ label: oneLine(title), target: { url }, details: [] }));
  const documents = assets.documents(release).map((document) => ({
    label: oneLine(document.title),
    target: { file: document.path },
    details: [
      ...(document.language === undefined ? [] : [languageName(document.language, strings.language)]),
      facts(document, context),
    ],
  }));
  const pictures = assets.pictures(release).map((picture) => copyPicture(picture, context));
  const { t } = strings;
  return [
    ...section({ part: "links", kind: "links", heading: t("release.links"), items: links }),
    ...section({ part: "video", kind: "links", heading: t("release.video"), items: videoLinks(context) }),
    ...section({ part: "documents", kind: "links", heading: t("release.documents"), items: documents }),
    ...section({ part: "pictures", kind: "pictures", heading: t("release.pictures"), items: pictures }),
  ];
}

function videoLinks({ release, strings }: CopyContext): readonly CopyLink[] {
  const { video } = release;
  if (!video) return [];
  const subtitles = video.subtitles.map((tag) => languageName(tag, strings.language)).join(", ");
  const details = [video.duration, subtitles].filter((detail) => detail !== undefined && detail !== "");
  return [{ label: oneLine(video.title), target: { url: video.url }, details: details as string[] }];
}

function copyPicture(picture: Picture, context: CopyContext): CopyPicture {
  const { caption, alt, credit, licence, original } = picture;
  return {
    label: oneLine(caption ?? (alt === "" ? original.name : alt)),
    target: { file: original.path },
    details: [...pictureRights(picture, context.strings.t), pictureFacts(picture, context)],
    picture,
    caption: [caption, credit, licence].filter((text) => text !== undefined).map(oneLine),
  };
}

/** Credit and terms with their labels: `Kreditering: Kari Nordmann`. */
export function pictureRights({ credit, licence }: Picture, t: CopyContext["strings"]["t"]): readonly string[] {
  return [
    ...(credit === undefined ? [] : [`${t("text.credit")}: ${oneLine(credit)}`]),
    ...(licence === undefined ? [] : [`${t("download.terms")}: ${oneLine(licence)}`]),
  ];
}

function pictureFacts({ original }: Picture, { release }: CopyContext): string {
  return `${original.format}, ${original.width} × ${original.height} px, ${fileSize(original.bytes, release.language)}`;
}

function facts(file: Download, { release }: CopyContext): string {
  return `${file.format}, ${fileSize(file.bytes, release.language)}`;
}
