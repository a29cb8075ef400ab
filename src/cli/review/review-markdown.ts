// Runs without any package: the workflow that writes the comment has a token that may write, and installs nothing.
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { message, textOf } from "../../diagnostics/messages/message.ts";
import { escapeMarkdown } from "../../diagnostics/output/markdown-text.ts";
import type { Review, ReviewedProblem, ReviewedRelease } from "./review.ts";

/** Where the review was made and can be seen; from the workflow, not from the pull request. */
interface ReviewPlaces {
  /** The page of the run that made it. */
  readonly run?: string;
  /** Root of the preview of this pull request, with a slash at the end. */
  readonly preview?: string;
  /** True if everybody can read the repository. */
  readonly isPublic: boolean;
}

/** Problems shown in the comment; the run has all of them. */
const MOST_PROBLEMS = 20;

type Say = (...message: Parameters<typeof textOf> extends readonly [infer M, unknown] ? [M] : never) => string;

/** The review as Markdown for GitHub and GitLab. Every text of the pull request is escaped. */
export function reviewMarkdown(review: Review, places: ReviewPlaces): string {
  const { releases, more, head, language } = review;
  const say: Say = (one) => textOf(one, language);
  return [
    `### ${say(message("review-title"))}`,
    releases.length === 0 ? say(message("review-nothing")) : releaseTable(review, places, language, say),
    ...(more > 0 ? [say(message("review-more", { count: more }))] : []),
    ...(places.isPublic && releases.some(isHeld) ? [say(message("review-public-repository"))] : []),
    ...otherFiles(review, say),
    ...problemList(review, say),
    ...(places.run === undefined
      ? []
      : [`${say(message("review-pictures"))} [${say(message("review-run"))}](${places.run})`]),
    `<sub>${say(message("review-updated", { commit: head.slice(0, 7) }))}</sub>`,
  ].join("\n\n");
}

function isHeld({ state, change }: ReviewedRelease): boolean {
  return change !== "removed" && (state === "embargoed" || state === "scheduled" || state === "draft");
}

function releaseTable(review: Review, places: ReviewPlaces, language: EditorsLanguage, say: Say): string {
  const rows = review.releases.map((release) => {
    const cells = [
      `**${escapeMarkdown(release.title)}**<br>${escapeMarkdown(release.file)}`,
      escapeMarkdown(whatOf(release, say)),
      escapeMarkdown(release.change === "removed" ? "" : whenOf(release, review.zone, language, say)),
      addressOf(release, review, places, say),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const columns = say(message("review-columns")).split(", ").join(" | ");
  return [`| ${columns} |`, "| --- | --- | --- | --- |", ...rows].join("\n");
}

function whatOf({ change, fields }: ReviewedRelease, say: Say): string {
  return say(
    change === "changed"
      ? message("review-changed", { fields: fields.join(", ") })
      : message(change === "added" ? "review-added" : "review-removed"),
  );
}

function whenOf({ state, publicAt }: ReviewedRelease, zone: string, language: EditorsLanguage, say: Say): string {
  const when = publicAt === undefined ? "" : timeText(publicAt, zone, language);
  switch (state) {
    case "draft":
      return say(message("review-draft"));
    case "withdrawn":
      return say(message("review-withdrawn"));
    case "embargoed":
      return say(message("review-embargo-at", { when }));
    case "scheduled":
      return say(message("review-at", { when }));
    case "public":
      return say(message("review-at-once"));
  }
}

/** `Thursday 26 November 2026 at 06:00 CET`; the text itself if the zone is unknown here. */
function timeText(iso: string, zone: string, language: EditorsLanguage): string {
  const options = {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  try {
    const locale = language === "en" ? "en-GB" : language;
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone, timeZoneName: "short" }).format(
      Date.parse(iso),
    );
  } catch {
    return iso;
  }
}

/**
 * The address in the site, linked if a page is there already, and the preview. The link shows all of its address, because
 * the pull request names the site.
 */
function addressOf({ path, change, state }: ReviewedRelease, { url }: Review, places: ReviewPlaces, say: Say): string {
  const address = url + path.slice(1);
  const isThere = change !== "added" && (state === "public" || state === "withdrawn");
  const shown = isThere ? `[${escapeMarkdown(address)}](${linkTarget(address)})` : escapeMarkdown(address);
  if (places.preview === undefined || change === "removed") return shown;
  return `${shown}<br>[${say(message("review-preview"))}](${linkTarget(places.preview + path.slice(1))})`;
}

/** The address without characters that end a link in Markdown. */
function linkTarget(address: string): string {
  return encodeURI(decodeOnce(address)).replace(/[()'*!]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}

function decodeOnce(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function otherFiles({ others }: Review, say: Say): readonly string[] {
  if (others.length === 0) return [];
  return [`${say(message("review-others"))}\n\n${others.map((file) => `- ${escapeMarkdown(file)}`).join("\n")}`];
}

function problemList({ errors, warnings, problems }: Review, say: Say): readonly string[] {
  if (errors + warnings === 0) return [say(message("review-no-problems"))];
  const count = message("count-of-problems", { errors, warnings });
  const title = `**${say(message("review-problems", { count }))}**`;
  if (problems.length === 0) return [title];
  const lines = problems.slice(0, MOST_PROBLEMS).map((one) => problemLine(one, say));
  const left = problems.length - lines.length;
  const rest = left > 0 ? [`- ${say(message("report-and-more", { count: left }))}`] : [];
  return [title, `${say(message("review-in-files"))}\n\n${[...lines, ...rest].join("\n")}`];
}

function problemLine({ level, file, line, column, rule, message: text }: ReviewedProblem, say: Say): string {
  const word = say(message(level === "error" ? "level-error" : "level-warning"));
  return `- ${word}: ${escapeMarkdown(`${file}:${line}:${column}`)}: ${escapeMarkdown(text)} (${escapeMarkdown(rule)})`;
}
