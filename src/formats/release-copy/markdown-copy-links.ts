import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { readImageFile, readLink } from "../../release/body/links.ts";
import { markdownDestination } from "./markdown-copy-escape.ts";

/**
 * The body as written, with the addresses of its links and pictures made absolute. Code stays as it is; a code block
 * left open is closed, or it would take in what follows.
 */
export function absoluteMarkdown(release: PublishedRelease, publication: Publication): string {
  const resolve = resolver(release, publication);
  let fence: string | undefined;
  const lines = release.body.markdown.trim().split(/\r\n?|\n/);
  const written = lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark === undefined) return withAbsoluteLinks(line, resolve);
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return line;
  });
  return [...written, ...(fence === undefined ? [] : [fence])].join("\n");
}

type Resolve = (address: string, isImage: boolean) => string;

/** Lengths are bounded, so that no line takes long. Code spans are passed over; then `](address` and, at the head of a line, `[label]: address`. */
const LINKS =
  /(`+)(?!`).{0,2000}?[^`]\1(?!`)|(!?)(\[(?:[^[\]\\]|\\.|\[[^[\]]{0,500}\]\([^()]{0,500}\))*\]\()(<[^<>]*>|[^\s()<>]+)|^( {0,3}\[(?!\^)[^\]]+\]:\s*)(<[^<>]*>|\S+)/g;

function withAbsoluteLinks(line: string, resolve: Resolve): string {
  if (!line.includes("](") && !line.includes("]:")) return line;
  if (/^(?: {4}|\t)/.test(line)) return line;
  return line.replace(
    LINKS,
    (whole, code?: string, bang?: string, opening?: string, target?: string, label?: string, defined?: string) => {
      if (code !== undefined) return whole;
      if (label !== undefined) return label + resolve(bare(defined ?? ""), false);
      return (bang ?? "") + (opening ?? "") + resolve(bare(target ?? ""), bang === "!");
    },
  );
}

function bare(target: string): string {
  return target.startsWith("<") ? target.slice(1, -1) : target;
}

function resolver(release: PublishedRelease, publication: Publication): Resolve {
  const { site } = publication.pressRoom;
  const base = absoluteUrl(release.path, site.url);
  return (address, isImage) => {
    const file = isImage ? readImageFile(address) : undefined;
    const picture =
      file === undefined ? undefined : publication.assets.pictures(release).find((one) => one.file === file);
    if (picture) return markdownDestination(absoluteUrl(picture.original.path, site.url));
    const link = readLink(address);
    if (link.kind !== "file" && link.kind !== "page") return markdownDestination(address);
    if (link.href.startsWith("#") || !URL.canParse(link.href, base)) return markdownDestination(link.href);
    return markdownDestination(new URL(link.href, base).href);
  };
}
