import { type SitePath, releasePath } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { LinkTarget } from "../markdown/link-target.ts";
import type { NamedGroup } from "./name-releases.ts";

/** The address in the press room of the release that a link of the source leads to; undefined for links elsewhere. */
export type RoomAddress = (target: LinkTarget) => string | undefined;

/** `addressOf` returns the address of a release that an earlier import wrote. */
export function roomAddresses(
  groups: readonly NamedGroup[],
  site: SiteSettings,
  addressOf: (file: string) => SitePath | undefined,
): RoomAddress {
  const byUrl = new Map<string, SitePath>();
  for (const { versions } of groups)
    for (const { found, language, slug, timestamp, entry } of versions) {
      const path =
        (entry && addressOf(entry.file)) ??
        (entry ? undefined : releasePath({ date: timestamp, language, slug }, site));
      if (path === undefined) continue;
      for (const address of [found.url, ...found.aliases, found.origin.source])
        if (address !== undefined) byUrl.set(plainAddress(address), path);
    }
  return (target) => {
    const written =
      target.to === "web"
        ? [target.url]
        : target.to === "local"
          ? [...target.paths, ...(target.rooted === undefined ? [] : [target.rooted])]
          : [];
    for (const one of written) {
      const path = byUrl.get(plainAddress(one));
      if (path !== undefined) return path;
    }
    return undefined;
  };
}

/** The address without differences that do not matter: scheme, `www.`, a final slash, the ending of a Markdown file, fragment. */
function plainAddress(address: string): string {
  return address
    .replace(/#.*$/s, "")
    .replace(/^https?:\/\/(?:www\.)?/i, "//")
    .replace(/(?:\/_?index)?\.mdx?$|\/(?:index\.html?)?$/i, "");
}
