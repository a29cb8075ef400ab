import { drawGable, drawPiles } from "../parts/buildings.ts";
import { drawSmallBoat } from "../parts/boats.ts";
import { type Canvas, createCanvas, group, n, rect } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawSky } from "../parts/sky.ts";

const RED = { wall: "#9c3b2e", shade: "#5a1f1d", roof: "#3d4a50", trim: "#f3eee2", window: "#28414c" };
const OCHRE = { wall: "#c99540", shade: "#7d5522", roof: "#4a4643", trim: "#f6f0e1", window: "#28414c" };
const WHITE = { wall: "#ece7db", shade: "#a39c8f", roof: "#3d4a50", trim: "#ffffff", window: "#2d4a57" };
const DARK = { wall: "#7d2f2a", shade: "#441818", roof: "#55544f", trim: "#eee6d8", window: "#f0c879" };

/** A row of sea houses on piles, mirrored in still water, with snow on the mountains behind. */
export function boathouses(): Canvas {
  const canvas = createCanvas(1200, 800, 5);
  const waterline = 560;
  const mountains = drawRange(canvas, {
    base: waterline - 10,
    peaks: [
      [120, 360, 360],
      [360, 280, 250],
      [600, 400, 330],
      [860, 320, 290],
      [1090, 430, 340],
    ],
    colours: { top: "#6f8ca0", foot: "#90a7b2", shade: "#385570" },
    roughness: 13,
    snow: { colour: "#f4f3f0", share: 0.62 },
    haze: ["#d7d9d6", 0.75],
    shadeOpacity: 0.45,
  });
  const shore = drawRange(canvas, {
    base: waterline + 2,
    peaks: [
      [40, 120, 260],
      [330, 80, 230],
      [700, 95, 300],
      [1120, 130, 300],
    ],
    colours: { top: "#5f7468", foot: "#4a6058", shade: "#233e40" },
    roughness: 7,
    haze: ["#a9b7ac", 0.3],
  });
  const row = [
    [95, 118, 104, OCHRE],
    [222, 104, 92, RED],
    [346, 126, 118, DARK],
    [482, 108, 98, RED],
    [606, 120, 110, WHITE],
    [734, 106, 96, RED],
    [868, 134, 120, OCHRE],
    [1002, 104, 94, DARK],
    [1124, 118, 106, RED],
  ] as const;
  const houses = row
    .map(([x, width, height, colours]) =>
      group(
        `translate(${n(x)} ${waterline - 34})`,
        drawPiles(width, 34, "#4c4038", "#82705d"),
        drawGable(colours, width, height),
      ),
    )
    .join("");
  const boat = group(
    "translate(640 606) scale(1.25)",
    drawSmallBoat({ hull: "#f2efe6", band: "#2f6a7a", house: "#f8f5ec", shade: "#5b6468", glass: "#28414c" }),
  );
  const jetty = rect(0, waterline - 36, 1200, 6, "#75644f");
  const scene = mountains + shore + jetty + houses;
  canvas.add(
    drawSky(canvas, [
      [0, "#7fa5bf"],
      [0.4, "#c4d4d8"],
      [0.68, "#f4dfc6"],
    ]),
    drawGlow(canvas, 240, 330, 560, "#ffe2b8", 0.7),
    drawCloudBands(canvas, 8, [60, 220], ["#ffffff", "#fbeadb"], 0.5),
    scene,
    drawSea(canvas, waterline, [
      [0, "#d9d3c6"],
      [0.4, "#9ab4bd"],
      [1, "#4a7890"],
    ]),
    drawReflection(canvas, waterline, scene, 0.8, 15),
    drawRipples(canvas, waterline, 210, ["#e2e6e0", "#f6dfc1", "#163d4e"], 0.28),
    drawReflection(canvas, 612, boat, 0.5, 12),
    boat,
    drawRipples(canvas, 616, 90, ["#e8ebe4", "#12384a"], 0.32),
  );
  return canvas;
}
