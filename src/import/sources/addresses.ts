/** Address of the web or path on this machine that a link leads to; undefined if it leads to neither. */
export function resolved(link: string | undefined, base: string): string | undefined {
  const text = link?.trim().replace(/[\t\n\r]/g, "") ?? "";
  if (text === "" || text.length > 4_000) return undefined;
  return base.startsWith("/") ? resolvedPath(text, base) : resolvedUrl(text, base);
}

function resolvedUrl(link: string, base: string): string | undefined {
  const url = parsed(link, base);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A path never leads above the root; addresses of the web stay as they are. */
function resolvedPath(link: string, base: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(link)) return resolvedUrl(link, "https://localhost/");
  const url = parsed(link, `file://${encodeURI(base).replace(/[?#]/g, encodeURIComponent)}`);
  try {
    return url === undefined ? undefined : decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

function parsed(link: string, base: string): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}

/** The last part of an address that has letters, without its ending: `/2020/01/storm.html` gives `storm`. */
export function slugOf(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : parsed(url, "https://localhost/")?.pathname;
  const parts = (path ?? "").split("/").filter((part) => part !== "" && !/^index\.\w+$/.test(part));
  const last = parts.at(-1)?.replace(/\.(html?|php|aspx?|md)$/i, "");
  if (last === undefined || !/[^\d.,-]/.test(last)) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return undefined;
  }
}
