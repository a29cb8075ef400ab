import { drawFerry } from "../parts/boats.ts";
import { type Canvas, createCanvas, ellipse, group, rect } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawGulls, drawSky } from "../parts/sky.ts";

/** A white ferry on a still fjord below snowy mountains, in the morning. */
export function ferryInTheFjord(): Canvas {
  const canvas = createCanvas(1200, 800, 21);
  const waterline = 520;
  const far = drawRange(canvas, {
    base: waterline,
    peaks: [
      [180, 190, 300],
      [420, 240, 280],
      [640, 200, 260],
      [860, 250, 300],
      [1080, 180, 300],
    ],
    colours: { top: "#8fa9b8", foot: "#c3d0d2", shade: "#5d7c90" },
    roughness: 8,
    snow: { colour: "#f3f5f2", share: 0.5 },
    haze: ["#dfe4df", 0.85],
    shadeOpacity: 0.3,
  });
  const middle = drawRange(canvas, {
    base: waterline,
    peaks: [
      [60, 330, 330],
      [250, 210, 240],
      [1010, 300, 300],
      [1180, 400, 330],
    ],
    colours: { top: "#5c7f8a", foot: "#7c9a94", shade: "#2c4f60" },
    roughness: 11,
    snow: { colour: "#f1f4f3", share: 0.32 },
    haze: ["#c9d6d0", 0.6],
  });
  const near = drawRange(canvas, {
    base: waterline + 2,
    peaks: [
      [-60, 170, 260],
      [1230, 210, 230],
      [1090, 90, 190],
    ],
    colours: { top: "#36615f", foot: "#4d766a", shade: "#173b45" },
    roughness: 9,
    haze: ["#9fb9ab", 0.35],
  });
  const land = far + middle + near;
  const ferry = group(
    "translate(300 548) scale(0.92)",
    drawFerry({ hull: "#27485a", band: "#c8553d", house: "#fbfaf5", shade: "#8ea0a6", glass: "#35566a" }),
  );
  canvas.add(
    drawSky(canvas, [
      [0, "#8fb4c4"],
      [0.35, "#bcd3d6"],
      [0.64, "#f2e7d6"],
    ]),
    drawGlow(canvas, 660, 420, 520, "#ffe9c4", 0.75),
    drawCloudBands(canvas, 9, [90, 300], ["#ffffff", "#fdf3e3", "#e6edee"], 0.5),
    land,
    drawSea(canvas, waterline, [
      [0, "#dbe2da"],
      [0.4, "#a3bfc2"],
      [1, "#4d8196"],
    ]),
    drawReflection(canvas, waterline, land, 0.72),
    rect(
      0,
      waterline - 3,
      1200,
      8,
      canvas.linear([
        [0, "#eef0e6", 0],
        [0.5, "#eef0e6", 0.65],
        [1, "#eef0e6", 0],
      ]),
    ),
    drawRipples(canvas, waterline, 260, ["#dfeae6", "#f6efdd", "#1d4a5e"], 0.3),
    drawReflection(canvas, 553, ferry, 0.42, 16),
    `<g ${canvas.blur(6, 1.4, [200, 530, 900, 60])}>${ellipse(490, 554, 215, 5, "#f5f7f3", 'opacity="0.7"')}${ellipse(760, 566, 190, 6, "#f5f7f3", 'opacity="0.4"')}</g>`,
    ferry,
    drawRipples(canvas, 556, 130, ["#e6efec", "#143f52"], 0.34),
    drawGulls(
      [
        [720, 380, 13],
        [764, 352, 10],
        [806, 396, 8],
        [250, 430, 8],
      ],
      "#fffdf7",
    ),
  );
  return canvas;
}
