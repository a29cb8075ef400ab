/** Beginnings of month names in Norwegian, Danish, Swedish and English, January first. */
const MONTHS: readonly RegExp[] = [
  ...[
    /^jan/,
    /^feb/,
    /^mar|^mär/,
    /^apr/,
    /^ma[iyj]$/,
    /^jun/,
    /^jul/,
    /^aug/,
    /^sep/,
    /^o[kc]t/,
    /^nov/,
    /^d[ei][sc]/,
  ],
];

const CLOCK = String.raw`(?:[,T ]*(?:kl\.?|klokk[ae]n?|at)? *(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`, "i");
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})${CLOCK}$`, "i");
const MONTH_AS_WORD = new RegExp(String.raw`^(?:\p{L}+ )?(?:den )?(\d{1,2})\.? (\p{L}+)\.? (\d{4})${CLOCK}$`, "iu");
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`, "i");
const MONTH_FIRST = new RegExp(String.raw`^(?:\p{L}+,? )?(\p{L}+) (\d{1,2}),? (\d{4})${CLOCK}$`, "iu");

/**
 * Suggests the time that was probably meant, in the form of front matter: `12. mars 2026 kl. 8.39` gives `2026-03-12
 * 08:39`. Undefined if it is ambiguous; dates in digits are read day first, as in Europe.
 */
export function suggestTime(text: string): string | undefined {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso) return compose(iso[1], iso[2], iso[3], iso.slice(4));
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return compose(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst.slice(4));
  const word = MONTH_AS_WORD.exec(written);
  if (word) return compose(word[3], monthNumber(word[2]), word[1], word.slice(4));
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return compose(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst.slice(4));
  return undefined;
}

/**
 * Suggests the time for a clock time without a day, such as `kl. 8.39`, on `day` (`2026-03-12`); undefined for another
 * text.
 */
export function suggestTimeOn(day: string, text: string): string | undefined {
  const clock = CLOCK_ALONE.exec(text.trim());
  const [year, month, date] = day.split("-");
  return clock?.[1] === undefined ? undefined : compose(year, month, date, clock.slice(1));
}

/** The month of a well-formed date with a day that it does not have; undefined if the month does not exist either. */
export function impossibleDay(
  text: string,
): { readonly year: string; readonly month: number; readonly days: number } | undefined {
  const [, year = "", written = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim()) ?? [];
  const month = Number(written);
  if (month < 1 || month > 12) return undefined;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return Number(day) <= days && Number(day) > 0 ? undefined : { year, month, days };
}

function monthNumber(name: string | undefined): string | undefined {
  const index = MONTHS.findIndex((month) => month.test((name ?? "").toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
}

function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [hour, minute, second] = clock;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${date} ${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
}
