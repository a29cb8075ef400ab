import { circle, path, polygon, rect, stroke } from "./canvas.ts";

/** The colours of a wooden house. */
export interface HouseColours {
  readonly wall: string;
  readonly shade: string;
  readonly roof: string;
  readonly trim: string;
  readonly window: string;
}

/** A sea house seen from its gable: `width` wide, `height` to the eaves, its foot at y = 0 and its middle at x = 0. */
export function drawGable({ wall, shade, roof, trim, window }: HouseColours, width: number, height: number): string {
  const half = width / 2;
  const peak = height + width * 0.42;
  const boards = Array.from({ length: Math.floor(width / 5) }, (_, index) => {
    const x = -half + 4 + index * 5;
    const top = height + (1 - Math.abs(x) / half) * (peak - height);
    return `M${x} 0 V${-top}`;
  }).join(" ");
  const pane = (x: number, y: number, size: number) =>
    rect(x - size / 2 - 1.6, y - size * 0.65 - 1.6, size + 3.2, size * 1.3 + 3.2, trim) +
    rect(x - size / 2, y - size * 0.65, size, size * 1.3, window) +
    stroke(`M${x} ${y - size * 0.65} V${y + size * 0.65} M${x - size / 2} ${y} H${x + size / 2}`, trim, 1.1);
  const size = width * 0.13;
  return [
    polygon(
      [
        [-half, 0],
        [-half, -height],
        [0, -peak],
        [half, -height],
        [half, 0],
      ],
      wall,
    ),
    stroke(boards, shade, 0.7, 'opacity="0.5"'),
    polygon(
      [
        [0, 0],
        [0, -peak],
        [half, -height],
        [half, 0],
      ],
      shade,
      'opacity="0.22"',
    ),
    pane(-width * 0.23, -height * 0.7, size),
    pane(width * 0.23, -height * 0.7, size),
    pane(0, -height - width * 0.12, size * 0.85),
    rect(-width * 0.12, -height * 0.42, width * 0.24, height * 0.42, shade),
    stroke(`M${-width * 0.12} 0 V${-height * 0.42} H${width * 0.12} V0 M0 0 V${-height * 0.42}`, trim, 1.5),
    stroke(`M${-half - 5} ${-height + 4} L0 ${-peak - 1} L${half + 5} ${-height + 4}`, trim, 6),
    stroke(`M${-half - 6} ${-height + 1} L0 ${-peak - 4} L${half + 6} ${-height + 1}`, roof, 4.5),
  ].join("");
}

/** Piles and a deck below a house: `width` wide, `depth` from the deck down to the water, deck at y = 0. */
export function drawPiles(width: number, depth: number, colour: string, deck: string): string {
  const count = Math.max(2, Math.round(width / 26));
  const piles = Array.from({ length: count + 1 }, (_, index) => {
    const x = -width / 2 + (index * width) / count;
    return rect(x - 2.6, 2, 5.2, depth + 4, colour);
  });
  const braces = Array.from({ length: count }, (_, index) => {
    const x = -width / 2 + (index * width) / count;
    return `M${x} ${depth * 0.9} L${x + width / count} 6`;
  }).join(" ");
  return [...piles, stroke(braces, colour, 1.6), rect(-width / 2 - 6, -2, width + 12, 6, deck)].join("");
}

/** A small house from its long side: foot at y = 0, middle at x = 0. */
export function drawLongHouse(
  { wall, shade, roof, trim, window }: HouseColours,
  width: number,
  height: number,
): string {
  const half = width / 2;
  const rise = height * 0.75;
  const count = Math.max(2, Math.round(width / 22));
  const panes = Array.from({ length: count }, (_, index) => {
    const x = -half + (width / count) * (index + 0.5);
    const size = height * 0.26;
    return (
      rect(x - size / 2 - 1, -height * 0.72, size + 2, size * 1.45, trim) +
      rect(x - size / 2, -height * 0.72 + 1, size, size * 1.45 - 2, window)
    );
  });
  return [
    rect(-half * 0.25, -height - rise - 7, width * 0.08, rise * 0.5 + 7, shade),
    rect(-half, -height, width, height, wall),
    rect(-half, -height * 0.16, width, height * 0.16, shade, 'opacity="0.35"'),
    polygon(
      [
        [-half - 4, -height + 2],
        [-half + 8, -height - rise],
        [half - 8, -height - rise],
        [half + 4, -height + 2],
      ],
      roof,
    ),
    ...panes,
  ].join("");
}

/** A village church with a pointed spire: foot at y = 0, middle at x = 0, 90 units wide. */
export function drawChurch({ wall, shade, roof, window }: HouseColours): string {
  return [
    polygon(
      [
        [-18, 0],
        [-18, -34],
        [-10, -52],
        [62, -52],
        [70, -34],
        [70, 0],
      ],
      wall,
    ),
    polygon(
      [
        [-22, -33],
        [-10, -56],
        [62, -56],
        [74, -33],
      ],
      roof,
    ),
    rect(-40, -72, 30, 72, wall),
    rect(-25, -72, 15, 72, shade, 'opacity="0.25"'),
    polygon(
      [
        [-43, -71],
        [-25, -134],
        [-7, -71],
      ],
      roof,
    ),
    polygon(
      [
        [-25, -134],
        [-7, -71],
        [-25, -71],
      ],
      shade,
      'opacity="0.3"',
    ),
    stroke("M-25 -134 V-146 M-29 -141 H-21", roof, 1.6),
    ...[-2, 18, 38].map((x) => path(`M${x} -12 V-25 q5 -8 10 0 V-12 Z`, window)),
    circle(-25, -58, 4, window),
    path("M-30 0 V-14 q5 -8 10 0 V0 Z", shade),
  ].join("");
}
