import type { Said } from "../catalogue.ts";
import { listed, monthName, plural } from "../counts.ts";

/** What a copy desk says. */
export const desk = {
  "title-long": ({ length, most }: { length: number; most: number }) =>
    `The title has ${length} characters. Beyond ${most} it is cut off in search results and cards: say the most important in fewer words.`,
  "title-stop": "A title ends without a full stop. Remove it.",
  "title-type": ({ type, rest }: { type: string; rest: string }) =>
    `The page says "${type}" above the title by itself. Begin the title with "${rest}".`,
  "title-number": ({ number }: { number: string }) =>
    `The title says ${number}, but the text never does. Correct one of them, or say it in the text, too.`,
  "lead-long": ({ words, most }: { words: number; most: number }) =>
    `The lead has ${words} words. Keep to ${most}, and move the rest to the text.`,
  "lead-missing": "The release has no lead. Write lead: with one paragraph that says the most important.",
  "date-weekday": ({
    written,
    weekday,
    year,
    right,
  }: {
    written: string;
    weekday: string;
    year: number;
    right: number;
  }) =>
    `"${written}" is not a ${weekday}: in ${year} that day is a ${WEEKDAYS[right - 1]}. Correct the weekday or the date.`,
  "date-impossible": ({ written, month, days }: { written: string; month: number; days: number }) =>
    `"${written}" does not exist: ${monthName(month, "en")} has ${days} days. Correct the date.`,
  "date-past": ({ date, today }: { date: string; today: string }) =>
    `The release is new, but its date, ${date}, is in the past (today is ${today}). Correct the date if that is not meant.`,
  "event-past": ({ start }: { start: string }) =>
    `The invitation is new, but its event, ${start}, is in the past. Correct the time of the event.`,
  "invitation-incomplete": ({ missing }: { missing: readonly Said[] }) =>
    `The invitation does not say ${listed(missing, "and")}. Add what is missing under event:.`,
  "invitation-time": "at what time it begins (start, with hours and minutes)",
  "invitation-place": "where it is (place or online)",
  "invitation-deadline": "until when to register (deadline)",
  "invitation-contact": "who can be called on the day (contact)",
  "alt-caption":
    "The text alternative repeats the caption, so those who cannot see the picture learn nothing new. Say what the picture shows.",
  "alt-file-name": ({ alt }: { alt: string }) =>
    `The text alternative "${alt}" is the name of a file. Say what the picture shows.`,
  "image-credit": ({ file }: { file: string }) =>
    `Nobody is credited for ${file}, neither here nor in the file itself. Add credit: with the photographer's name.`,
  "template-words": ({ words }: { words: string }) =>
    `"${words}" is left over from a template. Write the text that belongs there, or remove it.`,
  "body-review": ({ words }: { words: string }) =>
    `"${words}" is left over from tracked changes or comments in a word processor. Remove it.`,
  "body-note-mark": ({ mark, number }: { mark: string; number: string }) =>
    `"${mark}" looks like a footnote from a word processor, but leads nowhere. Write [^${number}] here, and the note on a line of its own that begins with [^${number}]:.`,
  "body-link-text": ({ text }: { text: string }) =>
    `The link "${text}" does not say where it leads. Make words that name its target the link: [the report on fares](…).`,
  "body-link-address": ({ address }: { address: string }) =>
    `The address ${address} is shown as it is. Write words for it: [the report on fares](${address}).`,
  "phone-impossible": ({ number }: { number: string }) =>
    `${number} cannot be a telephone number: digits are missing, too many or wrong. Correct it.`,
  "email-impossible": ({ address, meant }: { address: string; meant?: string }) =>
    `${address} cannot be an e-mail address. ${meant === undefined ? "Correct it." : `Did you mean ${meant}?`}`,
  "topic-near": ({ topic, meant }: { topic: string; meant: string }) =>
    `The topic "${topic}" is one letter from "${meant}", and gets a page of its own. Write "${meant}" if that is meant.`,
  "attachment-missing": ({ words }: { words: string }) =>
    `The text says "${words}", but nothing is attached. List the file under documents or images, or change the text.`,
  "translation-numbers": ({ here, there, file }: { here: string; there: string; file: string }) =>
    `The translation says ${here} where ${file} says ${there}. Correct one of them.`,
  "translation-dates": ({ here, there, file }: { here: string; there: string; file: string }) =>
    `The translation says ${here} where ${file} says ${there}. Correct one of the dates.`,
  "translation-pictures": ({
    missing,
    extra,
    file,
  }: {
    missing: readonly string[];
    extra: readonly string[];
    file: string;
  }) =>
    `The pictures are not those of ${file}:${missing.length > 0 ? ` ${missing.join(", ")} missing here;` : ""}${extra.length > 0 ? ` ${extra.join(", ")} only here;` : ""} list the same files in both, or remove images: here to take them over.`,
  "correction-missing": ({ date }: { date: string }) =>
    `The text was published ${date} and has changed since. Add corrections: with date and note that say what was corrected, or minor: true if it is only a slip of the pen.`,
  "text-quoted": ({ key }: { key: string }) =>
    `The quotation marks around "${key}" do not count as quotes here and are published. Remove them.`,
  "fixes-made": ({ lines, files }: { lines: number; files: number }) =>
    lines === 0
      ? "Nothing can be fixed without asking you."
      : `${lines} ${plural(lines, "line", "lines")} changed in ${files} ${plural(files, "file", "files")}.`,
  "fixes-found": ({ lines, files }: { lines: number; files: number }) =>
    lines === 0
      ? "--fix would change nothing."
      : `--fix would change ${lines} ${plural(lines, "line", "lines")} in ${files} ${plural(files, "file", "files")}.`,
  "fault-levels": "must be a list of rules, each with a level, like lead-missing: off.",
  "level-unknown": ({ rule, meant }: { rule: string; meant?: string }) =>
    `There is no rule "${rule}". ${meant === undefined ? "docs/editors/rules.md lists them all." : `Did you mean "${meant}"?`}`,
  "level-fixed": ({ rule }: { rule: string }) =>
    `The rule "${rule}" protects readers or the build and is always an error. Remove the line.`,
};

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
