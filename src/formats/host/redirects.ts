import { hrefOf, ROOT_FILES, type SitePath } from "../../press-room/addresses.ts";
import { isSiteAddress, readAlias } from "../../press-room/aliases.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { movedPages } from "../../site/moved-pages.ts";
import { memoise } from "../../site/memoise.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";

/** An old address inside the site, decoded, and the page it redirects to. */
export interface Redirect {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly title: string;
  readonly language: string;
}

/**
 * The aliases of all releases, and earlier addresses of archive pages. Leaves out an alias that a static host cannot
 * serve or that is an address of the site; the check has reported it. If two releases have the same alias, the newer
 * one gets it.
 */
export const redirectsOf = memoise((publication: Publication): readonly Redirect[] => {
  const { pressRoom: room, pages } = publication;
  const ofSite = new Set(pages.map(({ path }) => path));
  const taken = new Set<string>();
  const found: Redirect[] = [];
  for (const { allReleases } of room.editions)
    for (const release of allReleases)
      for (const alias of release.aliases) {
        const reading = readAlias(alias, room.site);
        if (!reading.ok || isSiteAddress(reading.path, ofSite) || taken.has(withoutEnd(reading.path))) continue;
        taken.add(withoutEnd(reading.path));
        found.push({ from: reading.path, to: release.path, title: release.title, language: release.language });
      }
  const moved = movedPages(publication).filter(({ from }) => !taken.has(withoutEnd(from)));
  return [...found, ...moved];
});

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsOutput = outputOf({
  name: "redirects",
  files: (publication) => ifAny(ROOT_FILES.redirects, publication),
  content: ({ redirects }, { pressRoom: { site } }) => `${redirectLines(redirects, site).join("\n")}\n`,
});

/** Lines for a `map` of nginx from `$uri`; docs/developers/hosts.md shows how to include them. */
export const nginxRedirectsOutput = outputOf({
  name: "redirects for nginx",
  files: (publication) => ifAny(ROOT_FILES.nginxRedirects, publication),
  content: ({ redirects }, { pressRoom: { site } }) => `${nginxLines(redirects, site).join("\n")}\n`,
});

function ifAny(path: SitePath, publication: Publication) {
  const redirects = redirectsOf(publication);
  return redirects.length === 0 ? [] : [{ path, redirects }];
}

/**
 * Two lines for each. Netlify serves a file that exists unless the status has a `!`; Cloudflare does not support
 * that status and skips the line.
 */
function redirectLines(redirects: readonly Redirect[], { basePath }: SiteSettings): readonly string[] {
  return redirects.flatMap(({ from, to }) => {
    const line = `${rulePath(hrefOf(from, basePath))} ${hrefOf(to, basePath)} 301`;
    return [`${line}!`, line];
  });
}

/** Escapes `*` and `:`, which are wildcards in a rule. */
function rulePath(href: string): string {
  return href.replaceAll("*", "%2A").replaceAll(":", "%3A");
}

/** nginx compares the decoded path exactly: the forms with and without a final slash each get a line. */
function nginxLines(redirects: readonly Redirect[], { basePath }: SiteSettings): readonly string[] {
  return redirects.flatMap(({ from, to }) => {
    const target = nginxString(hrefOf(to, basePath));
    const path = basePath + from.slice(1);
    const forms = /\.[a-z\d]{1,5}$/i.test(path) ? [path] : [path.replace(/\/$/, ""), path.replace(/\/?$/, "/")];
    return forms.map((form) => `${nginxString(form)} ${target};`);
  });
}

function nginxString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function withoutEnd(path: string): string {
  return path.replace(/\/(?:index\.html?)?$/, "");
}
