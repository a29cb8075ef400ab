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

/** A lighthouse island seen straight from above, in shallow green water. */
export function islandFromAbove(): Canvas {
  const canvas = createCanvas(1200, 800, 29);
  const waves = WAVES_ROUND.map(() => canvas.random.between(0, 6.3));
  const outline = (grow: number, calm = 1) => contour(waves, grow, calm);
  canvas.add(
    rect(
      0,
      0,
      1200,
      800,
      canvas.radial(620, 400, 820, [
        [0, "#2f8f96"],
        [0.45, "#1d6b80"],
        [1, "#0d4260"],
      ]),
    ),
    `<g ${canvas.blur(16)}>${path(outline(120, 0.6), "#2f9c9c", opacity(0.75))}</g>`,
    `<g ${canvas.blur(9)}>${path(outline(62, 0.8), "#5fc0ae", opacity(0.8))}</g>`,
    `<g ${canvas.blur(4)}>${path(outline(26), "#9bdcc4", opacity(0.75))}</g>`,
    drawSwellLines(canvas),
    stroke(outline(15), "#f2faf4", 5, opacity(0.6)),
    stroke(outline(22), "#f2faf4", 1.6, opacity(0.5)),
    path(outline(8), "#4e5a55"),
    path(
      outline(0),
      canvas.linear([
        [0, "#b9ab98"],
        [0.6, "#a3958a"],
        [1, "#8d8079"],
      ]),
    ),
    canvas.clipped(path(outline(0), "#000"), drawGround(canvas)),
    drawBuildings(canvas),
    drawRowingBoat(),
  );
  return canvas;
}

/** How many times each wave of the shore goes round the island: whole numbers, so that the shore closes. */
const WAVES_ROUND = [2, 3, 5, 8, 13, 21, 31];

function contour(waves: readonly number[], grow: number, calm: number): string {
  const points = Array.from({ length: 220 }, (_, step) => {
    const angle = (step / 220) * Math.PI * 2;
    const wave = waves.reduce(
      (sum, shift, index) => sum + Math.sin(angle * (WAVES_ROUND[index] ?? 1) + shift) / (index * 1.2 + 1.6),
      0,
    );
    const bay = Math.exp(-(((angle - 5.5) / 0.22) ** 2)) * 105 * calm;
    const reach = 1 + wave * 0.17 * calm;
    return `${n(600 + Math.cos(angle) * (345 * reach + grow - bay))} ${n(405 + Math.sin(angle) * (228 * reach + grow - bay * 0.7))}`;
  });
  return `M${points.join(" L")} Z`;
}

function drawSwellLines(canvas: Canvas): string {
  const { random } = canvas;
  const lines = Array.from({ length: 190 }, () => {
    const [x, y, length] = [random.between(-60, 1200), random.between(0, 800), random.between(16, 80)];
    return stroke(
      `M${n(x)} ${n(y)} q${n(length / 2)} ${n(-random.between(2, 7))} ${n(length)} ${n(random.between(1, 6))}`,
      random.chance(65) ? "#bfe6df" : "#0a3a55",
      random.between(0.7, 2),
      opacity(random.between(0.08, 0.3)),
    );
  });
  return lines.join("");
}

