import { drawLongHouse } from "../parts/buildings.ts";
import { type Canvas, createCanvas, group, polygon, rect } from "../parts/canvas.ts";
import { drawRock, drawTower } from "../parts/lighthouse.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawGlitter, drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawSky, drawStars } from "../parts/sky.ts";

/** A lighthouse lit at dusk, its beam going out over a quiet sea. */
export function litLighthouse(): Canvas {
  const canvas = createCanvas(1200, 800, 33);
  const horizon = 545;
  const islands = drawRange(canvas, {
    base: horizon + 2,
    peaks: [
      [60, 70, 260],
      [260, 105, 240],
      [430, 48, 200],
      [610, 30, 170],
    ],
    colours: { top: "#4b5a7c", foot: "#5d6285", shade: "#2b3a5f" },
    roughness: 6,
    haze: ["#c08a8c", 0.5],
  });
  const skerries = drawRange(canvas, {
    base: horizon + 16,
    peaks: [
      [-30, 48, 190],
      [150, 20, 110],
      [480, 13, 90],
    ],
    colours: { top: "#2e3c5c", foot: "#34405f", shade: "#17243f" },
    roughness: 4,
  });
  const lamp: readonly [number, number] = [818, 252];
  const beam = [
    polygon(
      [lamp, [-40, 40], [-40, 205]],
      canvas.radial(...lamp, 860, [
        [0, "#fff0bd", 0.85],
        [0.35, "#ffe7ad", 0.4],
        [1, "#ffe7ad", 0],
      ]),
    ),
    polygon(
      [lamp, [1240, 300], [1240, 372]],
      canvas.radial(...lamp, 460, [
        [0, "#fff0bd", 0.7],
        [1, "#ffe7ad", 0],
      ]),
    ),
  ].join("");
  const station = drawStation(canvas);
  canvas.add(
    drawSky(canvas, [
      [0, "#1f3157"],
      [0.3, "#46557f"],
      [0.5, "#a97f92"],
      [0.62, "#f0b08a"],
      [0.69, "#f8d3a2"],
    ]),
    drawStars(canvas, 70, 210),
    drawGlow(canvas, 300, 545, 520, "#ffd79a", 0.75),
    drawCloudBands(canvas, 10, [270, 470], ["#f6b697", "#d68f95", "#7c6a8d"], 0.5),
    islands,
    drawSea(canvas, horizon, [
      [0, "#e9b596"],
      [0.18, "#a88598"],
      [0.55, "#4d5a80"],
      [1, "#1f3054"],
    ]),
    drawReflection(canvas, horizon + 2, islands, 0.6, 18),
    drawRipples(canvas, horizon, 260, ["#f6c7a1", "#d59a9b", "#26365c"], 0.4),
    drawGlitter(canvas, 300, horizon, 110, "#ffe0ae", 0.6, 150),
    drawReflection(canvas, horizon + 16, skerries, 0.7, 14),
    skerries,
    `<g ${canvas.blur(3)}>${beam}</g>`,
    drawReflection(canvas, 612, station, 0.55, 18),
    station,
    drawGlow(canvas, ...lamp, 150, "#fff1c4", 0.95),
    drawRipples(canvas, 616, 110, ["#c99a9c", "#8a7b95", "#1b2b50"], 0.42),
    drawGlitter(canvas, 818, 620, 60, "#ffe6b0", 0.4, 60),
    rect(
      0,
      0,
      1200,
      800,
      canvas.linear([
        [0, "#0f1c3a", 0.25],
        [0.3, "#0f1c3a", 0],
        [0.8, "#0f1c3a", 0],
        [1, "#0f1c3a", 0.35],
      ]),
    ),
  );
  return canvas;
}

function drawStation(canvas: Canvas): string {
  return [
    group("translate(0 612)", drawRock(canvas, 600, 1260, 128, { lit: "#8c6f7d", shade: "#2b2f4d", edge: "#151d38" })),
    group(
      "translate(958 494)",
      drawLongHouse(
        { wall: "#cfc3c6", shade: "#5a5672", roof: "#3b3a55", trim: "#e8dcd8", window: "#ffc872" },
        132,
        50,
      ),
    ),
    group(
      "translate(1075 508)",
      drawLongHouse({ wall: "#7c3a45", shade: "#33203a", roof: "#33324c", trim: "#d9c9c5", window: "#352f4e" }, 70, 32),
    ),
    group(
      "translate(818 494) scale(1.17)",
      drawTower(canvas, {
        wall: "#e6d9d6",
        bands: ["#a03a3a", "#a03a3a"],
        shade: "#1b2446",
        metal: "#3b3f5d",
        light: "#fff0c0",
        lit: true,
      }),
    ),
  ].join("");
}
