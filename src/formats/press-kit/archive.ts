import { zipSync, type Zippable } from "fflate";

/** The date of files in a kit without a date, so that equal content gives equal bytes. */
export const FIXED_DAY = "2000-01-01";

/**
 * A ZIP file with the same bytes for the same files, in their order. `day` is `2026-03-12`, the date of all files.
 * Pictures and PDFs are compressed already, so files are stored as they are unless `isCompressed` is set.
 */
export function archiveOf(
  files: Iterable<readonly [name: string, content: Uint8Array]>,
  day: string,
  { isCompressed = false }: { readonly isCompressed?: boolean } = {},
): Uint8Array {
  const zippable: Zippable = Object.fromEntries(files);
  return zipSync(zippable, { level: isCompressed ? 6 : 0, mtime: noonOf(day), os: 3, attrs: 0o100644 << 16 });
}

/**
 * Noon of a day. A ZIP has wall-clock times without a zone, which the library takes from the machine's zone: noon of a
 * given day is the same on every machine, and no clock change skips it.
 */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}
