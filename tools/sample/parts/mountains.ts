import { type Canvas, n, opacity, path, polygon, rect } from "./canvas.ts";
import type { Random } from "./random.ts";

/** A range seen across water. `peaks` are [x, height above the base, half the width at the base]. */
export interface Range {
  readonly base: number;
  readonly peaks: readonly (readonly [x: number, height: number, halfWidth: number])[];
  readonly colours: { readonly top: string; readonly foot: string; readonly shade: string };
  /** How jagged the skyline is, in units. */
  readonly roughness: number;
  readonly snow?: { readonly colour: string; /** Share of each peak's height that is white. */ readonly share: number };
  /** The colour of the air at the foot of the mountains, and how much of it. */
  readonly haze?: readonly [colour: string, opacity: number];
  readonly shadeOpacity?: number;
}

type Point = readonly [number, number];

/** Draws the range with a lit side and a shaded one, snow on its heights and haze at its foot. */
export function drawRange(canvas: Canvas, range: Range): string {
  const skyline = findSkyline(canvas, range);
  const outline = `M-20 ${range.base} L${skyline.map(([x, y]) => `${n(x)} ${n(y)}`).join(" L")} L${canvas.width + 20} ${range.base} Z`;
  const top = Math.min(...skyline.map(([, y]) => y));
  const inside = [
    rect(
      -20,
      top - 10,
      canvas.width + 40,
      range.base - top + 10,
      canvas.linear([
        [0, range.colours.top],
        [1, range.colours.foot],
      ]),
    ),
    ...range.peaks.map((peak) => snowOn(canvas.random, range, peak)),
    ...range.peaks.map((peak) => shadeOf(canvas.random, range, peak, skyline)),
  ];
  if (range.haze) {
    const [colour, opacity] = range.haze;
    inside.push(
      rect(
        -20,
        top,
        canvas.width + 40,
        range.base - top,
        canvas.linear([
          [0.25, colour, 0],
          [1, colour, opacity],
        ]),
      ),
    );
  }
  return canvas.clipped(path(outline, "#000"), inside.join(""));
}

function findSkyline(canvas: Canvas, range: Range): readonly Point[] {
  const waves = [0.011, 0.027, 0.061, 0.13].map((frequency, index) => ({
    frequency,
    shift: canvas.random.between(0, 7),
    size: range.roughness / (index * 0.8 + 1),
  }));
  const points: Point[] = [];
  for (let x = -20; x <= canvas.width + 20; x += 5) {
    const rise = Math.max(0, ...range.peaks.map((peak) => slope(peak, x)));
    const wave = waves.reduce((sum, { frequency, shift, size }) => sum + Math.sin(x * frequency + shift) * size, 0);
    const jag = canvas.random.between(-0.45, 0.45) * range.roughness;
    const fade = Math.min(1, rise / 40);
    points.push([x, range.base - rise - (wave * 0.6 + jag) * fade]);
  }
  return points;
}

/** Steeper near the top than at the foot, as ice has left Norwegian mountains. */
function slope([x, height, halfWidth]: Range["peaks"][number], at: number): number {
  const distance = Math.abs(at - x) / halfWidth;
  return distance >= 1 ? 0 : height * (1 - distance) ** 1.18;
}

function heightAt(skyline: readonly Point[], x: number): number {
  const index = Math.min(skyline.length - 1, Math.max(0, Math.round((x + 20) / 5)));
  return skyline[index]?.[1] ?? 0;
}

/** The side turned from the light: from the peak down a crooked spur, and back along the skyline. */
function shadeOf(random: Random, range: Range, peak: Range["peaks"][number], skyline: readonly Point[]): string {
  const [x, height, halfWidth] = peak;
  const strength = range.shadeOpacity ?? 0.42;
  const valley = findValley(range, peak, 1);
  const reach = valley - x;
  const spur = crookedLine(
    random,
    [x, heightAt(skyline, x) - 4],
    [x + reach * random.between(-0.1, 0.2), range.base],
    halfWidth * 0.08,
  );
  const back: Point[] = [
    [valley - reach * 0.35, range.base],
    [valley, heightAt(skyline, valley) + 6],
    [valley - 4, heightAt(skyline, valley) - 40],
  ];
  const side = polygon(
    [...spur, ...back, [x + reach * 0.5, heightAt(skyline, x + reach * 0.5) - 40]],
    range.colours.shade,
    opacity(strength),
  );
  const left = findValley(range, peak, -1);
  const facets = Array.from({ length: 9 }, () => {
    const from = random.between(left + 15, valley - 15);
    const top = heightAt(skyline, from) + random.between(0, height * 0.3);
    const drop = random.between(0.15, 0.45) * height;
    const down = crookedLine(random, [from, top], [from + random.between(0.03, 0.2) * halfWidth, top + drop], 5);
    const up = crookedLine(random, [from - random.between(0, 0.12) * halfWidth, top + drop * 0.8], [from, top], 5);
    return polygon([...down, ...up], range.colours.shade, opacity(strength * random.between(0.25, 0.6)));
  });
  return side + facets.join("");
}

/** Returns where another peak becomes higher than this one, to the right (1) or the left (-1). */
function findValley(range: Range, peak: Range["peaks"][number], direction: 1 | -1): number {
  const [x, , halfWidth] = peak;
  const others = range.peaks.filter((other) => other !== peak);
  for (let step = 10; step < halfWidth; step += 5) {
    const at = x + step * direction;
    if (others.some((other) => slope(other, at) > slope(peak, at))) return at;
  }
  return x + halfWidth * direction;
}

function snowOn(random: Random, range: Range, [x, height, halfWidth]: Range["peaks"][number]): string {
  if (!range.snow) return "";
  const line = range.base - height * (1 - range.snow.share);
  const reach = halfWidth * Math.min(1, range.snow.share * 1.5);
  const points: Point[] = [
    [x - reach, line - height],
    [x + reach, line - height],
  ];
  let deep = false;
  for (let at = x + reach; at > x - reach; at -= random.between(6, 17)) {
    deep = !deep;
    const tongue = deep ? random.between(0.05, 0.34) : random.between(-0.2, 0);
    points.push([at, line + tongue * height * range.snow.share]);
  }
  return polygon(points, range.snow.colour, opacity(0.92));
}

function crookedLine(random: Random, [x1, y1]: Point, [x2, y2]: Point, swing: number): readonly Point[] {
  const steps = 9;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    const end = step === 0 || step === steps;
    return [x1 + (x2 - x1) * share + (end ? 0 : random.between(-swing, swing)), y1 + (y2 - y1) * share];
  });
}
