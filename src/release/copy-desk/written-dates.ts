import { message } from "../../diagnostics/messages/message.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { datesIn, daysIn, type WrittenDate, weekdayOf } from "./calendar-words.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";

/** Dates without a year are within so many days of the publication, or are not judged. */
const NEAR_DAYS = 150;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reports dates that do not exist, and dates that are not on the weekday beside them. */
export function checkDates({ text, place }: CopyText, published: Timestamp, note: NoteCopy): void {
  for (const date of datesIn(text)) {
    const { written, index, month, day, weekday, weekdayWritten = "" } = date;
    if (month === 0 || day === 0) continue;
    const days = daysIn(month, date.year);
    if (day > days) {
      if (day < 40) note("date-impossible", place(index), message("date-impossible", { written, month, days }));
      continue;
    }
    if (weekday === undefined) continue;
    const year = date.year ?? yearNear(date, published);
    if (year === undefined || year < 1900 || year > 2200) continue;
    const right = weekdayOf(year, month, day);
    if (right === undefined || right === weekday) continue;
    note("date-weekday", place(index), message("date-weekday", { written, weekday: weekdayWritten, year, right }));
  }
}

/** The year in which a date is near the publication; undefined if there is none. */
function yearNear({ month, day }: WrittenDate, { iso }: Timestamp): number | undefined {
  const own = Number(iso.slice(0, 4));
  const published = Date.UTC(own, Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
  return [own - 1, own, own + 1].find(
    (year) => Math.abs(Date.UTC(year, month - 1, day) - published) <= NEAR_DAYS * DAY_MS,
  );
}
