import { releaseFilePath } from "../../press-room/addresses.ts";
import type { Output, Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import {
  escapeMarkdown as escaped,
  escapeMarkdownLine as escapedLine,
  markdownDestination,
} from "./markdown-copy-escape.ts";
import { absoluteMarkdown } from "./markdown-copy-links.ts";
import { releaseCopy } from "./release-copy.ts";
import type { CopyField, CopyLink, CopySection, ReleaseCopy } from "./model.ts";

/**
 * The release as a Markdown document of its own, without front matter: title as its one heading of the first level,
 * the lead strong, the body as its editor wrote it. All addresses are absolute.
 */
export function markdownCopy(
  release: PublishedRelease,
  publication: Publication,
  copy: ReleaseCopy = releaseCopy(release, publication),
): string {
  const blocks = [
    `# ${escaped(copy.title)}`,
    escapedLine(copy.kicker),
    escapedLine(copy.dateline),
    ...copy.notices.map((notice) => `> **${escaped(notice)}**`),
    ...(copy.lead === undefined ? [] : [`**${escaped(copy.lead)}**`]),
    absoluteMarkdown(release, publication),
    ...copy.sections.flatMap((section) => [`## ${escaped(section.heading)}`, sectionMarkdown(section)]),
    `${escapedLine(copy.address.label)}: <${copy.address.value}>`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** `index.md` beside every release. */
export const markdownOutput: Output = {
  name: "Markdown",
  *files(publication) {
    for (const { allReleases } of publication.pressRoom.editions)
      for (const release of allReleases)
        yield { path: releaseFilePath(release, "markdown"), content: markdownCopy(release, publication) };
  },
};

function sectionMarkdown(section: CopySection): string {
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
      return section.items.map(linkMarkdown).join("\n");
    case "prose":
      return section.markdown.trim();
  }
}

function fieldMarkdown({ label, value, href }: CopyField): string {
  const shown = escaped(value);
  return `**${escaped(label)}:** ${href === undefined ? shown : `[${shown}](${markdownDestination(href)})`}`;
}

function linkMarkdown({ label, address, details }: CopyLink): string {
  const link = `- [${escaped(label)}](${markdownDestination(address)})`;
  return [link, ...details.map(escaped)].join(". ");
}
