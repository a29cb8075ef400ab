import type { PublishedRelease } from "../press-room/published.ts";
import type { SiteSettings } from "../press-room/press-room.ts";
import { oneLine } from "../text/one-line.ts";
import { closeDirections } from "../text/plain-characters.ts";
import { formatDate } from "../time/date-format.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { typeLabel } from "./labels.ts";
import { stringsFor } from "./strings.ts";

/** Length of a description in search engines, in characters. */
export const DESCRIPTION_LENGTH = 160;

/**
 * A release in one or two sentences: the reason for its withdrawal, else its correction and its summary. At most
 * `DESCRIPTION_LENGTH` if cut.
 */
export function releaseDescription(release: PublishedRelease, site: SiteSettings): string {
  return cutAtWord(withState(release, aboutRelease(release, site), site), DESCRIPTION_LENGTH);
}

/** The text that an editor wrote for sharing, with the state of the release before it, else its description. */
export function sharedDescription(release: PublishedRelease, site: SiteSettings): string {
  const text = socialText(release);
  return text === undefined ? releaseDescription(release, site) : withState(release, text, site);
}

/** The text that an editor wrote for sharing; undefined for a withdrawn release, whose text no longer applies. */
export function socialText({ socialText: text, withdrawn }: PublishedRelease): string | undefined {
  return text === undefined || withdrawn ? undefined : oneLine(text);
}

/**
 * The text with the state of the release before it, in the release's language: the newest correction, or instead of the
 * text the withdrawal, because the text no longer applies.
 */
export function withState(release: PublishedRelease, text: string, site: SiteSettings): string {
  const { withdrawn, corrections, event, language } = release;
  const { t } = stringsFor(language, site);
  const dated = (time: Timestamp): string => formatDate(time, "date-time", language, site.timezone);
  if (withdrawn) {
    const key = event ? "text.cancelled-on" : "text.withdrawn";
    return oneLine(t(key, { date: dated(withdrawn.date), reason: withdrawn.reason }));
  }
  const [newest] = corrections;
  return newest ? oneLine(`${t("text.corrected", { date: dated(newest.date), note: newest.note })} ${text}`) : text;
}

/** The summary of a release, else its text, else its type, publisher and title. */
function aboutRelease(release: PublishedRelease, site: SiteSettings): string {
  const text = oneLine(release.summary) || oneLine(release.body.text);
  if (text) return text;
  return `${typeLabel(release.type, release.language, site)}, ${oneLine(release.publisher.name)}: ${oneLine(release.title)}`;
}

/** The text if it has at most `length` characters, else its first whole words and an ellipsis. */
export function cutAtWord(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const start = characters.slice(0, length - 1).join("");
  const lastSpace = start.lastIndexOf(" ");
  // Text in scripts without spaces is cut between characters.
  const cut = lastSpace > length / 2 ? start.slice(0, lastSpace) : start;
  return closeDirections(`${cut.replace(/[\s.,:;–—-]+$/, "")}…`);
}
