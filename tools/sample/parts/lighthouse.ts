import { type Canvas, circle, path, polygon, rect, stroke } from "./canvas.ts";

/** The colours of a lighthouse; `bands` go round the tower, from the top. */
export interface TowerColours {
  readonly wall: string;
  readonly bands: readonly string[];
  readonly shade: string;
  readonly metal: string;
  readonly light: string;
  readonly lit: boolean;
}

/** A round iron tower 230 units high: foot at y = 0, middle at x = 0; the lamp is at y = -206. */
export function drawTower(canvas: Canvas, { wall, bands, shade, metal, light, lit }: TowerColours): string {
  const halfAt = (y: number) => 34 - (y / 186) * 13;
  const band = (from: number, to: number, colour: string) =>
    polygon(
      [
        [-halfAt(from), -from],
        [-halfAt(to), -to],
        [halfAt(to), -to],
        [halfAt(from), -from],
      ],
      colour,
    );
  const size = 186 / (bands.length * 2 + 1);
  const roundness = canvas.linear(
    [
      [0, shade, 0.28],
      [0.28, "#ffffff", 0.12],
      [0.5, "#ffffff", 0],
      [1, shade, 0.6],
    ],
    "across",
  );
  return [
    band(0, 186, wall),
    ...bands.map((colour, index) => band(size * (index * 2 + 1), size * (index * 2 + 2), colour)),
    ...[40, 95, 150].map((y) => path(`M-4 ${-y} v-10 q4 -6 8 0 v10 Z`, lit ? light : shade)),
    band(0, 186, roundness),
    path("M-9 0 V-22 q9 -10 18 0 V0 Z", shade),
    polygon(
      [
        [-24, -186],
        [-31, -193],
        [31, -193],
        [24, -186],
      ],
      metal,
    ),
    stroke(
      "M-31 -204 H31 M-30 -193 V-204 M-20 -193 V-204 M-10 -193 V-204 M10 -193 V-204 M20 -193 V-204 M30 -193 V-204",
      metal,
      1.5,
    ),
    rect(-15, -220, 30, 27, lit ? light : "#9db7bd"),
    stroke(
      "M-15 -193 L-5 -220 L5 -193 L15 -220 M-15 -220 L-5 -193 L5 -220 L15 -193 M-15 -193 V-220 M15 -193 V-220",
      metal,
      1.1,
    ),
    path("M-19 -220 Q-15 -236 0 -240 Q15 -236 19 -220 Z", bands[0] ?? metal),
    circle(0, -243, 3.6, metal),
    stroke("M0 -246 V-256", metal, 1.4),
  ].join("");
}

/** A bare rock of the coast: from `left` to `right`, `height` above the water at y = 0, lit from the left. */
export function drawRock(
  canvas: Canvas,
  left: number,
  right: number,
  height: number,
  colours: { readonly lit: string; readonly shade: string; readonly edge: string },
): string {
  const { random } = canvas;
  const steps = 26;
  const points = Array.from({ length: steps + 1 }, (_, index): readonly [number, number] => {
    const share = index / steps;
    const dome = Math.sin(share * Math.PI) ** 0.55;
    return [left + (right - left) * share, -(dome * height) + random.between(-0.07, 0.07) * height * dome];
  });
  const outline = polygon(
    [...points, [right + 10, 14], [left - 10, 14]],
    canvas.linear([
      [0, colours.lit],
      [1, colours.shade],
    ]),
  );
  const cracks = Array.from({ length: 26 }, () => {
    const x = random.between(left + 10, right - 10);
    const y = -random.between(0, height * 0.85);
    const width = random.between(12, (right - left) * 0.16);
    return polygon(
      [
        [x, y],
        [x + width, y + random.between(3, 12)],
        [x + width * 0.8, y + random.between(10, 26)],
        [x + width * 0.1, y + random.between(5, 14)],
      ],
      random.chance(50) ? colours.shade : colours.lit,
      'opacity="0.35"',
    );
  });
  const wet = polygon(
    [
      [left - 10, -5],
      ...Array.from({ length: 14 }, (_, i): readonly [number, number] => [
        left + ((right - left) * (i + 1)) / 15,
        -5 - random.between(0, 7),
      ]),
      [right + 10, -5],
      [right + 10, 14],
      [left - 10, 14],
    ],
    colours.edge,
    'opacity="0.7"',
  );
  const shape = polygon([...points, [right + 10, 14], [left - 10, 14]], "#000");
  return outline + canvas.clipped(shape, cracks.join("") + wet);
}
