/** Precision of the clock of a file system with fractions of a second: ext4, APFS, NTFS and others need 10 ms or less. */
const FINE_MS = 100;
/** Precision where times have no fraction: one second, or two (FAT). */
const COARSE_MS = 2_000;

/**
 * Says whether every later change of a file gives it another modification time: not if it was checked (`lookedMs`) so
 * soon after its last change (`changedMs`) that both are within the precision of the file system's clock. Times are in
 * milliseconds since 1970, `changedMs` with its fraction.
 */
export function isSettled(changedMs: number, lookedMs: number): boolean {
  return lookedMs - changedMs > (changedMs % 1000 === 0 ? COARSE_MS : FINE_MS);
}
