import { type Canvas, createCanvas, ellipse, group, opacity, rect } from "../parts/canvas.ts";
import { drawGable, drawPiles } from "../parts/buildings.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawPerson, type Person } from "../parts/portrait.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawSky } from "../parts/sky.ts";

const MARTE: Person = {
  skin: "#efc6a4",
  shade: "#c98f70",
  hair: "#b5733a",
  hairLight: "#e0a868",
  style: "bob",
  clothes: { jacket: "#2f6f7d", dark: "#1b4a58", shirt: "#f4ecdd", cut: "blazer" },
  lips: "#c4675a",
};
const TORBJORN: Person = {
  skin: "#e9b998",
  shade: "#bd8163",
  hair: "#6e5a4c",
  hairLight: "#a58f7d",
  style: "parted",
  beard: true,
  clothes: { jacket: "#54636e", dark: "#333f49", shirt: "#e9edf0", cut: "blazer" },
  lips: "#a95f52",
  lines: true,
};
const SOLVEIG: Person = {
  skin: "#f0c9ac",
  shade: "#c89478",
  hair: "#a9aeb0",
  hairLight: "#e4e7e6",
  style: "crop",
  clothes: { jacket: "#27405e", dark: "#16273e", shirt: "#f2efe6", cut: "blazer" },
  lips: "#b8574f",
  lines: true,
};
const EIRIK: Person = {
  skin: "#e6b491",
  shade: "#b77c5c",
  hair: "#8b6a4f",
  hairLight: "#c7a07c",
  style: "bald",
  beard: true,
  glasses: "#2c3a42",
  clothes: { jacket: "#3c5570", dark: "#253a52", shirt: "#e8e2d2", cut: "knit" },
  lips: "#a85c4f",
};
const SUNNIVA: Person = {
  skin: "#f2cfb2",
  shade: "#cf9a7b",
  hair: "#d8b574",
  hairLight: "#f5dfae",
  style: "bun",
  clothes: { jacket: "#c9683f", dark: "#98482a", shirt: "#2b4a55", cut: "shell" },
  lips: "#c76a5f",
};
const NADIA: Person = {
  skin: "#c98f66",
  shade: "#9a6342",
  hair: "#2a2126",
  hairLight: "#5d4a4c",
  style: "curls",
  glasses: "#7a3f2c",
  clothes: { jacket: "#5d7f6a", dark: "#3a5a4a", shirt: "#f1e9d6", cut: "blazer" },
  lips: "#a24f45",
};

type Colours = readonly [sky: string, light: string, hills: string, sea: string];

function portrait(person: Person, seed: number, [sky, light, hills, sea]: Colours): Canvas {
  const canvas = createCanvas(400, 500, seed);
  canvas.add(
    drawSky(canvas, [
      [0, sky],
      [0.7, light],
    ]),
    drawGlow(canvas, 90, 180, 300, "#ffffff", 0.5),
    drawRange(canvas, {
      base: 340,
      peaks: [
        [40, 110, 130],
        [150, 70, 110],
        [300, 130, 140],
        [390, 90, 110],
      ],
      colours: { top: hills, foot: light, shade: sea },
      roughness: 4,
      haze: [light, 0.7],
      shadeOpacity: 0.12,
    }),
    rect(
      0,
      338,
      400,
      162,
      canvas.linear([
        [0, light],
        [1, sea],
      ]),
    ),
    `<g ${canvas.blur(14)}>${ellipse(214, 330, 150, 190, sea, opacity(0.3))}</g>`,
    drawPerson(canvas, person),
  );
  return canvas;
}

/** The portraits of the media contacts, by the name of their file. */
export const PORTRAITS: Readonly<Record<string, () => Canvas>> = {
  "marte-kvalneset": () => portrait(MARTE, 3, ["#dfe6df", "#f3eadb", "#b9c8c2", "#8fb0b0"]),
  "torbjorn-leirdal": () => portrait(TORBJORN, 8, ["#cddbe2", "#eef0ea", "#a9bfca", "#7f9eae"]),
  "solveig-hestvag": () => portrait(SOLVEIG, 14, ["#e7dfd3", "#f6ecdc", "#c9b8a6", "#a3a9a2"]),
  "eirik-storholmen": () => portrait(EIRIK, 19, ["#d3dcd2", "#f0eee0", "#aabda9", "#86a496"]),
  "sunniva-fagervoll": () => portrait(SUNNIVA, 26, ["#c9dde3", "#e9f0ec", "#9dbcc5", "#6f9cab"]),
  "nadia-tveit": () => portrait(NADIA, 31, ["#e9ddd0", "#f7ebd9", "#cdb59e", "#a8a892"]),
};

/** The secretary general in front of a harbour, wide enough for a front page. */
export function atTheHarbour(): Canvas {
  const canvas = createCanvas(1200, 800, 58);
  const waterline = 560;
  const RED = { wall: "#a4473a", shade: "#65282a", roof: "#4b555b", trim: "#efe6d8", window: "#3a4c55" };
  const OCHRE = { wall: "#c99a52", shade: "#86602f", roof: "#4e4c4a", trim: "#f3ead6", window: "#3a4c55" };
  const land = drawRange(canvas, {
    base: waterline,
    peaks: [
      [90, 260, 320],
      [400, 320, 300],
      [820, 250, 300],
      [1100, 340, 320],
    ],
    colours: { top: "#8ba3b0", foot: "#b4c2c3", shade: "#587586" },
    roughness: 10,
    snow: { colour: "#f5f5f1", share: 0.45 },
    haze: ["#e0e0d8", 0.75],
    shadeOpacity: 0.35,
  });
  const houses = [
    [90, 120, 100, RED],
    [226, 112, 92, OCHRE],
    [352, 120, 104, RED],
    [850, 116, 96, RED],
    [978, 122, 106, OCHRE],
    [1112, 116, 98, RED],
  ] as const;
  const row = houses
    .map(([x, width, height, colours]) =>
      group(
        `translate(${x} ${waterline - 30})`,
        drawPiles(width, 30, "#54473d", "#86745f"),
        drawGable(colours, width, height),
      ),
    )
    .join("");
  const scene = land + row;
  canvas.add(
    drawSky(canvas, [
      [0, "#9dbac8"],
      [0.4, "#d0dbd8"],
      [0.7, "#f4e5cd"],
    ]),
    drawGlow(canvas, 300, 360, 500, "#fff0d2", 0.7),
    drawCloudBands(canvas, 8, [60, 220], ["#ffffff", "#f8ecdc"], 0.5),
    `<g ${canvas.blur(2.2)}>${scene}${drawSea(canvas, waterline, [
      [0, "#cfd5cd"],
      [0.4, "#8ea9ad"],
      [1, "#4f7685"],
    ])}${drawReflection(canvas, waterline, scene, 0.7)}</g>`,
    drawRipples(canvas, waterline, 160, ["#e8ece4", "#3e6877"], 0.25),
    group("translate(320 74) scale(1.46)", drawPerson(canvas, SOLVEIG)),
  );
  return canvas;
}
