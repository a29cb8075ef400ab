import sharp from "sharp";
import type { Region } from "../renditions/crop.ts";

/** The part of a logo that is recognisable alone in a small square. */
interface Mark {
  /** PNG with transparency, without empty edges. */
  readonly mark: Buffer;
  /** Too light to be visible on white. */
  readonly isLight: boolean;
}

const visible = 24;
/** Limits for the ratio of width to height of a mark. */
const shapes = { narrowest: 0.5, widest: 1.7 };

/**
 * Finds the mark of a logo (PNG): the logo itself if it is compact; else the part left of its widest gap, such as a
 * symbol before a name; else the whole logo.
 */
export async function markOf(logo: Buffer): Promise<Mark> {
  const { data, info } = await sharp(logo).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const alpha = (x: number, y: number): number => data[(y * info.width + x) * 4 + 3] ?? 0;
  const whole = inkIn(alpha, { left: 0, top: 0, width: info.width, height: info.height });
  if (!whole) return { mark: logo, isLight: false };
  const region = whole.width / whole.height <= shapes.widest ? whole : (leftPart(alpha, whole) ?? whole);
  const mark = await sharp(data, { raw: info }).extract(region).png().toBuffer();
  return { mark, isLight: lightness(data, info.width, region) > 0.8 };
}

type Alpha = (x: number, y: number) => number;

/** The smallest region around all visible pixels. */
function inkIn(alpha: Alpha, { left, top, width, height }: Region): Region | undefined {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -1, -1];
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      if (alpha(x, y) <= visible) continue;
      [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
    }
  }
  return x2 < 0 ? undefined : { left: x1, top: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 };
}

function leftPart(alpha: Alpha, whole: Region): Region | undefined {
  let best: { gap: number; part: Region } | undefined;
  for (let x = whole.left + 1; x < whole.left + whole.width; x++) {
    if (!isEmptyColumn(alpha, x, whole)) continue;
    const start = x;
    while (x < whole.left + whole.width && isEmptyColumn(alpha, x, whole)) x++;
    const part = inkIn(alpha, { ...whole, width: start - whole.left });
    const shape = part && part.width / part.height;
    const fits = shape !== undefined && shape >= shapes.narrowest && shape <= shapes.widest;
    if (part && fits && x - start > (best?.gap ?? 0)) best = { gap: x - start, part };
  }
  return best?.part;
}

function isEmptyColumn(alpha: Alpha, x: number, { top, height }: Region): boolean {
  for (let y = top; y < top + height; y++) if (alpha(x, y) > visible) return false;
  return true;
}

/** Mean lightness (0…1) of the visible pixels. */
function lightness(data: Buffer, rowWidth: number, { left, top, width, height }: Region): number {
  let [sum, weight] = [0, 0];
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      const at = (y * rowWidth + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
      sum += ((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255) * alpha;
      weight += alpha;
    }
  }
  return weight === 0 ? 0 : sum / weight;
}
