import type { PublishedRelease } from "../../press-room/published.ts";
import { defined } from "../../text/defined.ts";
import { type ContactView, contactView } from "./contact/contact-view.ts";
import { followBlock, type FollowBlockModel } from "./follow/follow-page.ts";
import { archivesInOtherLanguages } from "./list/other-languages.ts";
import { eventState } from "./release/event-view.ts";
import type { LanguageLink } from "./language-link.ts";
import { type ListLink, listLinks, mostUsed } from "./list/list-links.ts";
import { type OfferedFile, organisationKit } from "./media/file-facts.ts";
import type { PictureView } from "./media/picture-view.ts";
import { leadingPicture, type ReleaseRow, releaseRow } from "./release/release-row.ts";
import type { ViewContext } from "../view-context.ts";

export interface FrontPageModel {
  readonly siteName: string;
  /** Top of the page: the newest release. */
  readonly first?: ReleaseRow & { readonly picture?: PictureView };
  /** Releases that the site's settings keep below the newest one. */
  readonly featured: readonly ReleaseRow[];
  /** The releases after the newest one. */
  readonly newest: readonly ReleaseRow[];
  /** Soonest first. */
  readonly invitations: readonly ReleaseRow[];
  readonly contacts: readonly ContactView[];
  readonly kit?: OfferedFile;
  readonly follow: FollowBlockModel;
  readonly topics: readonly ListLink[];
  /** The page with all topics, if not all are shown. */
  readonly allTopics?: string;
  readonly years: readonly ListLink[];
  /** The archive, if it has releases that the page does not show. */
  readonly archive?: string;
  readonly isEmpty: boolean;
  /** Languages with releases, if this one has none. */
  readonly elsewhere: readonly LanguageLink[];
}

/** Number of headlines below the first. */
const NEWEST = 12;
const INVITATIONS = 4;

/** The front page of a language. */
export function frontPage(context: ViewContext): FrontPageModel {
  const { edition, site } = context;
  const topics = listLinks("topic", context);
  const [first, ...older] = edition.releases.slice(0, 1 + NEWEST + site.featured.length);
  const featured = featuredReleases(context).filter((release) => release !== first);
  const newest = older.filter((release) => !featured.includes(release)).slice(0, NEWEST);
  const row = (release: PublishedRelease): ReleaseRow => releaseRow(release, context);
  const picture = first && leadingPicture(first, context);
  return defined({
    siteName: context.text(site.name) ?? context.pressRoom.owner.name,
    first: first && defined({ ...row(first), picture }),
    featured: featured.map(row),
    newest: newest.map(row),
    invitations: comingInvitations(context).map(row),
    contacts: context.pressRoom.pressContacts.map((contact) => contactView(contact, context)),
    kit: organisationKit(context),
    follow: followBlock(context),
    topics: mostUsed(topics),
    allTopics: topics.length > mostUsed(topics).length ? context.link("topics") : undefined,
    years: listLinks("year", context),
    archive: edition.releases.length > newest.length + featured.length + 1 ? context.link("releases") : undefined,
    isEmpty: edition.releases.length === 0,
    elsewhere: archivesInOtherLanguages(context),
  });
}

/** Featured releases that exist in this language and are not withdrawn. */
function featuredReleases({ site, language, pressRoom }: ViewContext): readonly PublishedRelease[] {
  return site.featured.flatMap(({ release: id }) => {
    const release = pressRoom.byId.get(id)?.get(language);
    return release && !release.withdrawn ? [release] : [];
  });
}

function comingInvitations({ edition, pressRoom }: ViewContext): readonly PublishedRelease[] {
  return edition.releases
    .filter((release) => release.event && eventState(release, pressRoom) === "coming")
    .toSorted((a, b) => (a.event?.start.ms ?? 0) - (b.event?.start.ms ?? 0))
    .slice(0, INVITATIONS);
}
