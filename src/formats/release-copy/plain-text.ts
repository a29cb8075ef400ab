import { releaseFilePath } from "../../press-room/addresses.ts";
import type { Output, Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { readBody } from "../../release/body/body.ts";
import { wrapLines } from "./plain-text-wrap.ts";
import { releaseCopy } from "./release-copy.ts";
import type { CopyField, CopyLink, CopySection, ReleaseCopy } from "./model.ts";

/** The release as plain text for mail: UTF-8, lines of at most 72 columns, everything a newsroom needs in it. */
export function plainText(
  release: PublishedRelease,
  publication: Publication,
  copy: ReleaseCopy = releaseCopy(release, publication),
): string {
  const blocks = [
    copy.kicker,
    underlined(copy.title, "="),
    copy.dateline,
    ...copy.notices,
    ...(copy.lead === undefined ? [] : [copy.lead]),
    release.body.text,
    ...copy.sections.flatMap((section) => [underlined(section.heading, "-"), sectionText(section, copy.language)]),
    `${copy.address.label}:\n${copy.address.value}`,
  ];
  return `${blocks
    .filter((block) => block !== "")
    .map(wrapLines)
    .join("\n\n")}\n`;
}

/** `index.txt` beside every release. */
export const plainTextOutput: Output = {
  name: "plain text",
  *files(publication) {
    for (const { allReleases } of publication.pressRoom.editions)
      for (const release of allReleases)
        yield { path: releaseFilePath(release, "text"), content: plainText(release, publication) };
  },
};

function sectionText(section: CopySection, language: string): string {
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
      return section.items.map(linkText).join("\n");
    case "prose":
      return proseText(section.markdown, language);
  }
}

function fieldText({ label, value }: CopyField): string {
  return `${label}: ${value}`;
}

/** The address on a line of its own, where every mail program recognises it. */
function linkText({ label, address, details }: CopyLink): string {
  return [`- ${label}`, ...details.map((detail) => `  ${detail}`), `  ${address}`].join("\n");
}

function underlined(heading: string, stroke: string): string {
  const wrapped = wrapLines(heading);
  const width = Math.max(...wrapped.split("\n").map((line) => line.length));
  return `${wrapped}\n${stroke.repeat(Math.min(72, Math.max(1, width)))}`;
}

const proseTexts = new Map<string, string>();

/** Thousands of releases close with the same text about their publisher: it is read once. */
function proseText(markdown: string, language: string): string {
  const key = `${language} ${markdown}`;
  let text = proseTexts.get(key);
  if (text === undefined) {
    if (proseTexts.size >= 1000) proseTexts.clear();
    text = readBody(markdown, { language, id: "prose" }).body.text;
    proseTexts.set(key, text);
  }
  return text;
}
