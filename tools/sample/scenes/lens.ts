import { type Canvas, circle, createCanvas, n, opacity, path, rect, stroke } from "../parts/canvas.ts";

const MIDDLE: readonly [number, number] = [600, 408];
const GLASS = ["#d9f1ec", "#8fd0cd", "#4c9ea6", "#bfe6df", "#f3f3d6", "#2f7f8d"] as const;

/** A lighthouse lens from nearby: ring upon ring of cut glass in a brass frame. */
export function lens(): Canvas {
  const canvas = createCanvas(1200, 800, 64);
  const [x, y] = MIDDLE;
  canvas.add(
    rect(
      0,
      0,
      1200,
      800,
      canvas.radial(x, y, 800, [
        [0, "#2c5360"],
        [0.5, "#173743"],
        [1, "#081a22"],
      ]),
    ),
    ...[-520, -400, 400, 520].map((shift) =>
      rect(
        x + shift - 9,
        0,
        18,
        800,
        canvas.linear(
          [
            [0, "#5a4320"],
            [0.35, "#e2bd71"],
            [0.6, "#a97f38"],
            [1, "#3d2c13"],
          ],
          "across",
        ),
      ),
    ),
  );
  for (const side of [-1, 1]) for (let step = 0; step < 17; step += 1) canvas.add(drawSidePrism(canvas, side, step));
  for (let ring = 11; ring >= 1; ring -= 1) canvas.add(drawRing(canvas, 92 + ring * 23, ring));
  canvas.add(
    circle(
      x,
      y,
      92,
      canvas.radial(x - 26, y - 30, 150, [
        [0, "#fffdf0"],
        [0.35, "#fbe7b0"],
        [0.7, "#93c9c2"],
        [1, "#2b7380"],
      ]),
    ),
    circle(x, y, 92, "none", 'stroke="#f4e3b0" stroke-width="3"'),
    circle(
      x,
      y,
      40,
      canvas.radial(x, y, 60, [
        [0, "#ffffff"],
        [0.4, "#fff4cf", 0.95],
        [1, "#ffe6a0", 0],
      ]),
    ),
    drawFrame(canvas),
    drawFlare(canvas),
    rect(
      0,
      0,
      1200,
      800,
      canvas.radial(x, y, 780, [
        [0.5, "#03121a", 0],
        [1, "#03121a", 0.75],
      ]),
    ),
  );
  return canvas;
}

/** One ring of prisms: short arcs of differing light, a bright edge and a dark one. */
function drawRing(canvas: Canvas, radius: number, ring: number): string {
  const [x, y] = MIDDLE;
  const { random } = canvas;
  const arcs: string[] = [circle(x, y, radius, "none", `stroke="#1d5663" stroke-width="22"`)];
  for (let angle = 0; angle < 360;) {
    const sweep = random.between(5, 26);
    const width = random.between(5, 19);
    const at = radius + random.between(-4, 4);
    arcs.push(
      stroke(
        arc(at, angle, angle + sweep),
        random.pick(GLASS),
        width,
        opacity(random.between(0.12, 0.75) * (1.15 - ring * 0.045)),
      ),
    );
    angle += sweep * random.between(0.5, 1.1);
  }
  arcs.push(circle(x, y, radius + 10.5, "none", 'stroke="#eef6e4" stroke-width="1.4" opacity="0.75"'));
  arcs.push(circle(x, y, radius - 10, "none", 'stroke="#072c38" stroke-width="2.2" opacity="0.75"'));
  const glint = random.between(200, 300);
  arcs.push(stroke(arc(radius + 4, glint, glint + random.between(10, 34)), "#fffbe6", 4, opacity(0.85)));
  return arcs.join("");
}

function arc(radius: number, from: number, to: number): string {
  const [x, y] = MIDDLE;
  const at = (angle: number) =>
    `${n(x + radius * Math.cos((angle * Math.PI) / 180))} ${n(y + radius * Math.sin((angle * Math.PI) / 180))}`;
  return `M${at(from)} A${n(radius)} ${n(radius)} 0 0 1 ${at(to)}`;
}

/** The bowed prisms to the left and right of the rings. */
function drawSidePrism(canvas: Canvas, side: number, step: number): string {
  const { random } = canvas;
  const y = step * 50 - 10;
  const bend = (y - 400) * 0.16;
  const inner = 600 + side * 395;
  const outer = 600 + side * 640;
  const shape = `M${inner} ${y} Q${(inner + outer) / 2} ${n(y + bend)} ${outer} ${n(y + bend * 2.4)} v36 Q${(inner + outer) / 2} ${n(y + bend + 38)} ${inner} ${y + 38} Z`;
  const paint = canvas.linear([
    [0, "#e9f5ea", 0.85],
    [0.2, random.pick(GLASS), 0.75],
    [0.6, "#22606d", 0.8],
    [1, "#0a2d38", 0.9],
  ]);
  return (
    path(shape, paint) +
    stroke(
      `M${inner} ${y} Q${(inner + outer) / 2} ${n(y + bend)} ${outer} ${n(y + bend * 2.4)}`,
      "#f4f6e2",
      1.6,
      opacity(0.6),
    )
  );
}

function drawFrame(canvas: Canvas): string {
  const [x, y] = MIDDLE;
  const brass = canvas.linear([
    [0, "#f3d58e"],
    [0.4, "#b98a3e"],
    [0.7, "#e9c47a"],
    [1, "#6d4d1f"],
  ]);
  const bolts = Array.from({ length: 32 }, (_, index) => {
    const angle = (index / 32) * Math.PI * 2;
    const [bx, by] = [x + 366 * Math.cos(angle), y + 366 * Math.sin(angle)];
    return (
      circle(bx + 0.8, by + 1.2, 5, "#3d2c13") +
      circle(bx, by, 4.4, "#f0d28c") +
      stroke(`M${n(bx - 2.4)} ${n(by - 1)} L${n(bx + 2.4)} ${n(by + 1)}`, "#7a5a28", 1)
    );
  });
  return [
    circle(x, y, 366, "none", `stroke="${brass}" stroke-width="22"`),
    circle(x, y, 354, "none", 'stroke="#3d2c13" stroke-width="2"'),
    circle(x, y, 377, "none", 'stroke="#3d2c13" stroke-width="2"'),
    ...bolts,
  ].join("");
}

function drawFlare(canvas: Canvas): string {
  const [x, y] = MIDDLE;
  const ray = (length: number, width: number, turn: number) =>
    `<g transform="rotate(${turn} ${x} ${y})">${path(
      `M${x - length} ${y} Q${x} ${y - width} ${x + length} ${y} Q${x} ${y + width} ${x - length} ${y} Z`,
      canvas.radial(x, y, length, [
        [0, "#fffbe8", 0.85],
        [1, "#fff3c8", 0],
      ]),
    )}</g>`;
  return `<g ${canvas.blur(2)}>${ray(560, 9, 0)}${ray(330, 6, 62)}${ray(300, 5, 118)}</g>${circle(
    x,
    y,
    330,
    canvas.radial(x, y, 330, [
      [0, "#fff6d2", 0.55],
      [0.4, "#ffeab0", 0.2],
      [1, "#ffeab0", 0],
    ]),
  )}`;
}
