import type { CmsSettings, SiteSettings } from "../press-room/press-room.ts";

/** The address of the API of the repository's server; undefined if it is the one that Decap CMS knows. */
export function apiOf({ backend, host }: CmsSettings): string | undefined {
  switch (backend) {
    case "github":
      return host === "https://github.com" ? undefined : `${host}/api/v3`;
    case "gitlab":
      return host === "https://gitlab.com" ? undefined : `${host}/api/v4`;
    case "gitea":
      return `${host}/api/v1`;
  }
}

/**
 * The content security policy of `/admin/`, https://www.w3.org/TR/CSP3/, as a header value. Decap CMS compiles its
 * checks at run time and puts styles into the page. It reaches the server of the repository, the one that signs editors
 * in, and no other host.
 */
export function cmsPolicy(site: Pick<SiteSettings, "cms">): string {
  return `${cmsPagePolicy(site)}; frame-ancestors 'none'`;
}

/** The policy for `<meta http-equiv>`, where browsers ignore `frame-ancestors`. */
export function cmsPagePolicy({ cms }: Pick<SiteSettings, "cms">): string {
  const hosts = cms ? hostsOf(cms) : [];
  const portraits = cms?.backend === "github" ? ["https://avatars.githubusercontent.com"] : [];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...hosts, ...portraits],
    "font-src": ["'self'", "data:"],
    "media-src": ["'self'", "blob:"],
    "connect-src": ["'self'", "data:", "blob:", ...hosts],
    "worker-src": ["'self'", "blob:"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

function hostsOf(cms: CmsSettings): readonly string[] {
  const api = apiOf(cms) ?? (cms.backend === "github" ? "https://api.github.com" : cms.host);
  const addresses = cms.login === undefined ? [api] : [api, cms.login];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
