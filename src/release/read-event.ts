import { defined } from "../text/defined.ts";
import { toContactReference } from "./read-contact.ts";
import { type Reading, report, timeAt } from "./reading.ts";
import type { ReleaseEvent } from "./release.ts";
import type { ReleaseFrontMatter } from "./schema.ts";

/** The event of an invitation; notes an end before its beginning and a deadline after it. */
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
      `The event ends (${input.end}) before it begins (${input.start}). Correct one of them.`,
    );
  if (deadline && deadline.ms > start.ms)
    report(
      reading,
      "event-deadline",
      ["event", "deadline"],
      `The deadline (${input.deadline}) is after the event begins (${input.start}). Is that meant?`,
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
