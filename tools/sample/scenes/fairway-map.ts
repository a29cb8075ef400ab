import { drawBorder, drawRose } from "../parts/chart-signs.ts";
import {
  type Canvas,
  circle,
  createCanvas,
  ellipse,
  group,
  n,
  opacity,
  path,
  polygon,
  rect,
  stroke,
} from "../parts/canvas.ts";

type Point = readonly [number, number];

/** An island on the map: its middle, its reach across and down, and how much its shore winds. */
type Island = readonly [x: number, y: number, across: number, down: number, unrest: number];

const ISLANDS: readonly Island[] = [
  [170, 180, 250, 190, 0.3],
  [90, 560, 210, 240, 0.26],
  [1130, 640, 260, 260, 0.3],
  [1090, 130, 210, 130, 0.34],
  [690, 330, 86, 56, 0.36],
  [540, 610, 62, 40, 0.4],
  [830, 560, 40, 30, 0.4],
  [480, 250, 38, 26, 0.4],
  [610, 140, 50, 28, 0.4],
  [930, 400, 30, 22, 0.45],
  [395, 455, 26, 18, 0.45],
  [720, 700, 70, 34, 0.4],
  [780, 210, 20, 15, 0.45],
  [340, 700, 34, 24, 0.4],
];
const LIGHT: Point = [668, 318];

/** A sea chart without words: islands, depths, the sailing route and the sectors of a light. */
export function fairwayMap(): Canvas {
  const canvas = createCanvas(1200, 800, 12);
  const shores = ISLANDS.map((island) => ({
    island,
    waves: Array.from({ length: 5 }, () => canvas.random.between(0, 6.3)),
  }));
  const ring = (grow: number) => shores.map(({ island, waves }) => shore(island, waves, grow));
  canvas.add(rect(0, 0, 1200, 800, "#a9ccd3"));
  for (const [grow, colour] of [
    [78, "#b8d6da"],
    [46, "#c9e1e1"],
    [20, "#dcece7"],
  ] as const)
    canvas.add(
      ...ring(grow).map((data) => path(data, colour)),
      ...ring(grow).map((data) => stroke(data, "#7faab4", 0.9, opacity(0.7))),
    );
  canvas.add(drawGrid(), drawSectors(canvas), drawSoundings(canvas));
  canvas.add(
    ...ring(2).map((data) => path(data, "#8fae93", opacity(0.8))),
    ...ring(0).map((data) => path(data, "#ecdfb8", 'stroke="#7b6d46" stroke-width="1.5"')),
    ...ring(-14)
      .slice(0, 5)
      .map((data) => stroke(data, "#c9b683", 1, opacity(0.8))),
    ...ring(-32)
      .slice(0, 4)
      .map((data) => stroke(data, "#c9b683", 1, opacity(0.8))),
    ...ring(-56)
      .slice(0, 4)
      .map((data) => stroke(data, "#c9b683", 1, opacity(0.7))),
    drawRoute(),
    drawMarks(canvas),
    drawRose(canvas, 250, 425, 74),
    drawBorder(),
  );
  return canvas;
}

function shore([x, y, across, down, unrest]: Island, waves: readonly number[], grow: number): string {
  const steps = 90;
  const points = Array.from({ length: steps }, (_, step): Point => {
    const angle = (step / steps) * Math.PI * 2;
    const wave = waves.reduce(
      (sum, shift, index) => sum + Math.sin(angle * (index * 2 + 2) + shift) / (index + 1.4),
      0,
    );
    const factor = 1 + wave * unrest * (grow > 0 ? Math.max(0.25, 1 - grow / 110) : 1);
    return [
      x + Math.cos(angle) * Math.max(1, across * factor + grow),
      y + Math.sin(angle) * Math.max(1, down * factor + grow),
    ];
  });
  return `M${points.map(([px, py]) => `${n(px)} ${n(py)}`).join(" L")} Z`;
}

