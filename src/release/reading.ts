import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";
import { problem } from "../diagnostics/report.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import { readTime } from "../time/dates.ts";
import { impossibleDay, suggestTime, suggestTimeOn } from "../time/suggest-time.ts";
import { dayInFileName } from "./file-name.ts";
import type { KeyPath, YamlText } from "./yaml.ts";
import { pathText } from "./schema-problems.ts";
import type { Timestamp } from "../time/timestamp.ts";

/** State of reading one file: its name, its YAML for places, and the problems found so far. */
export interface Reading {
  readonly file: string;
  readonly source: YamlText;
  readonly timezone: string;
  readonly diagnostics: Diagnostic[];
}

/** Reports a problem at the value (or, with `"key"`, the key) at `path`. */
export function report(reading: Reading, rule: RuleId, path: KeyPath, message: Message, target?: "key"): void {
  reading.diagnostics.push(problem(rule, reading.file, reading.source.locate(path, target), message));
}

/** A time in the site's zone; reports anything unusual about it, and returns undefined if it is not a time. */
export function timeAt(reading: Reading, path: KeyPath, text: string): Timestamp | undefined {
  const result = readTime(text, reading.timezone);
  const name = pathText(path);
  if (!result.ok) {
    report(reading, "not-a-time", path, noTime(name, text, reading.file));
    return undefined;
  }
  switch (result.problem) {
    case "gap":
      report(reading, "time-gap", path, message("time-gap", { field: name, zone: reading.timezone, text }));
      return undefined;
    case "overlap":
      report(
        reading,
        "time-overlap",
        path,
        message("time-overlap", { field: name, zone: reading.timezone, read: result.timestamp.iso }),
      );
      break;
    case "date-only":
      if (name !== "accessibility.reviewed") report(reading, "time-without-clock", path, noClock(name, text));
      break;
    case undefined:
      break;
  }
  return result.timestamp;
}

/** The times that may be on the day in the name of the file. */
const PUBLICATION: ReadonlySet<string> = new Set(["date", "embargo"]);

/** With the time that was probably meant, if it can be told. */
function noTime(field: string, text: string, file: string): Message {
  const suggestion = suggestTime(text);
  if (suggestion !== undefined) return message("not-a-time-write", { field, text, suggestion });
  const fileDay = PUBLICATION.has(field) ? dayInFileName(file) : undefined;
  const onDay = fileDay && suggestTimeOn(fileDay, text);
  if (onDay !== undefined) return message("time-without-day", { field, text, suggestion: onDay });
  const day = impossibleDay(text);
  return day ? message("no-such-day", { field, text, ...day }) : message("not-a-time", { field, text });
}

function noClock(field: string, text: string): Message {
  const isOfEvent = /^event\.(?:start|end)$/.test(field);
  return message(isOfEvent ? "event-time-without-clock" : "time-without-clock", { field, text });
}
