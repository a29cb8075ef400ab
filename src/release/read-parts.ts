import { message } from "../diagnostics/messages/message.ts";
import { defined } from "../text/defined.ts";
import { type Reading, report, timeAt } from "./reading.ts";
import type { ContactReference, Focus, MediaContact, ReleaseEvent, ReleaseImage } from "./release.ts";
import type { ContactInput, ContactReferenceInput, ReleaseFrontMatter } from "./schema.ts";

/** A contact from its file or from a release, with defaults. */
export function toContact(input: ContactInput, source?: Pick<MediaContact, "id" | "file">): MediaContact {
  const { languages = [], topics = [], links = [] } = input;
  return defined({ ...input, ...source, languages, topics, links: links.map((link) => defined(link)) });
}

/** Returns a contact's id unchanged; converts a contact written in place. */
export function toContactReference(input: ContactReferenceInput): ContactReference {
  return typeof input === "string" ? input : toContact(input);
}

/** The event of an invitation; reports an end before its beginning and a deadline after it. */
export function readEvent(input: NonNullable<ReleaseFrontMatter["event"]>, reading: Reading): ReleaseEvent | undefined {
  const start = timeAt(reading, ["event", "start"], input.start);
  const end = input.end === undefined ? undefined : timeAt(reading, ["event", "end"], input.end);
  const deadline = input.deadline === undefined ? undefined : timeAt(reading, ["event", "deadline"], input.deadline);
  if (!start) return undefined;
  if (end && end.ms <= start.ms)
    report(
      reading,
      "event-order",
      ["event", "end"],
      message("event-order", { start: input.start, end: input.end ?? "" }),
    );
  if (deadline && deadline.ms > start.ms)
    report(
      reading,
      "event-deadline",
      ["event", "deadline"],
      message("event-deadline", { start: input.start, deadline: input.deadline ?? "" }),
    );
  return defined({
    ...input,
    start,
    end,
    deadline,
    programme: input.programme ?? [],
    contact: input.contact === undefined ? undefined : toContactReference(input.contact),
  });
}

/** The pictures of a release; reports a missing text alternative and an invalid focus. */
export function readImages(
  inputs: NonNullable<ReleaseFrontMatter["images"]>,
  reading: Reading,
): readonly ReleaseImage[] {
  return inputs.map((input, index) => {
    const decorative = input.decorative ?? false;
    if (input.alt === undefined && !decorative)
      report(reading, "missing-key", ["images", index], message("alt-missing", { file: input.file }));
    const focus = input.focus === undefined ? undefined : readFocus(input.focus);
    if (input.focus !== undefined && !focus)
      report(reading, "wrong-value", ["images", index, "focus"], message("focus-wrong"));
    return defined({
      ...input,
      focus,
      decorative,
      alt: decorative ? "" : (input.alt ?? ""),
      keepLocation: input.keepLocation ?? false,
    });
  });
}

function readFocus(written: string | readonly [string, string]): Focus | undefined {
  const [x, y, more] = (typeof written === "string" ? written.trim().split(/[\s,]+/) : written).map(fraction);
  return x === undefined || y === undefined || more !== undefined ? undefined : { x, y };
}

/** Parses `62%` or `0.62` as 0…1. */
function fraction(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = match[2] === "%" ? Number(match[1]) / 100 : Number(match[1]);
  return value >= 0 && value <= 1 ? value : undefined;
}
