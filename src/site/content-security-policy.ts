import type { SiteSettings } from "../press-room/press-room.ts";

type PolicySettings = Pick<SiteSettings, "follow" | "url">;

/**
 * The content security policy of every file, https://www.w3.org/TR/CSP3/, as a header value. Allows nothing from other
 * hosts and no inline script; `wasm-unsafe-eval` lets the search and its worker run WebAssembly.
 */
export function contentSecurityPolicy(site: PolicySettings): string {
  return policyText({ ...directives(site), "frame-ancestors": ["'none'"] });
}

/** The policy for `<meta http-equiv>`, for hosts that send no headers. Browsers ignore `frame-ancestors` there. */
export function pagePolicy(site: PolicySettings): string {
  return policyText(directives(site));
}

type Directives = Readonly<Record<string, readonly string[]>>;

function directives({ follow, url }: PolicySettings): Directives {
  return {
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
  };
}

function policyText(policy: Directives): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** Origin to which the follow form posts, if it is another host. */
function formHost({ provider, action }: SiteSettings["follow"], siteUrl: string): readonly string[] {
  if (provider === "none" || provider === "netlify" || action === undefined || !URL.canParse(action, siteUrl))
    return [];
  const { origin } = new URL(action, siteUrl);
  return origin === new URL(siteUrl).origin || origin === "null" ? [] : [origin];
}
