/** Precision of the clock of a file system with fractions of a second: ext4, APFS, NTFS and others need 10 ms or less. */
const FINE_MS = 100;
/** Precision where times have no fraction: one second, or two (FAT). */
const COARSE_MS = 2_000;

/**
 * Whether a file that was last changed at `changedMs` and looked at at `lookedMs` (milliseconds since 1970, `changedMs`
 * with its fraction) shows every later change by another time. A younger file can change again within the precision of
 * the file system's clock and keep its time.
 */
export function isSettled(changedMs: number, lookedMs: number): boolean {
  return lookedMs - changedMs > (changedMs % 1000 === 0 ? COARSE_MS : FINE_MS);
}
