import { drawExpressBoat } from "../parts/boats.ts";
import { type Canvas, circle, createCanvas, group, n, opacity, path, rect, stroke } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawSky } from "../parts/sky.ts";

/** A floating ramp from a stone quay down to a boat at low tide, with someone in a wheelchair on the way on board. */
export function floatingRamp(): Canvas {
  const canvas = createCanvas(1200, 800, 83);
  const waterline = 560;
  const land = drawRange(canvas, {
    base: waterline,
    peaks: [
      [520, 150, 280],
      [760, 230, 300],
      [1010, 190, 270],
      [1190, 260, 260],
    ],
    colours: { top: "#7e9aa0", foot: "#a7bcb8", shade: "#4b6c78" },
    roughness: 9,
    snow: { colour: "#f4f5f0", share: 0.25 },
    haze: ["#dfe5da", 0.75],
    shadeOpacity: 0.35,
  });
  const shore = drawRange(canvas, {
    base: waterline + 4,
    peaks: [
      [640, 36, 190],
      [900, 50, 240],
      [1160, 60, 210],
    ],
    colours: { top: "#6d8569", foot: "#7f8f72", shade: "#40594f" },
    roughness: 5,
    haze: ["#b7c5b4", 0.4],
  });
  const boat = group(
    "translate(806 622) scale(1.72)",
    drawExpressBoat({ hull: "#f5f6f0", band: "#c8553d", house: "#ffffff", shade: "#9fb0b2", glass: "#24414f" }),
  );
  canvas.add(
    drawSky(canvas, [
      [0, "#94b8c6"],
      [0.4, "#cbdcd9"],
      [0.7, "#f3ead6"],
    ]),
    drawGlow(canvas, 900, 300, 500, "#fff2d2", 0.6),
    drawCloudBands(canvas, 9, [70, 260], ["#ffffff", "#f3ede0"], 0.5),
    land + shore,
    drawSea(canvas, waterline + 2, [
      [0, "#cfdcd6"],
      [0.35, "#8fb1b3"],
      [1, "#3f7282"],
    ]),
    drawReflection(canvas, waterline + 2, land + shore, 0.6),
    drawRipples(canvas, waterline, 220, ["#e6efe8", "#2f6172"], 0.3),
    drawReflection(canvas, 630, boat, 0.45, 18),
    boat,
    drawPontoon(),
    group("translate(-96 70)", drawQuay(canvas)),
    drawRampWithPeople(),
    drawRipples(canvas, 672, 110, ["#e4eee8", "#245564"], 0.35),
  );
  return canvas;
}

/** The quay of cut stone: dark and overgrown below the mark of high water. */
function drawQuay(canvas: Canvas): string {
  const { random } = canvas;
  const stones: string[] = [rect(-10, 408, 330, 420, "#6d6a66")];
  for (let row = 0; row < 10; row += 1)
    for (let x = -30 + (row % 2) * -26; x < 318; x += 56) {
      const y = 424 + row * 32;
      const width = Math.min(52, 318 - x);
      const wet = y > 520;
      stones.push(
        rect(
          x,
          y,
          width,
          28,
          random.pick(wet ? ["#4c5450", "#444d4a", "#55605a"] : ["#9c968c", "#8d877e", "#a8a297"]),
          'rx="3"',
        ),
      );
    }
  const weed = Array.from({ length: 70 }, () => {
    const x = random.between(0, 318);
    const y = random.between(560, 650);
    return stroke(
      `M${n(x)} ${n(y)} q${n(random.between(-4, 4))} 10 ${n(random.between(-5, 5))} ${n(random.between(14, 30))}`,
      random.pick(["#6f7a3a", "#59662f", "#848a45"]),
      random.between(2, 4.5),
      opacity(0.8),
    );
  });
  const deck =
    rect(-10, 398, 334, 20, "#b9b3a6") + rect(-10, 398, 334, 5, "#dcd7ca") + rect(262, 399, 62, 4, "#e8b93c");

  const sign =
    rect(176, 286, 5, 112, "#39474c") +
    rect(140, 270, 78, 44, "#0b5568", 'rx="5"') +
    path("M154 300 q8 -12 16 0 t16 0 t16 0", "none", 'stroke="#ffffff" stroke-width="5" stroke-linecap="round"') +
    circle(196, 283, 4, "#ffd36b");
  return stones.join("") + weed.join("") + deck + sign;
}

