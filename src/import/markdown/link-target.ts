import { posix } from "node:path";
import type { FoundBody } from "../found-release.ts";

/**
 * Where an address of a body leads. `web` is an absolute address; `address` a mailbox or telephone; `local` has the paths at
 * which a file may be, absolute, and `rooted` the address if it is one from the root of the old site; `place` names an
 * element of the same text; `refused` has a scheme that no link of a press room may have, or cannot be read.
 */
export type LinkTarget =
  | { readonly to: "web"; readonly url: string }
  | { readonly to: "address"; readonly url: string }
  | { readonly to: "local"; readonly paths: readonly string[]; readonly rooted?: string }
  | { readonly to: "place"; readonly id: string }
  | { readonly to: "refused"; readonly shown: string };

/** The place of a body: addresses in it are relative to `base`. */
export type LinkBase = Pick<FoundBody, "base" | "roots" | "site">;

/** Reads an address as written in the source. */
export function linkTarget(written: string, { base, roots = [] }: LinkBase): LinkTarget {
  const address = withoutDelimiters(written.replace(/[\t\r\n]/g, "").trim());
  if (address.startsWith("#")) return { to: "place", id: decoded(address.slice(1)) };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === "mailto" || scheme === "tel" || scheme === "sms") return mailOrPhone(address);
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return refused(scheme, address);
  if (/^www\.[^/]+\./i.test(address)) return webTarget(`https://${address}`);
  if (scheme !== undefined || address.startsWith("//")) return webTarget(address);
  if (address === "" || address.startsWith("?")) return { to: "refused", shown: "" };
  if (base?.startsWith("/") === true) return localTarget(address, base, roots);
  return base !== undefined && URL.canParse(address, base)
    ? webTarget(new URL(address, base).href)
    : { to: "refused", shown: "" };
}

/** Without `<URL:` of RFC 3986, appendix C, and without parentheses or quotation marks around an address of the web. */
function withoutDelimiters(address: string): string {
  return /^(?:[<("'“]+(?:URL:\s*)?|URL:\s*)(https?:\/\/[^\s<>"'”]+?)[>)"'”]*$/i.exec(address)?.[1] ?? address;
}

function webTarget(address: string): LinkTarget {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  if (!URL.canParse(whole)) return { to: "refused", shown: address };
  const { href, hostname } = new URL(whole);
  return hostname === "" || /[\s<>"]/.test(href) ? { to: "refused", shown: address } : { to: "web", url: href };
}

function mailOrPhone(address: string): LinkTarget {
  const written = decoded(address.slice(address.indexOf(":") + 1))
    .replace(/\?.*$/s, "")
    .trim();
  const isMail = /^mailto:/i.test(address);
  const isUsable = isMail ? /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(written) : /^\+?[\d ()./-]{3,}$/.test(written);
  if (!isUsable) return { to: "refused", shown: written };
  return { to: "address", url: address.replace(/\s+/g, isMail ? "%20" : "") };
}

/** Scripts and data say nothing to a reader; an address of another kind does. */
function refused(scheme: string, address: string): LinkTarget {
  const isWords = /^(?:ftps?|sftp|gopher|news|irc|webcal)$/.test(scheme);
  return { to: "refused", shown: isWords ? address : "" };
}

function localTarget(address: string, base: string, roots: readonly string[]): LinkTarget {
  const path = decoded(address.replace(/[?#].*$/s, ""));
  if (!path.startsWith("/")) return { to: "local", paths: [posix.join(base, path)] };
  return { to: "local", paths: roots.map((root) => posix.join(root, path)), rooted: address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
