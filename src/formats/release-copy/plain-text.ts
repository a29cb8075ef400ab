import { outputOf } from "../../site/output.ts";
import type { Site } from "../../site/site.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { filesBeside } from "../release-files.ts";
import { absoluteAddresses, addressOf, type CopyAddresses } from "./addresses.ts";
import { wrapLines } from "./plain-text-wrap.ts";
import { proseBody } from "./prose.ts";
import { releaseCopy } from "./release-copy.ts";
import type { CopyField, CopyLink, CopySection } from "./model.ts";

/** The release as plain text for mail: UTF-8, lines of at most 72 columns. */
export function plainText(release: PublishedRelease, publication: Site): string {
  const copy = releaseCopy(release, publication);
  const addresses = absoluteAddresses(release, publication, "in the copy");
  const blocks = [
    copy.kicker,
    underlined(copy.title, "="),
    copy.dateline,
    ...copy.notices,
    ...(copy.lead === undefined ? [] : [copy.lead]),
    copy.body.text,
    ...copy.sections.flatMap((section) => [
      underlined(section.heading, "-"),
      sectionText(section, copy.language, addresses),
    ]),
    `${copy.address.label}:\n${copy.address.value}`,
  ];
  return `${blocks
    .filter((block) => block !== "")
    .map(wrapLines)
    .join("\n\n")}\n`;
}

/** `index.txt` beside every release. */
export const plainTextOutput = outputOf({
  name: "plain text",
  files: ({ pressRoom }) => filesBeside(pressRoom, "text"),
  content: ({ release }, publication) => plainText(release, publication),
});

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

function underlined(heading: string, stroke: string): string {
  const wrapped = wrapLines(heading);
  const width = Math.max(...wrapped.split("\n").map((line) => line.length));
  return `${wrapped}\n${stroke.repeat(Math.min(72, Math.max(1, width)))}`;
}
