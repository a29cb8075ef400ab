import type { PublishedRelease } from "../../../press-room/published.ts";
import { type HtmlPiece, writeHtml } from "../../../release/body/html.ts";
import type { Fact, Quote } from "../../../release/release.ts";
import { hrefOnSite } from "../../link-addresses.ts";
import type { PictureView } from "../media/picture-view.ts";

/** A part of the text of a release: HTML from the renderer, a picture, or facts and quotes that are set apart. */
export type BodyBlock =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "picture"; readonly picture: PictureView }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "quote"; readonly quote: Quote };

/** A block, and whether a section of the text begins with it. */
interface Stretch {
  readonly block: BodyBlock;
  readonly startsSection: boolean;
}

/**
 * The text of a release with its pictures where the editor placed them. The facts follow its first section, each quote
 * one of the next; those left over follow the text.
 */
export function bodyBlocks(
  release: PublishedRelease,
  pictures: readonly PictureView[],
  basePath: string,
): readonly BodyBlock[] {
  const { facts, quotes } = release;
  const apart: BodyBlock[] = [
    ...(facts.length > 0 ? [{ kind: "facts" as const, facts }] : []),
    ...quotes.map((quote) => ({ kind: "quote" as const, quote })),
  ];
  const blocks: BodyBlock[] = [];
  for (const { block, startsSection } of stretchesOf(release, pictures, basePath)) {
    const [next] = startsSection && blocks.length > 0 ? apart.splice(0, 1) : [];
    blocks.push(...(next ? [next, block] : [block]));
  }
  return [...blocks, ...apart];
}

function stretchesOf(
  { body }: PublishedRelease,
  pictures: readonly PictureView[],
  basePath: string,
): readonly Stretch[] {
  const write = (pieces: readonly HtmlPiece[]): string => writeHtml(pieces, (link) => hrefOnSite(link, basePath));
  return body.parts.flatMap((part): readonly Stretch[] => {
    if (part.kind === "html") {
      const starts = part.sections ?? [];
      return [0, ...starts].flatMap((from, index) => {
        const html = write(part.html.slice(from, starts[index])).trim();
        return html === "" ? [] : [{ block: { kind: "html", html }, startsSection: index > 0 }];
      });
    }
    const picture = pictures.find(({ file }) => file === part.file);
    return picture ? [{ block: { kind: "picture", picture: inBody(picture, part) }, startsSection: false }] : [];
  });
}

/** A picture of the release as the body shows it: with the texts that the body gives it, else with its own. */
function inBody(picture: PictureView, { alt, title }: { readonly alt: string; readonly title?: string }): PictureView {
  const { languages } = picture;
  return {
    ...picture,
    ...(alt !== "" && { alt }),
    ...(title !== undefined && { caption: title }),
    languages: {
      ...languages,
      ...(alt !== "" && { alt: {} }),
      ...(title !== undefined && { caption: {} }),
    },
  };
}
