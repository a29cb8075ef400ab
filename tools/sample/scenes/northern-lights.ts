import { drawLongHouse } from "../parts/buildings.ts";
import { type Canvas, createCanvas, ellipse, group, n, opacity, path } from "../parts/canvas.ts";
import { drawRock, drawTower } from "../parts/lighthouse.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawGlow, drawSky, drawStars } from "../parts/sky.ts";

/** A lighthouse on a snowy skerry under northern lights, with a warm window. */
export function northernLights(): Canvas {
  const canvas = createCanvas(1200, 800, 11);
  const waterline = 610;
  const mountains = drawRange(canvas, {
    base: waterline,
    peaks: [
      [90, 150, 260],
      [320, 210, 260],
      [560, 130, 250],
      [1130, 170, 260],
    ],
    colours: { top: "#27465d", foot: "#2f5766", shade: "#0c2436" },
    roughness: 9,
    snow: { colour: "#8fb0b8", share: 0.6 },
    haze: ["#2f6d70", 0.5],
    shadeOpacity: 0.5,
  });
  const lights = [
    [150, 330, 260],
    [420, 250, 330],
    [700, 300, 300],
    [960, 200, 280],
  ]
    .map(([x, y, height]) => drawCurtain(canvas, x ?? 0, y ?? 0, height ?? 0))
    .join("");
  const station = drawStation(canvas);
  canvas.add(
    drawSky(canvas, [
      [0, "#07131f"],
      [0.45, "#0f2f42"],
      [0.78, "#1f5a5e"],
    ]),
    drawStars(canvas, 330, 540),
    lights,
    mountains,
    drawSea(canvas, waterline, [
      [0, "#1f5458"],
      [0.35, "#12384a"],
      [1, "#071a28"],
    ]),
    drawReflection(canvas, waterline, lights + mountains, 0.55, 22),
    drawRipples(canvas, waterline, 230, ["#4fb08e", "#9fe0bd", "#04121c"], 0.3),
    drawReflection(canvas, 640, station, 0.5, 18),
    station,
    drawGlow(canvas, 806, 345, 190, "#ffdf9a", 0.75),
    drawRipples(canvas, 648, 90, ["#3d8a7c", "#061825"], 0.4),
  );
  return canvas;
}

/** One curtain of light: soft rays that rise from a winding line. */
function drawCurtain(canvas: Canvas, x: number, y: number, height: number): string {
  const { random } = canvas;
  const swing = random.between(40, 80);
  const rays = Array.from({ length: 64 }, (_, index) => {
    const across = x - 190 + index * 6;
    const foot = y + Math.sin(index / 9) * swing - index * 1.2;
    const rise = height * random.between(0.55, 1.05);
    const paint = canvas.linear([
      [0, "#8a6fb0", 0],
      [0.35, "#3f9f93", 0.35],
      [0.85, "#7fe3a9", 0.9],
      [1, "#b6f5cb", 0],
    ]);
    return `<rect x="${n(across)}" y="${n(foot - rise)}" width="9" height="${n(rise)}" fill="${paint}" ${opacity(random.between(0.25, 0.75) * Math.sin((index / 63) * Math.PI))}/>`;
  });
  return `<g ${canvas.blur(5, 12, [x - 240, y - 420, 480, 560])} opacity="0.85">${rays.join("")}</g>`;
}

function drawStation(canvas: Canvas): string {
  const rock = group(
    "translate(0 640)",
    drawRock(canvas, 560, 1110, 104, { lit: "#8fa9b4", shade: "#22384a", edge: "#081722" }),
  );
  const snow = path(
    "M600 566 Q650 545 700 544 Q760 533 830 534 Q930 532 990 547 Q1040 554 1066 572 Q1030 570 990 572 Q930 558 860 566 Q790 560 730 570 Q660 564 600 566 Z",
    "#dfeaec",
    'opacity="0.9"',
  );
  const tower = group(
    "translate(806 546) scale(0.98)",
    drawTower(canvas, {
      wall: "#e9e7e2",
      bands: ["#a8352f", "#a8352f"],
      shade: "#0c2030",
      metal: "#5b7180",
      light: "#ffe6a8",
      lit: true,
    }),
  );
  const house = group(
    "translate(936 556)",
    drawLongHouse({ wall: "#d9dcd8", shade: "#4c6270", roof: "#e6eef0", trim: "#f4f2ea", window: "#ffcf73" }, 128, 46),
  );
  const shed = group(
    "translate(690 560)",
    drawLongHouse({ wall: "#8e3a34", shade: "#43191c", roof: "#dfe8ea", trim: "#e9e3d8", window: "#24394a" }, 64, 30),
  );
  const warmth = `<g ${canvas.blur(14, 7, [800, 530, 280, 80])}>${ellipse(936, 570, 92, 10, "#ffc768", 'opacity="0.5"')}</g>`;
  return rock + snow + shed + tower + house + warmth;
}
