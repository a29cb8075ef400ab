import type { OwnPage } from "../press-room/own-pages/own-page.ts";
import { siteName } from "./labels.ts";
import { releaseRow } from "./models/release/release-row.ts";
import type { Site } from "./site.ts";
import { type ShownTime, viewContext } from "./view-context.ts";

/** A release as listed by templates of the team; addresses as in links on a page. */
interface ListedRelease {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly type: string;
  readonly publisher: string;
  readonly date: ShownTime;
}

/** Data for the Nunjucks template of an own page. */
export interface OwnPageData {
  readonly title: string;
  readonly language: string;
  readonly site: { readonly name: string; readonly publisher: string; readonly root: string };
  /** Interface strings in the page's language, by key. */
  readonly strings: Readonly<Record<string, string>>;
  /** The newest releases in the page's language, newest first. */
  readonly newest: readonly ListedRelease[];
}

const NEWEST = 20;

/** The data for one page. */
export function ownPageData({ title, language }: OwnPage, site: Site): OwnPageData {
  const context = viewContext(language, site);
  const rows = context.edition.releases.slice(0, NEWEST).map((release) => releaseRow(release, context));
  return {
    title,
    language,
    site: {
      name: siteName(context.site, language),
      publisher: context.pressRoom.owner.name,
      root: context.href(context.edition.root),
    },
    strings: context.strings.all,
    newest: rows.map(({ title: ofRelease, href, summary, type, publisher, date }) => {
      return { title: ofRelease, href, summary, type, publisher, date };
    }),
  };
}
