import { renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { absoluteUrl, aliasPath, hrefOf, outputFile, ROOT_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Output, OutputFile, Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { directionOf } from "../../text/language.ts";
import { oneLine } from "../../text/one-line.ts";
import { stringsFor } from "../../site/strings.ts";

/** An old address inside the site, and the release that answers for it now. */
export interface Redirect {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly status: 301;
}

/**
 * Where old addresses lead, from the aliases of releases. Those on other hosts, outside the site or with a query are
 * not ours to answer; a page that exists is never led away; of two claims the newer release has it.
 */
export function redirectsOf(publication: Publication): readonly Redirect[] {
  return redirectedReleases(publication).map(({ from, release }) => ({ from, to: release.path, status: 301 }));
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsOutput: Output = {
  name: "redirects",
  files: (publication): readonly OutputFile[] => {
    const text = redirectLines(redirectsOf(publication), publication.pressRoom.site.basePath);
    return text === "" ? [] : [{ path: ROOT_FILES.redirects, content: text }];
  },
};

/** A page at each old address, for hosts that know no redirects. Only where a host would serve it as HTML. */
export const aliasPagesOutput: Output = {
  name: "alias pages",
  *files(publication): Iterable<OutputFile> {
    for (const { from, release } of redirectedReleases(publication)) {
      const path = aliasPagePath(from);
      if (path) yield { path, content: aliasPage(release, publication) };
    }
  },
};

/**
 * Two lines for each: Netlify serves a file that exists unless the status has a `!`, which Cloudflare does not know
 * and passes over; the second line is for Cloudflare.
 */
function redirectLines(redirects: readonly Redirect[], basePath: string): string {
  return redirects
    .map(({ from, to, status }) => {
      const line = `${rulePath(hrefOf(from, basePath))} ${hrefOf(to, basePath)} ${status}`;
      return `${line}!\n${line}\n`;
    })
    .join("");
}

/** `*` and `:` would be wildcards in a rule. */
function rulePath(href: string): string {
  return href.replaceAll("*", "%2A").replaceAll(":", "%3A");
}

interface RedirectedRelease {
  readonly from: SitePath;
  readonly release: PublishedRelease;
}

function redirectedReleases({ pressRoom: room, pages }: Publication): readonly RedirectedRelease[] {
  const taken = new Set(pages.map(({ path }) => withoutSlash(path)));
  const found: RedirectedRelease[] = [];
  for (const { allReleases } of room.editions)
    for (const release of allReleases)
      for (const alias of release.aliases) {
        const from = oldPath(alias, room.site);
        if (from === undefined || taken.has(withoutSlash(from))) continue;
        taken.add(withoutSlash(from));
        found.push({ from, release });
      }
  return found;
}

/** The path of an alias that a static host can answer for. */
function oldPath(alias: string, site: Publication["pressRoom"]["site"]): SitePath | undefined {
  if (!URL.canParse(alias, site.url) || new URL(alias, site.url).search !== "") return undefined;
  const path = aliasPath(alias, site);
  // What is still percent-encoded after decoding, or not a plain path, has no file it could be.
  return path === undefined || /[%\\?#\s]|\/\/|\/\.{1,2}(\/|$)/.test(path) ? undefined : path;
}

function withoutSlash(path: string): string {
  return path.replace(/\/(?:index\.html?)?$/, "");
}

function aliasPagePath(from: SitePath): SitePath | undefined {
  if (/\.html?$/i.test(from)) return from;
  if (/\.[a-z0-9]{1,5}$/i.test(from)) return undefined;
  return from.endsWith("/") ? `/${outputFile(from)}` : `${from}/index.html`;
}

function aliasPage(release: PublishedRelease, { pressRoom: room }: Publication): string {
  const { language, path, title } = release;
  const { t, ...strings } = stringsFor(language);
  const href = hrefOf(path, room.site.basePath);
  const page: VNode = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{oneLine(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absoluteUrl(path, room.site.url)} />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
      </head>
      <body>
        <main>
          <h1 lang={strings.borrowed ? strings.language : undefined}>{t("text.moved")}</h1>
          <p>
            <a href={href}>{oneLine(title)}</a>
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}
