import { absoluteUrl } from "../../press-room/addresses.ts";
import type { MarkdownPiece } from "../../release/body/markdown-copy.ts";
import { downloadName } from "../../text/slug.ts";
import { absoluteHref } from "../../site/link-addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { markdownDestination } from "./markdown-copy-escape.ts";

/** The body as written, with the addresses of its files, pictures and pages made absolute. */
export function absoluteMarkdown(release: PublishedRelease, publication: Publication): string {
  const { site } = publication.pressRoom;
  const place = { base: absoluteUrl(release.path, site.url), siteUrl: site.url };
  const written = (piece: MarkdownPiece): string => {
    if (typeof piece === "string") return piece;
    if (piece.to !== "image") return markdownDestination(absoluteHref(piece, place));
    const picture = publication.assets.pictures(release).find(({ file }) => file === piece.file);
    return markdownDestination(
      absoluteUrl(picture?.original.path ?? `${release.path}${downloadName(piece.file)}`, site.url),
    );
  };
  return release.body.markdown.map(written).join("");
}
