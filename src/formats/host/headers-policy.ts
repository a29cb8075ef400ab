import type { SiteSettings } from "../../press-room/press-room.ts";

/**
 * The content security policy of every file, https://www.w3.org/TR/CSP3/. Nothing is loaded from elsewhere and nothing
 * inline is run; `wasm-unsafe-eval` lets the search start its WebAssembly, in its worker too.
 */
export function contentSecurityPolicy({ follow, url }: Pick<SiteSettings, "follow" | "url">): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "form-action": ["'self'", ...formHost(follow, url)],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** Where the form for following by e-mail posts to, when that is not the site itself. */
function formHost({ provider, action }: SiteSettings["follow"], siteUrl: string): readonly string[] {
  if (provider === "none" || provider === "netlify" || action === undefined || !URL.canParse(action, siteUrl))
    return [];
  const { origin } = new URL(action, siteUrl);
  return origin === new URL(siteUrl).origin || origin === "null" ? [] : [origin];
}
