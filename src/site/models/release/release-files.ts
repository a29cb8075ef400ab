import type { PublishedRelease } from "../../../press-room/published.ts";
import { defined } from "../../../text/defined.ts";
import { type OfferedFile, offeredFile } from "../media/file-facts.ts";
import { languageList } from "../language-list.ts";
import { type PictureView, pictureView } from "../media/picture-view.ts";
import { type TextLanguage, textLanguage } from "../../text-language.ts";
import type { ViewContext } from "../../view-context.ts";

export interface DocumentView extends OfferedFile {
  readonly title: string;
  /** The language of the title. */
  readonly titleLanguage: TextLanguage;
  /** The name of the document's language, if its release says one. */
  readonly languageName?: string;
  /** The tag of that language, if it is not the page's. */
  readonly language?: string;
}

export interface VideoView {
  readonly url: string;
  readonly title: string;
  /** The language of the title. */
  readonly titleLanguage: TextLanguage;
  /** Host of the link, shown to readers: `video.example.org`. */
  readonly host: string;
  readonly duration?: string;
  /** Names of languages, in the page's language. */
  readonly subtitles?: string;
  readonly poster?: PictureView;
}

/** A press kit and what is in it, in words: `text, pictures and documents`. */
interface PressKitView extends OfferedFile {
  readonly contents: string;
}

/** Files of a release for download. */
export interface ReleaseFiles {
  readonly pictures: readonly PictureView[];
  readonly documents: readonly DocumentView[];
  readonly video?: VideoView;
  readonly pressKit?: PressKitView;
}

/** The pictures, documents, video and press kit of a release, as its page offers them. */
export function releaseFiles(release: PublishedRelease, context: ViewContext): ReleaseFiles {
  const { assets } = context;
  const { images, documents } = release.inheritedFrom;
  return defined({
    pictures: assets.pictures(release).map((picture) => pictureView(picture, context, images)),
    documents: assets.documents(release).map((document) => documentView(document, context, documents)),
    video: videoView(release, context),
    pressKit: pressKitView(release, context),
  });
}

function pressKitView(release: PublishedRelease, context: ViewContext): PressKitView | undefined {
  const kit = context.assets.pressKit(release);
  if (!kit) return undefined;
  const { t } = context.strings;
  const contents = [
    t("download.kit.text"),
    ...(release.images.length > 0 ? [t("download.kit.pictures")] : []),
    ...(release.documents.length > 0 ? [t("download.kit.documents")] : []),
    ...(release.event ? [t("download.kit.event")] : []),
  ];
  return { ...offeredFile(kit, context), contents: contents.join(", ") };
}

/** A document with its title, language and the facts of its file; `inheritedFrom` is the language of an inherited title. */
export function documentView(
  document: Parameters<typeof offeredFile>[0] & { readonly title: string; readonly language?: string },
  context: ViewContext,
  inheritedFrom?: string,
): DocumentView {
  const { title, language } = document;
  return defined({
    ...offeredFile(document, context),
    title,
    titleLanguage: textLanguage(language ?? inheritedFrom, context),
    languageName: language && languageList([language], context.strings.language),
    language: context.foreign(language),
  });
}

function videoView(release: PublishedRelease, context: ViewContext): VideoView | undefined {
  const { video } = release;
  if (!video) return undefined;
  const poster = context.assets.poster(release);
  return defined({
    url: video.url,
    title: video.title,
    titleLanguage: textLanguage(release.inheritedFrom.video, context),
    host: URL.canParse(video.url) ? new URL(video.url).host.replace(/^www\./, "") : video.url,
    duration: video.duration,
    subtitles: languageList(video.subtitles, context.strings.language) || undefined,
    poster: poster && pictureView(poster, context),
  });
}
