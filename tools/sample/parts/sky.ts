import { type Canvas, type Stop, circle, ellipse, opacity, rect, stroke } from "./canvas.ts";

/** A sky over the whole picture, or down to `until`. */
export function drawSky(canvas: Canvas, stops: readonly Stop[], until = canvas.height): string {
  return rect(0, 0, canvas.width, until, canvas.linear(stops));
}

/** Light around a sun or moon. */
export function drawGlow(
  canvas: Canvas,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
): string {
  return rect(
    0,
    0,
    canvas.width,
    canvas.height,
    canvas.radial(x, y, radius, [
      [0, colour, strength],
      [0.45, colour, strength * 0.35],
      [1, colour, 0],
    ]),
  );
}

/** Long, thin clouds between two heights. */
export function drawCloudBands(
  canvas: Canvas,
  count: number,
  [top, bottom]: readonly [number, number],
  colours: readonly [string, ...string[]],
  strength: number,
): string {
  const { random } = canvas;
  const bands = Array.from({ length: count }, () => {
    const x = random.between(-100, canvas.width + 100);
    const y = random.between(top, bottom);
    const width = random.between(90, 320);
    return [0, 1, 2, 3]
      .map(() =>
        ellipse(
          x + random.between(-0.7, 0.7) * width,
          y + random.between(-7, 7),
          width * random.between(0.4, 0.9),
          random.between(2.5, 9),
          random.pick(colours),
          opacity(strength),
        ),
      )
      .join("");
  });
  return `<g ${canvas.blur(9, 2.4, [-60, top - 40, canvas.width + 120, bottom - top + 80])}>${bands.join("")}</g>`;
}

/** Heaped clouds: many soft rounds in a heap, lit from above. */
export function drawHeap(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  light: string,
  dark: string,
  strength = 1,
  softness = 0.1,
): string {
  const { random } = canvas;
  const rounds = Array.from({ length: 26 }, () => {
    const across = random.between(-1, 1);
    const lift = (1 - across * across) * random.between(0, 1);
    return { x: x + across * width, y: y - lift * height, radius: height * random.between(0.22, 0.5) };
  });
  const shade = rounds.map((round) => circle(round.x, round.y + height * 0.12, round.radius, dark));
  const lit = rounds.map((round) =>
    circle(round.x - height * 0.06, round.y - height * 0.1, round.radius * 0.86, light, 'opacity="0.75"'),
  );
  return `<g ${canvas.blur(height * softness, height * softness, [x - width * 1.7, y - height * 2.2, width * 3.4, height * 3.6])} ${opacity(strength)}>${shade.join("")}${lit.join("")}</g>`;
}

/** Stars above `until`. */
export function drawStars(canvas: Canvas, count: number, until: number): string {
  const { random } = canvas;
  return Array.from({ length: count }, () =>
    circle(
      random.between(0, canvas.width),
      random.between(0, until),
      random.chance(12) ? 1.3 : random.between(0.35, 0.85),
      "#fff",
      opacity(random.between(0.3, 1)),
    ),
  ).join("");
}

/** Gulls, as two strokes of a pen each. */
export function drawGulls(places: readonly (readonly [x: number, y: number, size: number])[], colour: string): string {
  return places
    .map(([x, y, size]) =>
      stroke(
        `M${x - size} ${y - size * 0.25} Q${x - size * 0.45} ${y - size * 0.62} ${x} ${y} Q${x + size * 0.5} ${y - size * 0.55} ${x + size} ${y - size * 0.4}`,
        colour,
        size * 0.13,
      ),
    )
    .join("");
}
