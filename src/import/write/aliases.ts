import { readAlias } from "../../press-room/aliases.ts";
import { plainPath } from "../../press-room/own-addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { FoundRelease } from "../found-release.ts";

/** The host that most releases of a source have in their addresses. */
export function oldHost(found: readonly FoundRelease[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { url } of found) {
    const host = hostOf(url);
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The host of an address, without `www.`. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : undefined;
}

/** The old addresses of a release, as paths that every host can redirect. `own` is its address in the press room. */
export function aliasesOf(
  { url, aliases }: FoundRelease,
  host: string | undefined,
  own: string,
  site: SiteSettings,
): readonly string[] {
  const found = new Map<string, string>();
  for (const one of [...(url === undefined ? [] : [url]), ...aliases]) {
    const path = one.startsWith("/") ? one : pathOn(host, one);
    if (path === undefined || plainPath(path) === "") continue;
    const reading = readAlias(path, site);
    if (!reading.ok || plainPath(reading.path) === plainPath(own)) continue;
    found.set(plainPath(reading.path), decodedPath(path));
  }
  return [...found.values()];
}

function pathOn(host: string | undefined, address: string): string | undefined {
  if (hostOf(address) !== host || host === undefined) return undefined;
  const { pathname, search } = new URL(address);
  return search === "" ? pathname : undefined;
}

/** The old addresses of a release that no host redirects, because what they name is after a question mark. */
export function addressesWithQuery({ url, aliases }: FoundRelease): readonly string[] {
  return [...new Set([...(url === undefined ? [] : [url]), ...aliases])].filter((one) => one.includes("?"));
}

/** Letters instead of their codes, where nothing else changes. */
function decodedPath(path: string): string {
  try {
    const plain = decodeURI(path);
    return /[\s"<>\\^`{|}]/.test(plain) ? path : plain;
  } catch {
    return path;
  }
}
