/** A table in plain text: the first column to the left, the others to the right, two spaces between. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n") + "\n";
}

/** The middle of some figures (the mean of the middle two when they are even in number). */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("no figures, no median");
  return (upper + lower) / 2;
}

/** Seconds with two decimals, or a dash for undefined. */
export const seconds = (figure: number | undefined): string => figure?.toFixed(2) ?? "–";

/** A whole number with its digits in groups of three: `12 345`. */
export const whole = (figure: number): string => String(Math.round(figure)).replaceAll(/\B(?=(\d{3})+$)/g, " ");

/** KiB as MiB, or `not measured`. */
export const mebibytes = (kibibytes: number | undefined): string =>
  kibibytes === undefined ? "not measured" : `${whole(kibibytes / 1024)} MiB`;
