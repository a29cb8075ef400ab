import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PageOf, Publication } from "../publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { proseHtml } from "../../release/body/body.ts";
import { writeHtml } from "../../release/body/html.ts";
import { defined } from "../../text/defined.ts";
import { directionOf, languageName } from "../../text/language.ts";
import type { Fact, Quote, ReleaseLink } from "../../release/release.ts";
import { hrefOnSite } from "../link-addresses.ts";
import { typeLabel } from "../labels.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { type EventView, eventView } from "./event-view.ts";
import type { LanguageLink } from "../frame.ts";
import { listHref } from "./list-links.ts";
import type { PictureView } from "./picture-view.ts";
import { type ReleaseFiles, releaseFiles } from "./release-files.ts";
import { latestOfPublisher, neighboursOf } from "./release-neighbours.ts";
import { isLongTitle, type ReleaseRow, releaseRow } from "./release-row.ts";
import { type ShownTime, type ViewContext, viewContext } from "../view-context.ts";

/** A labelled link, or a label alone where there is nothing to lead to. */
export interface LabelLink {
  readonly label: string;
  readonly href?: string;
}

/** A stretch of the body: HTML of our own renderer, or one of the release's pictures. */
export type BodyBlock =
  { readonly kind: "html"; readonly html: string } | { readonly kind: "picture"; readonly picture: PictureView };

export interface DatedNote {
  readonly date: ShownTime;
  readonly note: string;
}

/** Everything a release's page shows. */
export interface ReleasePageModel extends ReleaseFiles {
  readonly title: string;
  /** True for a title that would fill the window in the size of the others. */
  readonly isLongTitle: boolean;
  readonly type: LabelLink;
  readonly publisher: LabelLink;
  readonly dateline: ShownTime;
  readonly place?: string;
  readonly lead?: string;
  readonly versions: readonly LanguageLink[];
  readonly held?: NonNullable<PublishedRelease["held"]>;
  readonly withdrawn?: DatedNote;
  readonly corrections: readonly DatedNote[];
  readonly mainPicture?: PictureView;
  readonly contacts: readonly ContactView[];
  readonly body: readonly BodyBlock[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  readonly event?: EventView;
  readonly links: readonly ReleaseLink[];
  readonly topics: readonly LabelLink[];
  readonly boilerplate?: { readonly publisher: string; readonly website?: string; readonly html: string };
  readonly related: readonly ReleaseRow[];
  readonly latest: readonly ReleaseRow[];
  readonly newer?: ReleaseRow;
  readonly older?: ReleaseRow;
  /** The lists above this release: the archive, its year. */
  readonly trail: readonly LabelLink[];
  readonly texts: { readonly plain: string; readonly markdown: string; readonly json: string };
  /** The public address of the page, absolute. */
  readonly url: string;
  readonly mailto: string;
}

const LATEST = 5;

/** Gathers a release's page. */
export function releasePage({ release }: PageOf<"release">, publication: Publication): ReleasePageModel {
  const context = viewContext(release.language, publication);
  const { publisher, path } = release;
  const url = absoluteUrl(path, context.site.url);
  const href = context.href(path);
  const files = releaseFiles(release, context);
  const neighbours = neighboursOf(release, context.edition);
  const row = (one: PublishedRelease): ReleaseRow => releaseRow(one, context);
  return defined({
    ...files,
    title: release.title,
    isLongTitle: isLongTitle(release.title),
    type: label(typeLabel(release.type, release.language, context.site), listHref("type", release.type, context)),
    publisher: label(publisher.name, listHref("publisher", publisher.id, context)),
    dateline: context.time(release.date, "dateline"),
    place: release.place,
    lead: release.lead,
    versions: release.translations.map((version) => ({
      language: version.language,
      direction: directionOf(version.language),
      name: languageName(version.language, version.language),
      href: context.href(version.path),
      isCurrent: false,
    })),
    held: release.held,
    withdrawn: release.withdrawn && {
      date: context.time(release.withdrawn.date, "date-time"),
      note: release.withdrawn.reason,
    },
    corrections: release.corrections.map(({ date, note }) => ({ date: context.time(date, "date-time"), note })),
    mainPicture: files.pictures[0],
    contacts: release.contacts.map((contact) => contactView(contact, context)),
    body: bodyBlocks(release, files.pictures, publication.pressRoom.site.basePath),
    quotes: release.quotes,
    facts: release.facts,
    event: eventView(release, context),
    links: release.links,
    topics: release.topics.map((topic) => label(topic.label, listHref("topic", topic.key, context))),
    boilerplate: boilerplate(release, publication.pressRoom.site.basePath),
    related: relatedReleases(release, context).map(row),
    latest: latestOfPublisher(release, context.edition, LATEST).map(row),
    newer: neighbours.newer && row(neighbours.newer),
    older: neighbours.older && row(neighbours.older),
    trail: [
      { label: context.strings.t("layout.nav.releases"), href: context.inEdition("releases/") },
      label(String(release.year), listHref("year", String(release.year), context)),
    ],
    texts: { plain: `${href}index.txt`, markdown: `${href}index.md`, json: `${href}index.json` },
    url,
    mailto: `mailto:?subject=${encodeURIComponent(release.title)}&body=${encodeURIComponent(url)}`,
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

/** The versions in the page's language, else whatever there is. */
function relatedReleases({ related }: PublishedRelease, { language, publication }: ViewContext): PublishedRelease[] {
  return related.flatMap((id) => {
    const versions = publication.pressRoom.byId.get(id);
    const best = versions?.get(language) ?? versions?.values().next().value;
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
    const alt = part.alt === "" ? picture.alt : part.alt;
    const caption = part.title ?? picture.caption;
    return [{ kind: "picture", picture: { ...picture, alt, ...(caption === undefined ? {} : { caption }) } }];
  });
}
