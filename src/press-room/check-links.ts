import { message } from "../diagnostics/messages/message.ts";
import { type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import { type Body, linksOf } from "../release/body/body.ts";
import { cleanText, splitFrontMatter } from "../release/front-matter.ts";
import { languagePath } from "../text/language.ts";
import { absoluteUrl, releasePath, type SitePath } from "./addresses.ts";
import { readAlias } from "./aliases.ts";
import { type OwnAddress, ownAddresses, plainPath } from "./own-addresses.ts";
import type { ContentFiles, PressRoom } from "./press-room.ts";

/**
 * Reports links in releases and in the team's own pages to releases, lists and contacts of this site that do not exist.
 * Other pages are not checked: they may belong to the team's main site.
 */
export function deadLinks(room: PressRoom, files: ContentFiles): readonly Diagnostic[] {
  let known: Known | undefined;
  /** Found once for each file, which can have many dead links. */
  const firstLines = new Map<string, number>();
  return textsOf(room).flatMap(({ file, path: own, body }) =>
    linksOf(body).flatMap((link) => {
      if ((link.to !== "page" && link.to !== "web") || !link.at) return [];
      const path = pathInSite(link.href, own, room);
      if (path === undefined) return [];
      known ??= knownAddresses(room);
      if (!known.judged.test(path) || known.own(path) !== undefined || known.aliases.has(path)) return [];
      const meant = known.bySlug.get(path.slice(path.lastIndexOf("/") + 1));
      const said = message("body-link-dead", { href: link.href, meant });
      const first = firstLines.get(file) ?? bodyLine(file, files);
      firstLines.set(file, first);
      const line = first + link.at.line - 1;
      return [problem("body-link-dead", file, { line, column: link.at.column }, said)];
    }),
  );
}

/** A release or a page of the team's own in Markdown. */
interface LinkingText {
  readonly file: string;
  readonly path: SitePath;
  readonly body: Body;
}

function textsOf({ releases, pages, site }: PressRoom): readonly LinkingText[] {
  return [
    ...releases.map((release) => ({
      file: release.source.file,
      path: releasePath(release, site),
      body: release.body,
    })),
    ...pages.flatMap(({ file, path, body }) => (body.kind === "markdown" ? [{ file, path, body: body.body }] : [])),
  ];
}

interface Known {
  readonly own: OwnAddress;
  readonly aliases: ReadonlySet<string>;
  /** Addresses that only the press room can have. */
  readonly judged: RegExp;
  readonly bySlug: ReadonlyMap<string, string>;
}

function knownAddresses(room: PressRoom): Known {
  const { site } = room;
  const aliases = room.releases.flatMap((release) => release.aliases.map((alias) => readAlias(alias, site)));
  const trees = site.languages.map((language) => languagePath(language)).join("|");
  return {
    own: ownAddresses(room),
    aliases: new Set(aliases.flatMap((reading) => (reading.ok ? [plainPath(reading.path)] : []))),
    judged: new RegExp(`^/(?:(?:${trees})/)?(?:\\d{4}|releases|type|topic|publisher|contacts)/`),
    bySlug: new Map(room.releases.map((release) => [release.slug, releasePath(release, site)])),
  };
}

/** The path of a link inside the press room, as `plainPath` gives it; undefined for addresses elsewhere. */
function pathInSite(href: string, own: SitePath, { site }: PressRoom): string | undefined {
  const base = href.startsWith("/") ? site.url : absoluteUrl(own, site.url);
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.host !== new URL(site.url).host) return undefined;
  try {
    const path = decodeURI(url.pathname);
    // Links from the root may be written with or without the sub-path of the site.
    if (path.startsWith(site.basePath)) return plainPath(`/${path.slice(site.basePath.length)}`);
    return href.startsWith("/") && !href.startsWith("//") ? plainPath(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The line of a file on which its body begins. */
function bodyLine(file: string, { releases, pages }: ContentFiles): number {
  const name = file.slice(file.indexOf("/") + 1);
  const text = file.startsWith("pages/") ? pages?.get(name) : releases.get(name);
  const parts = splitFrontMatter(cleanText(text ?? ""));
  return "rule" in parts ? 1 : parts.bodyLine;
}