function drawPontoon(): string {
  return [
    rect(700, 606, 120, 34, "#56646a", 'rx="4"'),
    rect(696, 598, 128, 12, "#b99f78", 'rx="2"'),
    rect(696, 598, 128, 4, "#d9c29b"),
    stroke("M708 640 V700 M812 640 V700", "#3b474c", 7, opacity(0.5)),
    rect(704, 618, 112, 4, "#e8b93c", opacity(0.8)),
  ].join("");
}

/** The ramp, from the quay at the left down to the pontoon: one unit down for every four across. */
function drawRampWithPeople(): string {
  const from = { x: 222, y: 472 };
  const to = { x: 728, y: 596 };
  const at = (share: number): readonly [number, number] => [
    from.x + share * (to.x - from.x),
    from.y + share * (to.y - from.y),
  ];
  const along = (lift: number) => `M${from.x} ${from.y - lift} L${to.x} ${to.y - lift}`;
  const posts = Array.from({ length: 17 }, (_, index) => {
    const [x, y] = at(index / 16);
    return `M${n(x)} ${n(y)} v-46`;
  });
  const truss = Array.from({ length: 10 }, (_, index) => {
    const [[x1, y1], [x2, y2], [x3, y3]] = [at(index / 10), at((index + 0.5) / 10), at((index + 1) / 10)];
    return `M${n(x1)} ${n(y1 + 3)} L${n(x2)} ${n(y2 + 22)} L${n(x3)} ${n(y3 + 3)}`;
  });
  const stand = (share: number, figure: string, turn = 0) =>
    group(`translate(${at(share).map(n).join(" ")}) rotate(${turn})`, figure);
  return [
    stroke(truss.join(" "), "#4a595e", 3),
    stroke(along(-22), "#4a595e", 4),
    stroke(along(-2), "#cfd5d1", 8),
    stand(0.56, drawWheelchairUser(), 13),
    stand(0.3, drawWalker("#2f6a7a", "#24343c", 1)),
    stroke(posts.join(" "), "#5f6f74", 2.6),
    stroke(`${along(46)} ${along(24)}`, "#7d8c8f", 3.2),
    group("translate(772 598)", drawWalker("#d8703f", "#24343c", -1)),
  ].join("");
}

function drawWheelchairUser(): string {
  return [
    circle(0, -24, 24, "none", 'stroke="#26343a" stroke-width="4"'),
    circle(0, -24, 3.5, "#26343a"),
    stroke("M0 -24 L0 -1 M0 -24 L20 -13 M0 -24 L-20 -13 M0 -24 L14 -43 M0 -24 L-14 -43", "#6f7d80", 1.4),
    circle(33, -7, 7, "none", 'stroke="#26343a" stroke-width="3.5"'),
    stroke("M-14 -66 V-38 H18 L28 -12 H40", "#26343a", 4),
    path("M-8 -78 Q10 -84 12 -66 L13 -40 H-12 Z", "#c9922f"),
    stroke("M-2 -46 L24 -44 L32 -16 L40 -14", "#33475a", 11),
    stroke("M4 -70 Q16 -60 20 -46", "#c9922f", 8),
    circle(2, -92, 11, "#e3b592"),
    path("M-10 -92 Q-9 -106 3 -105 Q14 -104 14 -95 Q4 -99 -2 -95 L-3 -86 Q-9 -86 -10 -92 Z", "#5a3b2a"),
  ].join("");
}

function drawWalker(coat: string, trousers: string, facing: 1 | -1): string {
  return group(
    `scale(${facing} 1)`,
    stroke("M-3 -42 L-9 -2 M3 -42 L10 -3", trousers, 9),
    path("M-12 -88 Q0 -97 12 -88 L14 -40 H-14 Z", coat),
    stroke("M9 -84 Q18 -70 20 -56", coat, 7.5),
    circle(20, -53, 4, "#e3b592"),
    circle(1, -105, 11, "#e3b592"),
    path("M-10 -105 Q-11 -118 1 -118 Q13 -118 12 -107 Q3 -112 -4 -108 L-6 -98 Q-10 -99 -10 -105 Z", "#43342c"),
  );
}
