import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { textOf } from "../../diagnostics/messages/message.ts";
import { inReadingOrder } from "../../diagnostics/report.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { changedReleases } from "./changed-releases.ts";
import { LIMITS, type Review, type ReviewedRelease } from "./review.ts";

/** What a review is made from. */
interface Compared {
  readonly base: PressRoom | undefined;
  readonly head: PressRoom;
  /** Content files that differ. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly now: Timestamp;
}

/** The review of a change, within the limits of a review. Errors come before warnings. */
export function makeReview(
  { base, head, files, diagnostics, now }: Compared,
  pull: Pick<Review, "number" | "head">,
  language: EditorsLanguage,
): Review {
  const releases = changedReleases(base, head, files, now);
  const folders = releases.flatMap(({ file }) =>
    /\/index(\.[^/]+)?\.md$/.test(file) ? [file.replace(/[^/]+$/, "")] : [],
  );
  const isOfRelease = (file: string): boolean =>
    releases.some((release) => release.file === file) || folders.some((folder) => file.startsWith(folder));
  const changed = new Set(files);
  const found = inReadingOrder(diagnostics).filter(({ file }) => changed.has(file));
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  return {
    version: 1,
    ...pull,
    language,
    zone: head.site.timezone,
    url: head.site.url,
    releases: releases.slice(0, LIMITS.releases).map(shortened),
    more: Math.max(0, releases.length - LIMITS.releases),
    others: files
      .filter((file) => !isOfRelease(file))
      .slice(0, LIMITS.others)
      .map(short),
    errors,
    warnings: diagnostics.length - errors,
    problems: found
      .toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"))
      .slice(0, LIMITS.problems)
      .map(({ level, file, line, column, rule, message }) => {
        return { level, file: short(file), line, column, rule, message: short(textOf(message, language)) };
      }),
  };
}

function shortened(release: ReviewedRelease): ReviewedRelease {
  return {
    ...release,
    title: short(release.title),
    file: short(release.file),
    fields: release.fields.slice(0, LIMITS.fields),
  };
}

/** The text on one line, cut at the limit of a review without dividing a character. */
function short(text: string): string {
  const line = oneLine(text);
  if (line.length <= LIMITS.text) return line;
  return `${Array.from(line.slice(0, LIMITS.text - 1))
    .slice(0, -1)
    .join("")}…`;
}
