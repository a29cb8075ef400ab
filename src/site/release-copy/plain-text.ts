import type { PublishedRelease } from "../../press-room/published.ts";
import type { Site } from "../site.ts";
import { absoluteAddresses, addressOf, type CopyAddresses } from "./addresses.ts";
import { type CopyField, type CopyLink, type CopySection, sectionsAfterBody, sectionsBeforeBody } from "./model.ts";
import { proseBody } from "./prose.ts";
import { releaseCopy } from "./release-copy.ts";

/**
 * The release as plain text: `index.txt`, the text that the copy button copies, the text in the press kit. Every
 * paragraph is one line, because editors of other systems take each line for a paragraph.
 */
export function plainText(release: PublishedRelease, site: Site): string {
  const copy = releaseCopy(release, site);
  const addresses = absoluteAddresses(release, site, "in the copy");
  const blocksOf = (section: CopySection) => sectionBlocks(section, copy.language, addresses);
  const blocks = [
    ...noticeLines(release, site),
    `${copy.kicker} · ${copy.dateline}`,
    copy.title,
    copy.lead ?? "",
    ...sectionsBeforeBody(copy).flatMap(blocksOf),
    copy.body.text,
    ...sectionsAfterBody(copy).flatMap(blocksOf),
    fieldText(copy.address),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The notices of a release as lines of text, with the address of a release that replaces it. */
export function noticeLines(release: PublishedRelease, site: Site): readonly string[] {
  const { file } = absoluteAddresses(release, site, "in the copy");
  return releaseCopy(release, site).notices.map(({ text, link }) =>
    link === undefined ? text : `${text} ${link.label}, ${file(link.path)}`,
  );
}

function sectionBlocks(section: CopySection, language: string, addresses: CopyAddresses): readonly string[] {
  return [section.heading, sectionText(section, language, addresses)];
}

function sectionText(section: CopySection, language: string, addresses: CopyAddresses): string {
  switch (section.kind) {
    case "quotes":
      return section.items.map(({ text, by }) => `${text}\n– ${by}`).join("\n\n");
    case "fields":
      return section.items.map(fieldText).join("\n");
    case "people":
      return section.items
        .map(({ name, role, fields }) =>
          [role === undefined ? name : `${name}, ${role}`, ...fields.map(fieldText)].join("\n"),
        )
        .join("\n\n");
    case "links":
    case "pictures":
      return section.items.map((link) => linkText(link, addresses)).join("\n");
    case "prose":
      return proseBody(section.markdown, language).text;
  }
}

function fieldText({ label, value }: CopyField): string {
  return `${label}: ${value}`;
}

/** The address on a line of its own, where every mail program recognises it. */
function linkText({ label, target, details }: CopyLink, addresses: CopyAddresses): string {
  return [`- ${label}`, ...details.map((detail) => `  ${detail}`), `  ${addressOf(target, addresses)}`].join("\n");
}
