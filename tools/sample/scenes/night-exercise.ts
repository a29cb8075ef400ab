import { drawFerry } from "../parts/boats.ts";
import {
  type Canvas,
  circle,
  createCanvas,
  ellipse,
  group,
  opacity,
  path,
  polygon,
  rect,
  stroke,
} from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawGlitter, drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawGlow, drawSky } from "../parts/sky.ts";

/** A lit ferry on a dark fjord in snow, lifeboats on their way to land, searchlights on the water. */
export function nightExercise(): Canvas {
  const canvas = createCanvas(1200, 800, 38);
  const waterline = 500;
  const land = drawRange(canvas, {
    base: waterline,
    peaks: [
      [120, 210, 320],
      [420, 150, 280],
      [760, 240, 330],
      [1100, 190, 300],
    ],
    colours: { top: "#1d3044", foot: "#24384a", shade: "#0c1826" },
    roughness: 9,
    snow: { colour: "#3f566b", share: 0.5 },
    haze: ["#34495a", 0.6],
    shadeOpacity: 0.5,
  });
  const ferry = group(
    "translate(560 546) scale(1.42)",
    drawFerry({ hull: "#17293a", band: "#c2573d", house: "#dfe3dd", shade: "#6f8290", glass: "#ffd98a" }),
  );
  canvas.add(
    drawSky(canvas, [
      [0, "#0b1522"],
      [0.4, "#15273a"],
      [0.66, "#2d4254"],
    ]),
    land,
    drawTownLights(canvas, waterline),
    drawSea(canvas, waterline, [
      [0, "#273c4d"],
      [0.4, "#132536"],
      [1, "#070f19"],
    ]),
    drawReflection(canvas, waterline, land, 0.5, 18),
    drawGlow(canvas, 840, 470, 420, "#ffdf9e", 0.38),
    drawReflection(canvas, 552, ferry, 0.55, 20),
    ferry,
    drawGlitter(canvas, 840, 556, 330, "#ffdd97", 0.4, 170),
    drawSearchlights(canvas),
    group("translate(250 640) scale(1.5)", drawLifeboat()),
    group("translate(560 600) scale(0.85)", drawLifeboat()),
    drawRipples(canvas, 560, 230, ["#5f7688", "#c9a869", "#04090f"], 0.34),
    drawRescueBoat(),
    drawSnow(canvas),
  );
  return canvas;
}

function drawTownLights(canvas: Canvas, waterline: number): string {
  const { random } = canvas;
  return Array.from({ length: 70 }, () => {
    const x = random.between(20, 520);
    const y = waterline - random.between(2, 34) * (1 - Math.abs(x - 260) / 320);
    return (
      circle(
        x,
        y,
        random.between(0.8, 2.1),
        random.pick(["#ffd68a", "#ffe9b8", "#ffc46b"]),
        opacity(random.between(0.5, 1)),
      ) + ellipse(x, waterline + random.between(6, 40), 1.4, random.between(4, 16), "#ffd68a", opacity(0.16))
    );
  }).join("");
}

function drawSearchlights(canvas: Canvas): string {
  const beam = (x: number, y: number, left: number, right: number, foot: number) =>
    polygon(
      [
        [x, y],
        [left, foot],
        [right, foot],
      ],
      canvas.radial(x, y, 430, [
        [0, "#fff6dc", 0.75],
        [0.5, "#fff1cb", 0.28],
        [1, "#fff1cb", 0.05],
      ]),
    );
  const pools =
    ellipse(420, 648, 190, 24, "#fff4d2", opacity(0.3)) + ellipse(980, 655, 130, 18, "#fff4d2", opacity(0.25));
  return `<g ${canvas.blur(4, 3)}>${beam(790, 412, 260, 590, 650)}${beam(900, 412, 860, 1110, 660)}${pools}</g>`;
}

/** A covered lifeboat, 120 units long, waterline at y = 0. */
function drawLifeboat(): string {
  return [
    ellipse(58, 6, 72, 5, "#d5dde0", opacity(0.35)),
    path("M0 -14 Q4 6 22 8 H98 Q116 6 120 -14 Z", "#c94f20"),
    path("M4 -14 Q10 -40 40 -42 H84 Q112 -40 116 -14 Z", "#f0702f"),
    path("M4 -14 Q10 -40 40 -42 H84 Q104 -41 112 -26 Q70 -34 10 -22 Z", "#ff9a57", opacity(0.7)),
    rect(50, -54, 24, 14, "#e0632a", 'rx="4"'),
    ...[22, 42, 62, 82].map((x) => rect(x, -30, 11, 8, "#ffe7a6", 'rx="3"')),
    rect(53, -50, 18, 6, "#ffe7a6", 'rx="2"'),
    stroke("M2 -12 H118", "#fff3e2", 2.4),
    circle(62, -60, 3, "#ffffff"),
  ].join("");
}

function drawRescueBoat(): string {
  return group(
    "translate(60 730) scale(1.25)",
    path("M-40 -18 L-30 14 Q-28 20 -16 20 H180 Q214 16 236 -26 Q190 -16 120 -16 Z", "#b5322b"),
    path("M-36 2 L-32 12 H206 L216 2 Z", "#f4f1e8"),
    polygon(
      [
        [20, -16],
        [34, -56],
        [116, -56],
        [142, -16],
      ],
      "#eceae2",
    ),
    polygon(
      [
        [40, -48],
        [112, -48],
        [124, -30],
        [34, -30],
      ],
      "#15293a",
    ),
    polygon(
      [
        [44, -46],
        [70, -46],
        [66, -32],
        [39, -32],
      ],
      "#ffd98a",
      opacity(0.8),
    ),
    stroke("M74 -56 V-100 M62 -86 H86", "#aab4b8", 3),
    circle(74, -102, 5, "#7fc4ff"),
    circle(74, -102, 20, "#7fc4ff", opacity(0.3)),
    circle(104, -62, 5, "#fff3cf"),
  );
}

function drawSnow(canvas: Canvas): string {
  const { random } = canvas;
  const flake = (near: boolean) => {
    const size = near ? random.between(1.8, 3.6) : random.between(0.6, 1.6);
    return ellipse(
      random.between(0, 1200),
      random.between(0, 800),
      size,
      size * 1.15,
      "#f4f7f8",
      opacity(random.between(0.3, near ? 0.7 : 0.8)),
    );
  };
  const far = Array.from({ length: 420 }, () => flake(false)).join("");
  const near = Array.from({ length: 90 }, () => flake(true)).join("");
  return `${far}<g ${canvas.blur(0.8)}>${near}</g>${rect(
    0,
    0,
    1200,
    800,
    canvas.linear([
      [0, "#050b13", 0.35],
      [0.3, "#050b13", 0],
      [1, "#050b13", 0.3],
    ]),
  )}`;
}
