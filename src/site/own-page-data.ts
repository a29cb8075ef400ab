import type { OwnPage } from "../press-room/own-pages/own-page.ts";
import { siteName } from "./labels.ts";
import { releaseRow } from "./models/release/release-row.ts";
import type { Site } from "./site.ts";
import { type ShownTime, viewContext } from "./view-context.ts";

/** A release as templates of a team's own may list it; addresses are as a page links to them. */
interface ListedRelease {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly type: string;
  readonly publisher: string;
  readonly date: ShownTime;
}

/** What a Nunjucks template of a page of a team's own is rendered with. */
export interface OwnPageData {
  readonly title: string;
  readonly language: string;
  readonly site: { readonly name: string; readonly publisher: string; readonly root: string };
  /** The interface in the page's language, by key. */
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
