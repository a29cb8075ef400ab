import type { PublishedRelease } from "../../press-room/published.ts";
import type { MarkdownPiece } from "../../release/body/markdown-copy.ts";
import { outputOf } from "../../site/output.ts";
import type { Site } from "../../site/site.ts";
import { downloadName } from "../../text/slug.ts";
import { frontMatter } from "./front-matter.ts";
import { filesBeside } from "../release-files.ts";
import { absoluteAddresses, addressOf, type CopyAddresses } from "../../site/release-copy/addresses.ts";
import {
  escapeMarkdown as escaped,
  escapeMarkdownLine as escapedLine,
  markdownDestination,
} from "./markdown-copy-escape.ts";
import {
  type CopyField,
  type CopyLink,
  type CopyNotice,
  type CopySection,
  picturesOf,
  sectionsAfterBody,
  sectionsBeforeBody,
} from "../../site/release-copy/model.ts";
import { proseBody } from "../../site/release-copy/prose.ts";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";

/**
 * The release as a Markdown document with its facts as front matter: the title is its only heading of level 1, the lead is
 * strong, the body is as its editor wrote it. All addresses are absolute.
 */
export function markdownCopy(release: PublishedRelease, publication: Site): string {
  const copy = releaseCopy(release, publication);
  const addresses = absoluteAddresses(release, publication, "in the copy");
  const imageAddress = (file: string): string => {
    const found = picturesOf(copy).find(({ picture }) => picture.file === file);
    return addresses.file(found?.picture.original.path ?? `${release.path}${downloadName(file)}`);
  };
  const blocksOf = (section: CopySection): readonly string[] => [
    `## ${escaped(section.heading)}`,
    sectionMarkdown(section, copy.language, addresses),
  ];
  const blocks = [
    frontMatter(release, publication),
    `# ${escaped(copy.title)}`,
    escapedLine(copy.kicker),
    escapedLine(copy.dateline),
    ...copy.notices.map((notice) => noticeMarkdown(notice, addresses)),
    ...(copy.lead === undefined ? [] : [`**${escaped(copy.lead)}**`]),
    ...sectionsBeforeBody(copy).flatMap(blocksOf),
    piecesMarkdown(copy.body.markdown, addresses.link, imageAddress),
    ...sectionsAfterBody(copy).flatMap(blocksOf),
    `${escapedLine(copy.address.label)}: <${copy.address.value}>`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** `index.md` beside every release. */
export const markdownOutput = outputOf({
  name: "Markdown",
  inTurn: true,
  files: ({ pressRoom }) => filesBeside(pressRoom, "markdown"),
  content: ({ release }, publication) => markdownCopy(release, publication),
});

/** The Markdown as written, with the addresses of its files, pictures and pages made absolute. */
function piecesMarkdown(
  pieces: readonly MarkdownPiece[],
  linkAddress: CopyAddresses["link"],
  imageAddress: (file: string) => string,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return markdownDestination(piece.to === "image" ? imageAddress(piece.file) : linkAddress(piece));
    })
    .join("");
}

function noticeMarkdown({ text, link }: CopyNotice, { file }: CopyAddresses): string {
  const strong = `> **${escaped(text)}**`;
  return link === undefined ? strong : `${strong} [${escaped(link.label)}](${markdownDestination(file(link.path))})`;
}

function sectionMarkdown(section: CopySection, language: string, addresses: CopyAddresses): string {
  switch (section.kind) {
    case "quotes":
      return section.items.map(({ text, by }) => `> ${escapedLine(text)}\n>\n> – ${escaped(by)}`).join("\n\n");
    case "fields":
      return section.items.map((field) => `- ${fieldMarkdown(field)}`).join("\n");
    case "people":
      return section.items
        .map(({ name, role, fields }) =>
          [
            `- **${escaped(name)}**${role === undefined ? "" : `, ${escaped(role)}`}`,
            ...fields.map((field) => `  - ${fieldMarkdown(field)}`),
          ].join("\n"),
        )
        .join("\n");
    case "links":
    case "pictures":
      return section.items.map((link) => linkMarkdown(link, addresses)).join("\n");
    case "prose":
      return piecesMarkdown(proseBody(section.markdown, language).markdown, addresses.prose, (file) => file);
  }
}

function fieldMarkdown({ label, value, href }: CopyField): string {
  const shown = escaped(value);
  return `**${escaped(label)}:** ${href === undefined ? shown : `[${shown}](${markdownDestination(href)})`}`;
}

function linkMarkdown({ label, target, details }: CopyLink, addresses: CopyAddresses): string {
  const link = `- [${escaped(label)}](${markdownDestination(addressOf(target, addresses))})`;
  return [link, ...details.map(escaped)].join(". ");
}
