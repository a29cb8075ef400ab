import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { proseHtml } from "../../release/body/body.ts";
import { type HtmlPiece, writeHtml } from "../../release/body/html.ts";
import { quotationMarks } from "../../release/body/quotation-marks.ts";
import { outwardHref } from "../../site/link-addresses.ts";
import type { NinjsBody } from "./ninjs-types.ts";
import { oneLine } from "../../text/one-line.ts";

/**
 * The texts of a release: its body twice, plain and as HTML, then what stands beside it. Pictures are associations:
 * the HTML has none.
 */
export function ninjsBodies(release: PublishedRelease, { pressRoom: room }: Publication): readonly NinjsBody[] {
  const { body, quotes, facts, boilerplate, language } = release;
  const siteUrl = room.site.url;
  const write = (pieces: readonly HtmlPiece[], base: string): string =>
    writeHtml(pieces, (link) => outwardHref(link, { base, siteUrl }));
  const base = absoluteUrl(release.path, siteUrl);
  const html = body.parts.flatMap((part) => (part.kind === "html" ? [write(part.html, base)] : []));
  const [open, close] = quotationMarks(language);
  const quoted = quotes.map(
    ({ text, by, role }) => `${open}${oneLine(text)}${close} – ${oneLine(role === undefined ? by : `${by}, ${role}`)}`,
  );
  const counted = facts.map(({ label, value }) => `${oneLine(label)}: ${oneLine(value)}`);
  return [
    {
      role: "main",
      contentType: "text/plain",
      charCount: body.text.length,
      wordCount: wordCount(body.text),
      value: body.text,
    },
    { role: "main", contentType: "text/html", value: html.join("\n") },
    ...lines("quotes", quoted),
    ...lines("facts", counted),
    ...(boilerplate === undefined
      ? []
      : [
          {
            role: "boilerplate",
            contentType: "text/html" as const,
            value: write(proseHtml(boilerplate, language), siteUrl),
          },
        ]),
  ];
}

function lines(role: string, values: readonly string[]): readonly NinjsBody[] {
  return values.length === 0 ? [] : [{ role, contentType: "text/plain", value: values.join("\n") }];
}

/** Runs of anything but white space. */
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
