import { type Canvas, type Stop, n, opacity, rect } from "./canvas.ts";

/** Water from the horizon down, in the colours given. */
export function drawSea(canvas: Canvas, horizon: number, stops: readonly Stop[]): string {
  return rect(0, horizon, canvas.width, canvas.height - horizon, canvas.linear(stops));
}

/** The scenery above the waterline, reflected in the water: dimmed, stretched and broken by small waves. */
export function drawReflection(
  canvas: Canvas,
  waterline: number,
  shapes: string,
  strength: number,
  ripple = 14,
): string {
  const water = `<rect x="-20" y="${waterline}" width="${canvas.width + 40}" height="${canvas.height}"/>`;
  const mirrored = `<g transform="translate(0 ${n(waterline * 2)}) scale(1 -1)">${shapes}</g>`;
  const area = [-20, waterline - 20, canvas.width + 40, canvas.height - waterline + 30] as const;
  return canvas.clipped(water, `<g ${canvas.mirrored(ripple, area)} ${opacity(strength)}>${mirrored}</g>`);
}

/** Small lights and shadows on the water: closer and thinner towards the horizon. */
export function drawRipples(
  canvas: Canvas,
  horizon: number,
  count: number,
  colours: readonly [string, ...string[]],
  strength: number,
  until = canvas.height,
): string {
  const { random } = canvas;
  return Array.from({ length: count }, () => {
    const depth = random.between(0, 1) ** 1.7;
    const y = horizon + 2 + depth * (until - horizon);
    const length = 8 + depth * random.between(30, 170);
    const x = random.between(-60, canvas.width);
    const bend = 0.6 + depth * 4;
    const data = `M${n(x)} ${n(y)} q${n(length / 2)} ${n(-bend)} ${n(length)} 0 q${n(-length / 2)} ${n(bend * 0.7)} ${n(-length)} 0`;
    return `<path d="${data}" fill="${random.pick(colours)}" ${opacity(strength * random.between(0.35, 1))}/>`;
  }).join("");
}

/** The broken road of light below a sun, moon or lamp. */
export function drawGlitter(
  canvas: Canvas,
  x: number,
  horizon: number,
  spread: number,
  colour: string,
  strength: number,
  count = 190,
): string {
  const { random } = canvas;
  return Array.from({ length: count }, () => {
    const depth = random.between(0, 1) ** 1.4;
    const y = horizon + 1 + depth * (canvas.height - horizon);
    const reach = spread * (0.25 + depth * 0.9);
    const middle = x + (random.between(-1, 1) + random.between(-1, 1)) * 0.5 * reach;
    const length = (3 + depth * 34) * random.between(0.5, 1.5);
    return `<ellipse cx="${n(middle)}" cy="${n(y)}" rx="${n(length)}" ry="${n(0.5 + depth * 2)}" fill="${colour}" ${opacity(strength * random.between(0.3, 1))}/>`;
  }).join("");
}
