import { renderToString } from "preact-render-to-string";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Publication } from "../../site/publication.ts";
import { absoluteAddresses } from "../../site/release-copy/addresses.ts";
import { CopyBody, CopyFigure, CopyOpening, CopySections, type HtmlWriting } from "../release-copy/html.tsx";
import { type CopyPicture, picturesOf, sectionsOf } from "../../site/release-copy/model.ts";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";

/**
 * The whole release as self-contained HTML: no classes, no scripts, absolute addresses. Time and place of an event come
 * before the body; each picture is shown once.
 */
export function releaseHtml(release: PublishedRelease, publication: Publication): string {
  const copy = releaseCopy(release, publication);
  const addresses = absoluteAddresses(release, publication, "on the page");
  const shown: HtmlWriting["shown"] = ({ picture }) => {
    const { path, width, height } = variantOf(picture);
    return { src: addresses.file(path), width, height };
  };
  const writing: HtmlWriting = { copy, addresses, shown, isClean: true };
  const inBody = new Set(copy.body.parts.flatMap((part) => (part.kind === "image" ? [part.file] : [])));
  const [first, ...others] = picturesOf(copy).filter(({ picture }) => !inBody.has(picture.file));
  return renderToString(
    <>
      <CopyOpening {...writing} />
      <CopySections sections={sectionsOf(copy, "event", "programme")} writing={writing} />
      {first && <CopyFigure item={first} writing={writing} />}
      <CopyBody {...writing} />
      {others.map((item) => (
        <CopyFigure item={item} writing={writing} />
      ))}
      <CopySections
        sections={sectionsOf(copy, "quotes", "facts", "contacts", "about", "links", "video", "documents")}
        writing={writing}
      />
    </>,
  );
}

/** Wide enough for a feed reader's column on a high-density screen. */
function variantOf({ sources, original }: CopyPicture["picture"]) {
  const variants = sources.at(-1)?.variants ?? [];
  return variants.find(({ width }) => width >= 1200) ?? variants.at(-1) ?? original;
}
