/** Width at which the mark of a wide logo is high enough for the largest icon. */
export function iconWidth(width: number, height: number): number {
  return Math.max(1, Math.min(6000, Math.round((1024 * width) / height)));
}

/** Width at which the lightness of a logo is measured, in pixels. */
export const SAMPLE_WIDTH = 400;

/** Longest side in pixels of a logo offered as PNG. */
export const DOWNLOADED = 2000;

/** Width of a logo offered as PNG, in pixels. */
export function downloadWidth(width: number, height: number): number {
  return Math.max(1, Math.round(width * Math.min(DOWNLOADED / width, DOWNLOADED / height)));
}

/** All widths, in pixels, at which a build rasterises a drawing of this size. */
export function trialWidths(width: number, height: number): readonly number[] {
  return [SAMPLE_WIDTH, iconWidth(width, height), downloadWidth(width, height)];
}
