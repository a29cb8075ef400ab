import { type Canvas, circle, group, polygon, rect } from "./canvas.ts";

/** A compass rose. */
export function drawRose(canvas: Canvas, x: number, y: number, size: number): string {
  const point = (angle: number, reach: number, colour: string, dark: string) =>
    `<g transform="rotate(${angle})">${polygon(
      [
        [0, -reach],
        [reach * 0.13, -reach * 0.13],
        [0, 0],
      ],
      dark,
    )}${polygon(
      [
        [0, -reach],
        [-reach * 0.13, -reach * 0.13],
        [0, 0],
      ],
      colour,
    )}</g>`;
  const ticks = Array.from(
    { length: 72 },
    (_, index) =>
      `<path d="M0 ${-size - 8} v${index % 9 === 0 ? -11 : index % 3 === 0 ? -7 : -4}" stroke="#2f5f6d" stroke-width="${index % 9 === 0 ? 1.6 : 0.8}" transform="rotate(${index * 5})"/>`,
  );
  return group(
    `translate(${x} ${y})`,
    circle(
      0,
      0,
      size + 22,
      canvas.radial(0, 0, size + 22, [
        [0, "#f4f1dc", 0.9],
        [1, "#f4f1dc", 0.35],
      ]),
    ),
    circle(0, 0, size + 8, "none", 'stroke="#2f5f6d" stroke-width="1.2"'),
    ...ticks,
    ...[45, 135, 225, 315].map((angle) => point(angle, size * 0.66, "#c9d6cf", "#5f8b93")),
    ...[0, 90, 180, 270].map((angle) =>
      point(angle, size, angle === 0 ? "#c8553d" : "#e4e6d6", angle === 0 ? "#8f3427" : "#1f5666"),
    ),
    circle(0, 0, 4, "#f4f1dc", 'stroke="#1f5666" stroke-width="1.5"'),
  );
}

/** The scale along the edge of a chart of 1200 by 800. */
export function drawBorder(): string {
  const frame = `<rect x="11" y="11" width="1178" height="778" fill="none" stroke="#f7f3e2" stroke-width="22"/><rect x="22" y="22" width="1156" height="756" fill="none" stroke="#2f5f6d" stroke-width="1.6"/>`;
  const bars = Array.from({ length: 24 }, (_, index) =>
    index % 2 === 0
      ? rect(22 + index * 48.17, 15, 48.17, 5, "#2f5f6d") + rect(22 + index * 48.17, 780, 48.17, 5, "#2f5f6d")
      : "",
  ).join("");
  return frame + bars;
}
