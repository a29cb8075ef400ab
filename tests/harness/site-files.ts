import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Paths of all files of a built site, relative to it, sorted. */
export function filesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(site, posix.join(entry.parentPath, entry.name)))
    .toSorted();
}

export function htmlFilesOf(site: string): readonly string[] {
  return filesOf(site).filter((file) => file.endsWith(".html"));
}

export function readSiteFile(site: string, file: string): string {
  return readFileSync(join(site, file), "utf8");
}

/** Addresses a page points to: href, src, srcset, action, poster. */
export function addressesIn(html: string): readonly string[] {
  const single = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, value = ""]) => value);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, value = ""]) =>
    value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? ""),
  );
  return [...single, ...sets].map((address) =>
    address.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
  );
}

/** Returns the file of the site an address leads to; undefined for other hosts. `page` is the file with the link. */
export function targetOf(address: string, page: string, siteUrl: URL): { file: string; anchor: string } | undefined {
  if (/^(mailto|tel|sms|data):/i.test(address)) return undefined;
  const from = new URL(page.replace(/(^|\/)index\.html$/, "$1"), siteUrl);
  const url = new URL(address, from);
  if (url.host !== siteUrl.host) return undefined;
  const path = decodeURIComponent(url.pathname);
  const base = decodeURIComponent(siteUrl.pathname);
  const inside = path.startsWith(base) ? path.slice(base.length) : `(outside the site) ${path}`;
  return {
    file: inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}

/** Links of a site that lead nowhere, as `page -> address`. */
export function deadLinks(site: string, siteUrl: string): readonly string[] {
  const files = new Set(filesOf(site));
  const url = new URL(siteUrl);
  const dead: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known =
      ids.get(file) ?? new Set([...readSiteFile(site, file).matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(file, known);
    return known;
  };
  for (const page of htmlFilesOf(site))
    for (const address of new Set(addressesIn(readSiteFile(site, page)))) {
      const target = targetOf(address, page, url);
      if (!target) continue;
      if (!files.has(target.file)) dead.push(`${page} -> ${address}`);
      else if (target.anchor !== "" && target.file.endsWith(".html") && !idsOf(target.file).has(target.anchor))
        dead.push(`${page} -> ${address} (no such place)`);
    }
  return dead;
}
