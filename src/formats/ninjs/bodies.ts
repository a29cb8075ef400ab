import { proseHtml } from "../../release/body/body.ts";
import { cleanPieces } from "../release-copy/clean-html.ts";
import { writeHtml } from "../../release/body/html.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Publication } from "../../site/publication.ts";
import { absoluteAddresses } from "../../site/release-copy/addresses.ts";
import { type CopySection, sectionsOf } from "../../site/release-copy/model.ts";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";
import type { NinjsBody } from "./ninjs-types.ts";

/**
 * The texts of a release: its body as plain text and as HTML, then event, programme, facts, quotes and the text about
 * the publisher. The HTML has no pictures, because they are associations.
 */
export function ninjsBodies(release: PublishedRelease, publication: Publication): readonly NinjsBody[] {
  const copy = releaseCopy(release, publication);
  const { link, prose } = absoluteAddresses(release, publication, "on the page");
  const { text, parts } = copy.body;
  const html = parts.flatMap((part) => (part.kind === "html" ? [writeHtml(cleanPieces(part.html), link)] : []));
  const beside = sectionsOf(copy, "event", "programme", "facts", "quotes", "about").map((section): NinjsBody => {
    if (section.kind !== "prose") return { role: section.part, contentType: "text/plain", value: linesOf(section) };
    const value = writeHtml(cleanPieces(proseHtml(section.markdown, copy.language)), prose);
    return { role: "boilerplate", contentType: "text/html", value };
  });
  return [
    { role: "main", contentType: "text/plain", charCount: text.length, wordCount: wordCount(text), value: text },
    { role: "main", contentType: "text/html", value: html.join("\n") },
    ...beside,
  ];
}

function linesOf(section: CopySection): string {
  if (section.kind === "quotes") return section.items.map(({ text, by }) => `${text} – ${by}`).join("\n");
  return section.kind === "fields" ? section.items.map(({ label, value }) => `${label}: ${value}`).join("\n") : "";
}

/** Number of sequences without white space. */
function wordCount(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = text.charCodeAt(index) <= 32;
    if (isInWord && isSpace) count += 1;
    isInWord = !isSpace;
  }
  return isInWord ? count + 1 : count;
}
