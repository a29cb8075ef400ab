import { drawFerry } from "../parts/boats.ts";
import { drawChurch, drawLongHouse, type HouseColours } from "../parts/buildings.ts";
import { type Canvas, createCanvas, group, n, polygon, rect } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawGlitter, drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawGulls, drawSky } from "../parts/sky.ts";

const WHITE: HouseColours = { wall: "#fbf1dd", shade: "#b08d76", roof: "#6b4a4a", trim: "#ffffff", window: "#7c5a58" };
const RED: HouseColours = { wall: "#b14a35", shade: "#6b2a28", roof: "#543c44", trim: "#fbe9d0", window: "#4a3440" };
const OCHRE: HouseColours = { wall: "#e0a24e", shade: "#8e5e33", roof: "#5c4247", trim: "#fff1d8", window: "#5a3d42" };

/** A low island with white houses and a church in golden evening light, and a ferry on its way in. */
export function eveningIsland(): Canvas {
  const canvas = createCanvas(1200, 800, 47);
  const waterline = 530;
  const far = drawRange(canvas, {
    base: waterline,
    peaks: [
      [80, 120, 280],
      [320, 80, 260],
      [930, 110, 300],
      [1170, 160, 260],
    ],
    colours: { top: "#b98c86", foot: "#dba98a", shade: "#8f6c7c" },
    roughness: 7,
    haze: ["#f5c592", 0.8],
    shadeOpacity: 0.3,
  });
  const island = drawIsland(canvas, waterline);
  const ferry = group(
    "translate(150 560) scale(0.5)",
    drawFerry({ hull: "#3a4a5e", band: "#d9643f", house: "#fff3df", shade: "#b19a94", glass: "#6a5560" }),
  );
  canvas.add(
    drawSky(canvas, [
      [0, "#6f8fae"],
      [0.28, "#b7b3b2"],
      [0.5, "#f3c48f"],
      [0.68, "#fbe3b0"],
    ]),
    drawGlow(canvas, 330, 500, 640, "#fff1c0", 0.95),
    drawCloudBands(canvas, 14, [110, 400], ["#fff0d8", "#f5bd95", "#d99c8f"], 0.42),
    far,
    drawSea(canvas, waterline, [
      [0, "#fbe0b2"],
      [0.25, "#dcb39a"],
      [0.65, "#7d8ba0"],
      [1, "#43617f"],
    ]),
    drawReflection(canvas, waterline, far, 0.55, 18),
    drawRipples(canvas, waterline, 260, ["#fff0cf", "#f0c09a", "#4f6a87"], 0.36),
    drawGlitter(canvas, 330, waterline, 130, "#fff6da", 0.75, 230),
    drawReflection(canvas, waterline + 14, island, 0.6, 16),
    island,
    drawReflection(canvas, 563, ferry, 0.5, 12),
    ferry,
    rect(
      340,
      562,
      320,
      3,
      canvas.linear(
        [
          [0, "#fff5e0", 0.8],
          [1, "#fff5e0", 0],
        ],
        "across",
      ),
    ),
    drawRipples(canvas, 566, 130, ["#ffeccb", "#3f5b79"], 0.36),
    drawGulls(
      [
        [440, 400, 11],
        [474, 380, 8],
        [250, 330, 9],
        [520, 424, 7],
      ],
      "#7d5f63",
    ),
  );
  return canvas;
}

function drawIsland(canvas: Canvas, waterline: number): string {
  const back = drawRange(canvas, {
    base: waterline + 12,
    peaks: [
      [720, 74, 210],
      [880, 104, 260],
      [1080, 64, 240],
    ],
    colours: { top: "#8f8a55", foot: "#a3904f", shade: "#5a5a48" },
    roughness: 4,
    haze: ["#e3b26f", 0.35],
    shadeOpacity: 0.35,
  });
  const front = drawRange(canvas, {
    base: waterline + 14,
    peaks: [
      [640, 34, 150],
      [800, 56, 250],
      [1000, 60, 280],
      [1190, 50, 200],
    ],
    colours: { top: "#a39a52", foot: "#8d7b47", shade: "#544f3f" },
    roughness: 3,
    shadeOpacity: 0.3,
  });
  const places: readonly (readonly [number, number, number, number, HouseColours])[] = [
    [700, 508, 54, 26, WHITE],
    [762, 496, 46, 24, RED],
    [822, 503, 58, 28, WHITE],
    [890, 512, 44, 22, OCHRE],
    [1000, 498, 60, 28, WHITE],
    [1066, 506, 46, 24, RED],
    [1124, 498, 54, 27, WHITE],
    [955, 520, 40, 20, WHITE],
    [1040, 528, 44, 20, RED],
  ];
  const houses = places
    .map(([x, y, width, height, colours]) => group(`translate(${n(x)} ${n(y)})`, drawLongHouse(colours, width, height)))
    .join("");
  const church = group("translate(916 470) scale(0.78)", drawChurch(WHITE));
  const quay =
    polygon(
      [
        [612, 532],
        [700, 524],
        [700, 546],
        [612, 546],
      ],
      "#6b5548",
    ) +
    rect(606, 530, 98, 4, "#c9a987") +
    [620, 645, 670, 692].map((x) => rect(x, 534, 4, 14, "#4a3a36")).join("");
  return back + church + front + houses + quay;
}
