import type { PublishedRelease } from "../press-room/published.ts";
import type { SiteSettings } from "../press-room/press-room.ts";
import { oneLine } from "../text/one-line.ts";
import { closeDirections } from "../text/plain-characters.ts";
import { typeLabel } from "./labels.ts";

/** Length of a description in search engines, in characters. */
export const DESCRIPTION_LENGTH = 160;

/** The summary of a release, else its text, else its type, publisher and title; at most `DESCRIPTION_LENGTH` if cut. */
export function releaseDescription(release: PublishedRelease, site: SiteSettings): string {
  const text = oneLine(release.summary) || oneLine(release.body.text);
  if (text) return cutAtWord(text, DESCRIPTION_LENGTH);
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
