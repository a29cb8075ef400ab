import { absoluteUrl, type ReleaseFile, releaseFilePath } from "../../../press-room/addresses.ts";
import type { HoldReason, PublishedRelease } from "../../../press-room/published.ts";
import { proseHtml } from "../../../release/body/body.ts";
import { writeHtml } from "../../../release/body/html.ts";
import { defined } from "../../../text/defined.ts";
import { fileStem } from "../../../text/slug.ts";
import type { ReleaseLink } from "../../../release/release.ts";
import { hrefOnSite } from "../../link-addresses.ts";
import { type DatedNote, releaseNotices } from "../../release-notices.ts";
import { mailLink } from "../../release-copy/mail-link.ts";
import { replacementOf } from "../../replacement.ts";
import { typeLabel } from "../../labels.ts";
import { type ContactView, contactView } from "../contact/contact-view.ts";
import { followBlock, type FollowBlockModel } from "../follow/follow-page.ts";
import { type EventView, eventView } from "./event-view.ts";
import { type LanguageLink, languageLink } from "../language-link.ts";
import { listHref } from "../list/list-links.ts";
import type { PictureView } from "../media/picture-view.ts";
import { type BodyBlock, bodyBlocks } from "./body-blocks.ts";
import { type FurtherReading, furtherReading } from "./further-reading.ts";
import { type ReleaseFiles, releaseFiles, type VideoView } from "./release-files.ts";
import { isLongTitle, type ReleaseRow, releaseRow } from "./release-row.ts";
import { type TextLanguage, textLanguage } from "../../text-language.ts";
import { titleBesideType } from "../../title-beside-type.ts";
import { titleWithState } from "../../title-with-state.ts";
import { socialText } from "../../release-description.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

/** A label, as a link if it has an `href`. */
export interface LabelLink {
  readonly label: string;
  readonly href?: string;
}

/** Model of a release's page. */
export interface ReleasePageModel extends ReleaseFiles {
  /** Without the name of the type, which is shown above it. */
  readonly title: string;
  /** True for a long title, which is shown smaller. */
  readonly isLongTitle: boolean;
  readonly type: LabelLink;
  readonly publisher: LabelLink;
  readonly dateline: ShownTime;
  readonly place?: string;
  readonly lead?: string;
  readonly versions: readonly LanguageLink[];
  readonly held?: HoldReason;
  readonly withdrawn?: DatedNote;
  /** The language of the reason for a withdrawal. */
  readonly reasonLanguage: TextLanguage;
  /** The release that replaces a withdrawn one. */
  readonly replacement?: ReleaseRow;
  readonly corrections: readonly DatedNote[];
  /** The film, in the place of the picture. */
  readonly film?: VideoView;
  /** The main picture; with a film, the one that the film shows before it is played. */
  readonly mainPicture?: PictureView;
  /** The pictures that are neither the main one nor in the text: each picture is shown once. */
  readonly otherPictures: readonly PictureView[];
  /** Address of the styles of the picture viewer. */
  readonly viewerStyles: string;
  readonly contacts: readonly ContactView[];
  readonly body: readonly BodyBlock[];
  readonly event?: EventView;
  readonly links: readonly ReleaseLink[];
  /** The language of the titles of `links`. */
  readonly linksLanguage: TextLanguage;
  readonly topics: readonly LabelLink[];
  readonly boilerplate?: { readonly publisher: string; readonly website?: string; readonly html: string };
  readonly further: FurtherReading;
  readonly follow: FollowBlockModel;
  readonly texts: {
    readonly plain: string;
    /** File name for saving the plain text. */
    readonly plainName: string;
    readonly markdown: string;
    readonly json: string;
  };
  /** The public address of the page, absolute. */
  readonly url: string;
  /** Sends the release by e-mail. */
  readonly mailto: string;
  /** What the device's share dialog gets besides the address. */
  readonly share: { readonly title: string; readonly text?: string };
  /** True if the release is withdrawn: its text is offered for the record only. */
  readonly isRecord: boolean;
}

/** Makes the model of a release's page. */
export function releasePage(release: PublishedRelease, context: ViewContext): ReleasePageModel {
  const { publisher, path, inheritedFrom } = release;
  const url = absoluteUrl(path, context.site.url);
  const file = (name: ReleaseFile): string => context.href(releaseFilePath(release, name));
  const title = titleBesideType(release, context.site);
  const files = releaseFiles(release, context);
  const inText = new Set(release.body.parts.flatMap((part) => (part.kind === "image" ? [part.file] : [])));
  const apart = files.pictures.filter((picture) => !inText.has(picture.file));
  const { film, mainPicture } = leadOf(files.video, apart);
  const row = (one: PublishedRelease): ReleaseRow => releaseRow(one, context);
  const replacement = replacementOf(release, context.pressRoom.byId);
  return defined({
    ...files,
    title,
    isLongTitle: isLongTitle(title),
    type: label(typeLabel(release.type, release.language, context.site), listHref("type", release.type, context)),
    publisher: label(publisher.name, listHref("publisher", publisher.id, context)),
    dateline: context.time(release.date, "dateline"),
    place: release.place,
    lead: release.lead,
    versions: release.translations.map(({ language, path: other }) => languageLink(language, other, context)),
    ...releaseNotices(release, context.time),
    reasonLanguage: textLanguage(inheritedFrom.withdrawn, context),
    replacement: replacement && row(replacement),
    film,
    mainPicture,
    otherPictures: apart.filter((picture) => picture !== mainPicture),
    viewerStyles: context.href(context.bundles.viewerCss),
    contacts: release.contacts.map((contact) => contactView(contact, context)),
    body: bodyBlocks(release, files.pictures, context.site.basePath),
    event: eventView(release, context),
    links: release.links,
    linksLanguage: textLanguage(inheritedFrom.links, context),
    topics: release.topics.map((topic) => label(topic.label, listHref("topic", topic.key, context))),
    boilerplate: boilerplate(release, context.site.basePath),
    further: furtherReading(release, context),
    follow: followBlock(context),
    texts: {
      plain: file("text"),
      plainName: `${fileStem(release.slug)}.txt`,
      markdown: file("markdown"),
      json: file("ninjs"),
    },
    url,
    mailto: mailLink(release, context),
    share: defined({ title: titleWithState(release, context.site), text: socialText(release) }),
    isRecord: release.withdrawn !== undefined,
  });
}

/**
 * What is shown between lead and text: the film, else the first picture that is not in the text. A film without a still
 * picture of its own shows that picture.
 */
function leadOf(
  video: VideoView | undefined,
  [first]: readonly PictureView[],
): { readonly film?: VideoView; readonly mainPicture?: PictureView } {
  if (!video) return first ? { mainPicture: first } : {};
  if (!first || (video.poster && video.poster.file !== first.file)) return { film: video };
  return { film: { ...video, poster: first }, mainPicture: first };
}

function label(text: string, href: string | undefined): LabelLink {
  return href === undefined ? { label: text } : { label: text, href };
}

function boilerplate(release: PublishedRelease, basePath: string): ReleasePageModel["boilerplate"] {
  if (release.boilerplate === undefined) return undefined;
  const { name, website } = release.publisher;
  return defined({
    publisher: name,
    website,
    html: writeHtml(proseHtml(release.boilerplate, release.language), (link) => hrefOnSite(link, basePath)),
  });
}
