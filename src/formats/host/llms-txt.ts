import { absoluteUrl, releaseFilePath, releaseListPath, ROOT_FILES, sectionPath } from "../../press-room/addresses.ts";
import { localized } from "../../press-room/press-room.ts";
import type { Edition, PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { siteName } from "../../site/labels.ts";
import { outputOf } from "../../site/output.ts";
import { releaseDescription } from "../../site/release-description.ts";
import { stringsFor } from "../../site/strings.ts";
import { titleWithState } from "../../site/title-with-state.ts";
import { languageName } from "../../text/language.ts";
import { oneLine } from "../../text/one-line.ts";
import { formatDate } from "../../time/date-format.ts";
import { escapeMarkdown, markdownDestination } from "../release-copy/markdown-copy-escape.ts";

/** Releases of each language; all others are in the lists that the file names. */
const NEWEST = 20;

/**
 * `/llms.txt`: what the press room is, the newest releases as Markdown, and where all of them are, for programs that
 * read a site with a language model. Not written for a preview. https://llmstxt.org/
 */
export const llmsTxtOutput = outputOf({
  name: "overview for language models",
  files: ({ pressRoom }) => (pressRoom.preview ? [] : [{ path: ROOT_FILES.llms }]),
  content: (_, { pressRoom }) => `${blocksOf(pressRoom).join("\n\n")}\n`,
});

function blocksOf({ site, owner, editions }: PublishedPressRoom): readonly string[] {
  const [language] = site.languages;
  const { t } = stringsFor(language, site);
  const description =
    localized(site.description, language, language) ?? t("head.describe.front", { publisher: owner.name });
  return [
    `# ${escaped(siteName(site, language))}`,
    `> ${escaped(description)}`,
    escaped(t("text.llms-formats")),
    ...editions.flatMap((edition) => editionBlocks(edition, site, editions.length > 1)),
  ];
}

function editionBlocks(
  { language, root, releases }: Edition,
  site: PublishedPressRoom["site"],
  isOneOfSeveral: boolean,
): readonly string[] {
  const { t, language: spoken } = stringsFor(language, site);
  const inLanguage = isOneOfSeveral ? ` (${languageName(language, spoken)})` : "";
  const address = (path: `/${string}`): string => markdownDestination(absoluteUrl(path, site.url));
  const archive = sectionPath(root, "releases");
  const rows = releases.slice(0, NEWEST).map((release) => releaseRow(release, site));
  return [
    `## ${escaped(t("front.newest") + inLanguage)}`,
    ...(rows.length > 0 ? [rows.join("\n")] : []),
    `## ${escaped(t("front.all") + inLanguage)}`,
    [
      `- [${escaped(t("front.all"))}](${address(archive)})`,
      `- [${escaped(t("front.all"))} (JSON)](${address(releaseListPath(archive))})`,
      `- [${escaped(t("contact.title"))}](${address(sectionPath(root, "contacts"))})`,
    ].join("\n"),
  ];
}

function releaseRow(release: PublishedRelease, site: PublishedPressRoom["site"]): string {
  const address = absoluteUrl(releaseFilePath(release, "markdown"), site.url);
  const date = formatDate(release.date, "date-time", release.language, site.timezone);
  const link = `- [${escaped(titleWithState(release, site))}](${markdownDestination(address)})`;
  return `${link}: ${escaped(`${date}. ${releaseDescription(release, site)}`)}`;
}

function escaped(text: string): string {
  return escapeMarkdown(oneLine(text));
}
