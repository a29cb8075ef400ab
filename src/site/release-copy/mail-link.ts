import type { PublishedRelease } from "../../press-room/published.ts";
import { cutAtWord } from "../release-description.ts";
import type { Site } from "../site.ts";
import { titleWithState } from "../title-with-state.ts";
import { plainText } from "./plain-text.ts";

/** Length of a `mailto:` address, in characters, that all mail programs accept; Outlook and Windows cut longer ones. */
const LONGEST = 1900;
const BREAK = "\r\n\r\n";
/** Length of the encoded subject, so that a long title in Greek or Arabic leaves room for the text. */
const LONGEST_SUBJECT = 900;

/**
 * A link that sends the release by e-mail: its title as the subject, and as much of its plain text as an address can
 * hold, in whole paragraphs, always with the address of the release at the end. RFC 6068.
 */
export function mailLink(release: PublishedRelease, site: Site): string {
  const blocks = plainText(release, site).trimEnd().split("\n\n");
  const address = blocks.at(-1) ?? "";
  const start = `mailto:?subject=${encodedStart(titleWithState(release, site.pressRoom.site), LONGEST_SUBJECT)}&body=`;
  const end = encodeURIComponent(address);
  return start + beginning(blocks.slice(0, -1), LONGEST - start.length - end.length) + end;
}

/** The first paragraphs, percent-encoded, in at most `room` characters; an ellipsis takes the place of the others. */
function beginning(blocks: readonly string[], room: number): string {
  const ellipsis = encodeURIComponent(`…${BREAK}`);
  let text = "";
  for (const [index, block] of blocks.entries()) {
    const next = encodeURIComponent(block.replaceAll("\n", "\r\n") + BREAK);
    const needed = index === blocks.length - 1 ? 0 : ellipsis.length;
    if (text.length + next.length + needed <= room) text += next;
    else return text === "" ? encodedStart(block, room - ellipsis.length) + encodeURIComponent(BREAK) : text + ellipsis;
  }
  return text;
}

/** The text percent-encoded, or as much of it, in whole words and with an ellipsis, as `room` characters hold. */
function encodedStart(text: string, room: number): string {
  let encoded = encodeURIComponent(text);
  for (let length = Array.from(text).length; encoded.length > room && length > 1;) {
    length = Math.floor(length * Math.min(0.9, room / encoded.length));
    encoded = encodeURIComponent(cutAtWord(text, Math.max(1, length)));
  }
  return encoded;
}
