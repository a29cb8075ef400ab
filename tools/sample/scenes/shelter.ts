import {
  type Canvas,
  circle,
  createCanvas,
  ellipse,
  n,
  opacity,
  path,
  polygon,
  rect,
  stroke,
} from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawShelter } from "../parts/shelter-building.ts";
import { drawCloudBands, drawGlow, drawHeap, drawSky } from "../parts/sky.ts";

/** A new shelter of light timber with a turf roof at the end of a quay: upright, as a telephone takes it. */
export function shelter(): Canvas {
  const canvas = createCanvas(900, 1200, 16);
  const waterline = 700;
  const land = [
    drawRange(canvas, {
      base: waterline,
      peaks: [
        [80, 260, 260],
        [300, 180, 230],
        [560, 300, 290],
        [830, 230, 260],
      ],
      colours: { top: "#7f9fb4", foot: "#b3c8cd", shade: "#4f738b" },
      roughness: 9,
      haze: ["#dfe9e6", 0.75],
      shadeOpacity: 0.35,
    }),
    drawRange(canvas, {
      base: waterline + 4,
      peaks: [
        [20, 90, 200],
        [760, 70, 240],
        [920, 110, 220],
      ],
      colours: { top: "#5f8270", foot: "#84a084", shade: "#355c55" },
      roughness: 6,
      haze: ["#b9cfbf", 0.35],
    }),
  ].join("");
  canvas.add(
    drawSky(canvas, [
      [0, "#5f98bd"],
      [0.3, "#a3c7d6"],
      [0.58, "#eef0e2"],
    ]),
    drawGlow(canvas, 160, 420, 480, "#fff6dc", 0.7),
    drawHeap(canvas, 620, 260, 210, 90, "#ffffff", "#cfe0e4", 0.9),
    drawHeap(canvas, 180, 350, 150, 60, "#ffffff", "#d6e4e6", 0.8),
    drawCloudBands(canvas, 6, [80, 180], ["#ffffff"], 0.5),
    land,
    drawSea(canvas, waterline, [
      [0, "#cfe0dc"],
      [0.3, "#7fb0b8"],
      [1, "#2f7186"],
    ]),
    drawReflection(canvas, waterline, land, 0.6),
    drawRipples(canvas, waterline, 200, ["#e8f3ee", "#2a6a80"], 0.35),
    drawQuayDeck(canvas),
    drawShelter(canvas),
    drawForeground(),
  );
  return canvas;
}

function drawQuayDeck(canvas: Canvas): string {
  const { random } = canvas;
  const edge = polygon(
    [
      [-10, 930],
      [910, 866],
      [910, 890],
      [-10, 960],
    ],
    "#6d5b45",
  );
  const deck = polygon(
    [
      [-10, 930],
      [910, 866],
      [910, 1210],
      [-10, 1210],
    ],
    canvas.linear([
      [0, "#b79d78"],
      [1, "#8e7555"],
    ]),
  );
  const planks = Array.from({ length: 24 }, (_, index) => {
    const x = -260 + index * 62;
    return stroke(`M${450 + (x - 190) * 0.62} ${900 - (x - 190) * 0.03} L${x} 1210`, "#5f4b34", 2.4, opacity(0.55));
  });
  const wear = Array.from({ length: 90 }, () => {
    const [x, y] = [random.between(0, 900), random.between(950, 1190)];
    return stroke(
      `M${n(x)} ${n(y)} l${n(random.between(-6, 6))} ${n(random.between(14, 50))}`,
      random.chance(50) ? "#d9c39c" : "#6f5a3f",
      1.4,
      opacity(0.3),
    );
  });
  const piles = [40, 250, 470, 690, 860].map((x) => rect(x, 900, 22, 90, "#4c3f31"));
  return (
    piles.join("") +
    deck +
    planks.join("") +
    wear.join("") +
    edge.replace('fill="#6d5b45"', 'fill="#d9bd8f" opacity="0.8"')
  );
}

function drawForeground(): string {
  const bollard =
    ellipse(150, 1100, 56, 14, "#3d2f1f", opacity(0.45)) +
    path("M118 1092 L124 1030 Q104 1012 128 1002 H168 Q192 1012 174 1030 L182 1092 Q150 1106 118 1092 Z", "#2d3c43") +
    path("M128 1006 H168 Q178 1010 176 1016 H120 Q118 1010 128 1006 Z", "#5c6d73");
  const rope = [0, 1, 2]
    .map((turn) =>
      ellipse(
        330,
        1120 - turn * 9,
        62 - turn * 5,
        19 - turn * 2,
        "none",
        `stroke="${turn % 2 === 0 ? "#d9c08d" : "#c4a86f"}" stroke-width="11"`,
      ),
    )
    .join("");
  const line = stroke("M174 1062 Q230 1110 272 1122", "#d0b47d", 9);
  const box =
    polygon(
      [
        [690, 1010],
        [800, 998],
        [824, 1020],
        [716, 1034],
      ],
      "#e2d3b0",
    ) +
    polygon(
      [
        [690, 1010],
        [716, 1034],
        [716, 1086],
        [690, 1058],
      ],
      "#9c8a66",
    ) +
    polygon(
      [
        [716, 1034],
        [824, 1020],
        [824, 1070],
        [716, 1086],
      ],
      "#c0ab80",
    );
  const ring =
    circle(846, 760, 30, "none", 'stroke="#e4572e" stroke-width="15"') +
    circle(846, 760, 30, "none", 'stroke="#fff7ea" stroke-width="15" stroke-dasharray="20 27.1"') +
    rect(842, 690, 8, 230, "#6b7a7e") +
    circle(
      846,
      760,
      30,
      "none",
      'stroke="#e4572e" stroke-width="14" stroke-dasharray="27 20.1" stroke-dashoffset="20"',
    );
  return ring + box + line + rope + bollard;
}