function drawGrid(): string {
  const lines = [200, 400, 600, 800, 1000]
    .map((x) => `M${x} 0 V800`)
    .concat([160, 320, 480, 640].map((y) => `M0 ${y} H1200`));
  return stroke(lines.join(" "), "#3f7482", 0.7, opacity(0.4));
}

/** Draws the sectors of the light: white over safe water, red and green over shallow. */
function drawSectors(canvas: Canvas): string {
  const [x, y] = LIGHT;
  const sector = (from: number, to: number, colour: string) => {
    const at = (angle: number): Point => [
      x + 330 * Math.cos((angle * Math.PI) / 180),
      y + 330 * Math.sin((angle * Math.PI) / 180),
    ];
    const [a, b] = [at(from), at(to)];
    return path(
      `M${x} ${y} L${n(a[0])} ${n(a[1])} A330 330 0 0 1 ${n(b[0])} ${n(b[1])} Z`,
      canvas.radial(x, y, 330, [
        [0, colour, 0.75],
        [1, colour, 0.08],
      ]),
    );
  };
  return [
    sector(28, 66, "#c94f43"),
    sector(66, 118, "#fff7d2"),
    sector(118, 160, "#3f8f67"),
    sector(195, 232, "#fff7d2"),
    sector(232, 262, "#c94f43"),
  ].join("");
}

function drawSoundings(canvas: Canvas): string {
  const { random } = canvas;
  return Array.from({ length: 150 }, () => {
    const [x, y] = [random.between(20, 1180), random.between(20, 780)];
    return random.chance(70)
      ? circle(x, y, 1.1, "#3f7482", opacity(0.6))
      : stroke(`M${n(x - 3)} ${n(y)} H${n(x + 3)} M${n(x)} ${n(y - 3)} V${n(y + 3)}`, "#3f7482", 0.8, opacity(0.6));
  }).join("");
}

function drawRoute(): string {
  const route =
    "M420 830 C430 700 420 580 490 510 C570 440 560 400 600 386 C680 440 800 450 870 330 C910 260 880 120 860 -20";
  const ferry = "M640 378 C700 470 800 500 905 560";
  return (
    stroke(route, "#ffffff", 6, opacity(0.6)) +
    stroke(route, "#0b5568", 2.6, 'stroke-dasharray="13 8"') +
    stroke(ferry, "#b5452f", 2.4, 'stroke-dasharray="2 8"')
  );
}

function drawMarks(canvas: Canvas): string {
  const [x, y] = LIGHT;
  const star = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (index / 10) * Math.PI * 2 - Math.PI / 2;
    const reach = index % 2 === 0 ? 15 : 6;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
  const buoys = [
    [470, 545, "#b5452f"],
    [560, 440, "#2f7d5b"],
    [790, 440, "#b5452f"],
    [905, 250, "#2f7d5b"],
    [842, 120, "#b5452f"],
  ] as const;
  const quays = [
    [640, 378],
    [905, 560],
    [318, 130],
    [985, 200],
  ] as const;
  return [
    circle(
      x,
      y,
      22,
      canvas.radial(x, y, 22, [
        [0, "#fff3b8"],
        [1, "#fff3b8", 0],
      ]),
    ),
    polygon(star, "#a5326a", 'stroke="#ffffff" stroke-width="1.5"'),
    ...buoys.map(([bx, by, colour]) =>
      group(
        `translate(${bx} ${by})`,
        ellipse(0, 5, 7, 2, "#1d4a57", opacity(0.3)),
        polygon(
          [
            [-4.5, 4],
            [-2.5, -10],
            [2.5, -10],
            [4.5, 4],
          ],
          colour,
        ),
        circle(0, -13, 2.6, "#ffe9a6"),
      ),
    ),
    ...quays.map(([qx, qy]) => rect(qx - 6, qy - 6, 12, 12, "#0b5568", 'rx="3" stroke="#ffffff" stroke-width="2"')),
  ].join("");
}