function drawGround(canvas: Canvas): string {
  const { random } = canvas;
  const cracks = Array.from({ length: 170 }, () => {
    const [x, y] = [random.between(230, 980), random.between(160, 650)];
    return stroke(
      `M${n(x)} ${n(y)} l${n(random.between(14, 74))} ${n(random.between(-26, 6))} l${n(random.between(6, 40))} ${n(random.between(-12, 12))}`,
      random.chance(60) ? "#75695f" : "#d3c6b2",
      random.between(0.8, 2.8),
      opacity(random.between(0.2, 0.55)),
    );
  });
  const grass = Array.from({ length: 64 }, () => {
    const angle = random.between(0, 6.3);
    const reach = random.between(0, 1) ** 0.6;
    return ellipse(
      590 + Math.cos(angle) * 205 * reach,
      400 + Math.sin(angle) * 112 * reach,
      random.between(22, 62),
      random.between(13, 34),
      random.pick(["#7d9457", "#90a564", "#6a834d", "#a3b070"]),
      opacity(random.between(0.45, 0.85)),
    );
  });
  const heather = Array.from({ length: 90 }, () =>
    circle(
      random.between(360, 830),
      random.between(270, 530),
      random.between(2, 6),
      random.pick(["#a5768c", "#b98a99", "#5c7443", "#4f6a3f"]),
      opacity(0.6),
    ),
  );
  const ponds = ellipse(432, 372, 26, 12, "#2c6f83") + ellipse(715, 500, 18, 9, "#2c6f83");
  return `${cracks.join("")}<g ${canvas.blur(5, 5, [200, 150, 800, 520])}>${grass.join("")}</g>${heather.join("")}${ponds}`;
}

function drawBuildings(canvas: Canvas): string {
  const roof = (x: number, y: number, turn: number, width: number, depth: number, light: string, dark: string) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      rect(-width / 2 + 9, -depth / 2 + 13, width, depth, "#2b2f33", opacity(0.35)),
      rect(-width / 2, -depth / 2, width, depth / 2, light),
      rect(-width / 2, 0, width, depth / 2, dark),
      stroke(`M${-width / 2} 0 H${width / 2}`, "#f2e7d6", 1.4),
      rect(-width * 0.3, -7, 9, 9, "#d9cdbb"),
    );
  const shadow = polygon(
    [
      [500, 350],
      [520, 366],
      [690, 452],
      [676, 432],
    ],
    "#23282c",
    opacity(0.36),
  );
  const tower = group(
    "translate(505 352)",
    circle(0, 0, 30, "#e9e2d4"),
    circle(
      0,
      0,
      30,
      canvas.radial(-10, -10, 46, [
        [0, "#ffffff", 0.7],
        [1, "#7d746a", 0.6],
      ]),
    ),
    circle(0, 0, 21, "#a8352f"),
    circle(0, 0, 21, "none", 'stroke="#5b7180" stroke-width="2.4"'),
    circle(0, 0, 11, "#c9544a"),
    circle(-3, -3, 4, "#ffe6b0"),
  );
  const paths =
    stroke("M505 352 C560 380 600 380 640 400 S740 420 800 366 S842 330 862 316", "#d9cba9", 6, opacity(0.9)) +
    stroke("M640 400 C620 440 600 460 560 478", "#d9cba9", 5, opacity(0.9));
  const jetty = group(
    "translate(852 322) rotate(-38)",
    rect(2, -9, 108, 18, "#1d3d46", opacity(0.35)),
    rect(0, -13, 106, 18, "#b79b73"),
    stroke(Array.from({ length: 13 }, (_, index) => `M${4 + index * 8} -13 V5`).join(" "), "#7d6546", 1.1),
  );
  return [
    shadow,
    paths,
    jetty,
    tower,
    roof(640, 392, 14, 108, 50, "#4f5d63", "#38454b"),
    roof(560, 484, -10, 62, 36, "#b1483a", "#8b332b"),
    roof(806, 372, -38, 58, 36, "#b1483a", "#8b332b"),
    stroke("M690 446 V430 M690 430 H704", "#f2f0e6", 2),
  ].join("");
}

function drawRowingBoat(): string {
  return group(
    "translate(962 276) rotate(-28)",
    path("M-34 6 Q0 24 36 6 Q40 2 36 -2 Q0 -12 -34 2 Z", "#0a3a55", opacity(0.4)),
    path("M-34 0 Q0 17 36 0 Q0 -17 -34 0 Z", "#f4f0e2"),
    path("M-27 0 Q0 12 28 0 Q0 -12 -27 0 Z", "#8a5f3c"),
    rect(-12, -6.5, 5, 13, "#d9b98a"),
    rect(7, -6.5, 5, 13, "#d9b98a"),
    stroke("M-4 8 L-22 30 M4 8 L22 30", "#e3cfa4", 1.8),
  );
}
