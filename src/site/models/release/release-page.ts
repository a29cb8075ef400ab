import { absoluteUrl, type ReleaseFile, releaseFilePath } from "../../../press-room/addresses.ts";
import type { HoldReason, PublishedRelease } from "../../../press-room/published.ts";
import { proseHtml } from "../../../release/body/body.ts";
import { writeHtml } from "../../../release/body/html.ts";
import { defined } from "../../../text/defined.ts";
import { fileStem } from "../../../text/slug.ts";
import type { Fact, Quote, ReleaseLink } from "../../../release/release.ts";
import { hrefOnSite } from "../../link-addresses.ts";
import { type DatedNote, releaseNotices } from "../../release-notices.ts";
import { mailLink } from "../../release-copy/mail-link.ts";
import { replacementOf, versionOf } from "../../replacement.ts";
import { typeLabel } from "../../labels.ts";
import { type ContactView, contactView } from "../contact/contact-view.ts";
import { type FollowPageModel, followModel } from "../follow/follow-page.ts";
import { type EventView, eventView } from "./event-view.ts";
import { type LanguageLink, languageLink } from "../language-link.ts";
import { listHref } from "../list/list-links.ts";
import type { PictureView } from "../media/picture-view.ts";
import { type ReleaseFiles, releaseFiles } from "./release-files.ts";
import { latestOfPublisher, neighboursOf } from "./release-neighbours.ts";
import { isLongTitle, type ReleaseRow, releaseRow } from "./release-row.ts";
import { type TextLanguage, textLanguage } from "../../text-language.ts";
import { titleWithState } from "../../title-with-state.ts";
import { socialText } from "../../release-description.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

/** A label, as a link if it has an `href`. */
export interface LabelLink {
  readonly label: string;
  readonly href?: string;
}

/** A part of the body: HTML from the renderer, or a picture of the release. */
export type BodyBlock =
  { readonly kind: "html"; readonly html: string } | { readonly kind: "picture"; readonly picture: PictureView };

/** Model of a release's page. */
export interface ReleasePageModel extends ReleaseFiles {
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
  readonly mainPicture?: PictureView;
  readonly contacts: readonly ContactView[];
  readonly body: readonly BodyBlock[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  readonly event?: EventView;
  readonly links: readonly ReleaseLink[];
  /** The language of the titles of `links`. */
  readonly linksLanguage: TextLanguage;
  readonly topics: readonly LabelLink[];
  readonly boilerplate?: { readonly publisher: string; readonly website?: string; readonly html: string };
  readonly related: readonly ReleaseRow[];
  readonly latest: readonly ReleaseRow[];
  readonly follow: FollowPageModel;
  readonly newer?: ReleaseRow;
  readonly older?: ReleaseRow;
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

const LATEST = 5;

/** Makes the model of a release's page. */
export function releasePage(release: PublishedRelease, context: ViewContext): ReleasePageModel {
  const { publisher, path, inheritedFrom } = release;
  const url = absoluteUrl(path, context.site.url);
  const file = (name: ReleaseFile): string => context.href(releaseFilePath(release, name));
  const files = releaseFiles(release, context);
  const neighbours = neighboursOf(release, context.edition);
  const row = (one: PublishedRelease): ReleaseRow => releaseRow(one, context);
  const replacement = replacementOf(release, context.pressRoom.byId);
  return defined({
    ...files,
    title: release.title,
    isLongTitle: isLongTitle(release.title),
    type: label(typeLabel(release.type, release.language, context.site), listHref("type", release.type, context)),
    publisher: label(publisher.name, listHref("publisher", publisher.id, context)),
    dateline: context.time(release.date, "dateline"),
    place: release.place,
    lead: release.lead,
    versions: release.translations.map(({ language, path: other }) => languageLink(language, other, context)),
    ...releaseNotices(release, context.time),
    reasonLanguage: textLanguage(inheritedFrom.withdrawn, context),
    replacement: replacement && row(replacement),
    mainPicture: files.pictures[0],
    contacts: release.contacts.map((contact) => contactView(contact, context)),
    body: bodyBlocks(release, files.pictures, context.site.basePath),
    quotes: release.quotes,
    facts: release.facts,
    event: eventView(release, context),
    links: release.links,
    linksLanguage: textLanguage(inheritedFrom.links, context),
    topics: release.topics.map((topic) => label(topic.label, listHref("topic", topic.key, context))),
    boilerplate: boilerplate(release, context.site.basePath),
    related: relatedReleases(release, context).map(row),
    latest: latestOfPublisher(release, context.edition, LATEST).map(row),
    follow: followModel(context),
    newer: neighbours.newer && row(neighbours.newer),
    older: neighbours.older && row(neighbours.older),
    texts: {
      plain: file("text"),
      plainName: `${fileStem(release.slug)}.txt`,
      markdown: file("markdown"),
      json: file("ninjs"),
    },
    url,
    mailto: mailLink(release, context),
    share: defined({ title: titleWithState(release), text: socialText(release) }),
    isRecord: release.withdrawn !== undefined,
  });
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

function relatedReleases({ related }: PublishedRelease, context: ViewContext): PublishedRelease[] {
  return related.flatMap((id) => {
    const best = versionOf(id, context.language, context.pressRoom.byId);
    return best && !best.withdrawn ? [best] : [];
  });
}

function bodyBlocks(
  { body }: PublishedRelease,
  pictures: readonly PictureView[],
  basePath: string,
): readonly BodyBlock[] {
  return body.parts.flatMap((part): readonly BodyBlock[] => {
    if (part.kind === "html")
      return [{ kind: "html", html: writeHtml(part.html, (link) => hrefOnSite(link, basePath)) }];
    const picture = pictures.find(({ file }) => file === part.file);
    if (!picture) return [];
    return [{ kind: "picture", picture: inBody(picture, part) }];
  });
}

/** A picture of the release as the body shows it: with the texts that the body gives it, else with its own. */
function inBody(picture: PictureView, { alt, title }: { readonly alt: string; readonly title?: string }): PictureView {
  const { languages } = picture;
  return {
    ...picture,
    ...(alt !== "" && { alt }),
    ...(title !== undefined && { caption: title }),
    languages: {
      ...languages,
      ...(alt !== "" && { alt: {} }),
      ...(title !== undefined && { caption: {} }),
    },
  };
}
