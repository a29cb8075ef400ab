import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Message } from "../diagnostics/messages/message.ts";
import { problem } from "../diagnostics/report.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import { readTime } from "../time/dates.ts";
import { impossibleDay, suggestTime } from "../time/suggest-time.ts";
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
export function report(reading: Reading, rule: RuleId, path: KeyPath, message: Message | string, target?: "key"): void {
  reading.diagnostics.push(problem(rule, reading.file, reading.source.locate(path, target), message));
}

/** A time in the site's zone; reports anything unusual about it, and returns undefined if it is not a time. */
export function timeAt(reading: Reading, path: KeyPath, text: string): Timestamp | undefined {
  const result = readTime(text, reading.timezone);
  const name = pathText(path);
  if (!result.ok) {
    const suggestion = suggestTime(text);
    const why = impossibleDay(text);
    const advice = suggestion ? `Write ${suggestion}.` : why ? `${why}.` : "Write it like 2026-03-12 08:39.";
    report(reading, "not-a-time", path, `"${name}" is not a time: ${text}. ${advice}`);
    return undefined;
  }
  switch (result.problem) {
    case "gap":
      report(
        reading,
        "time-gap",
        path,
        `"${name}" does not exist in ${reading.timezone}: the clock skips ${text} when summer time begins. Write an hour that exists.`,
      );
      return undefined;
    case "overlap":
      report(
        reading,
        "time-overlap",
        path,
        `"${name}" comes twice in ${reading.timezone}, when summer time ends. It is read as the later of the two, ${result.timestamp.iso}. Write it with its offset to be sure.`,
      );
      break;
    case "date-only":
      if (name !== "accessibility.reviewed")
        report(
          reading,
          "time-without-clock",
          path,
          `"${name}" has no time of day: the day alone is shown, and ${/^event\.(?:start|end)$/.test(name) ? "calendars mark the whole day" : "midnight is what counts"}. Write it like ${text} 08:39.`,
        );
      break;
    case undefined:
      break;
  }
  return result.timestamp;
}
