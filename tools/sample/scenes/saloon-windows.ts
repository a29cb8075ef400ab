import { type Canvas, circle, createCanvas, ellipse, n, opacity, path, rect, stroke } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawGlitter, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawSky } from "../parts/sky.ts";

/** The view from a boat's saloon: three round windows, morning light on islands, and a cup of coffee. */
export function saloonWindows(): Canvas {
  const canvas = createCanvas(1200, 800, 55);
  const windows = [220, 600, 980].map((x) => circle(x, 300, 158, "#000")).join("");
  const view = drawView(canvas);
  canvas.add(
    rect(
      0,
      0,
      1200,
      800,
      canvas.linear([
        [0, "#e8e0d0"],
        [0.55, "#d9cdb8"],
        [1, "#b5a58c"],
      ]),
    ),
    ...Array.from({ length: 13 }, (_, index) => rect(index * 100 - 50, 0, 1.5, 620, "#b3a48c", opacity(0.6))),
    rect(0, 0, 1200, 40, "#8a6b4a"),
    rect(0, 36, 1200, 5, "#c8a878"),
    canvas.clipped(windows, view),
    ...[220, 600, 980].map((x) => drawRim(canvas, x, 300)),
    drawLightOnWall(canvas),
    drawBench(canvas),
    drawTable(canvas),
  );
  return canvas;
}

function drawView(canvas: Canvas): string {
  const horizon = 330;
  return [
    drawSky(canvas, [
      [0, "#8fb6cb"],
      [0.2, "#bfd6d8"],
      [0.42, "#fbe6c2"],
    ]),
    drawGlow(canvas, 690, 320, 360, "#fff4d0", 0.95),
    drawCloudBands(canvas, 12, [160, 290], ["#ffffff", "#fbe3c6"], 0.5),
    drawRange(canvas, {
      base: horizon,
      peaks: [
        [110, 110, 200],
        [300, 70, 180],
        [560, 60, 160],
        [860, 90, 190],
        [1050, 130, 200],
      ],
      colours: { top: "#7f9cae", foot: "#c3c9be", shade: "#56788d" },
      roughness: 7,
      haze: ["#f7e2c0", 0.7],
      shadeOpacity: 0.35,
    }),
    drawRange(canvas, {
      base: horizon + 10,
      peaks: [
        [170, 34, 130],
        [520, 24, 110],
        [930, 40, 150],
        [1080, 26, 130],
      ],
      colours: { top: "#4f6f6c", foot: "#6d8578", shade: "#2d4c50" },
      roughness: 4,
    }),
    drawSea(canvas, horizon + 4, [
      [0, "#e9dcc0"],
      [0.1, "#9dbbbb"],
      [0.4, "#3f7587"],
    ]),
    drawRipples(canvas, horizon + 4, 240, ["#fff3d8", "#d7e6e0", "#2a5f74"], 0.4, 470),
    drawGlitter(canvas, 690, horizon, 120, "#fff9e4", 0.85, 170),
  ].join("");
}

function drawRim(canvas: Canvas, x: number, y: number): string {
  const brass = canvas.linear([
    [0, "#f0d79c"],
    [0.45, "#b78f4b"],
    [1, "#7c5c2a"],
  ]);
  const bolts = Array.from({ length: 10 }, (_, index) => {
    const angle = (index / 10) * Math.PI * 2 + 0.3;
    const [bx, by] = [x + 172 * Math.cos(angle), y + 172 * Math.sin(angle)];
    return circle(bx + 0.8, by + 1, 5, "#6d5126") + circle(bx, by, 4.2, "#f3dfae");
  });
  return [
    circle(x, y + 6, 186, "none", `stroke="#7d6b50" stroke-width="10" ${opacity(0.35)}`),
    circle(x, y, 172, "none", `stroke="${brass}" stroke-width="30"`),
    circle(x, y, 157, "none", 'stroke="#5b431d" stroke-width="3"'),
    circle(x, y, 187, "none", 'stroke="#8a6c36" stroke-width="2"'),
    ...bolts,
    path(
      `M${x - 120} ${y - 60} Q${x - 90} ${y - 120} ${x - 24} ${y - 138} L${x - 66} ${y + 10} Q${x - 110} ${y} ${x - 120} ${y - 60} Z`,
      "#ffffff",
      opacity(0.1),
    ),
  ].join("");
}

function drawLightOnWall(canvas: Canvas): string {
  const spots = [150, 530, 910].map((x) => ellipse(x, 560, 120, 52, "#fff6dc", opacity(0.45)));
  return `<g ${canvas.blur(16, 12, [0, 440, 1200, 260])}>${spots.join("")}</g>`;
}

function drawBench(canvas: Canvas): string {
  const seat = canvas.linear([
    [0, "#3f7480"],
    [1, "#28525f"],
  ]);
  const cushions = [-20, 285, 590, 895].map(
    (x) =>
      rect(x, 548, 298, 110, seat, 'rx="16"') +
      rect(x + 8, 554, 282, 12, "#6fa3aa", `rx="6" ${opacity(0.5)}`) +
      stroke(`M${x + 100} 566 V650 M${x + 200} 566 V650`, "#1f4551", 2, opacity(0.6)),
  );
  return cushions.join("") + rect(0, 648, 1200, 152, "#1f4551");
}

function drawTable(canvas: Canvas): string {
  const wood = canvas.linear([
    [0, "#c99a63"],
    [0.5, "#b58450"],
    [1, "#8f6238"],
  ]);
  const grain = Array.from({ length: 26 }, (_, index) => {
    const y = 694 + index * 4.3;
    return `M${n(170 + canvas.random.between(0, 200))} ${n(y)} q${n(canvas.random.between(100, 300))} ${n(canvas.random.between(-3, 3))} ${n(canvas.random.between(300, 620))} 0`;
  });
  const cup = [
    ellipse(508, 716, 66, 12, "#4a3018", opacity(0.35)),
    ellipse(490, 710, 62, 13, "#f3efe4"),
    ellipse(490, 707, 46, 8, "#d9d3c4"),
    path(
      "M452 636 L459 698 Q462 708 490 708 Q518 708 521 698 L528 636 Z",
      canvas.linear(
        [
          [0, "#dcd7cb"],
          [0.3, "#fdfbf4"],
          [1, "#c3bcad"],
        ],
        "across",
      ),
    ),
    stroke("M527 650 Q556 648 551 672 Q546 690 522 690", "#ece7da", 8),
    ellipse(490, 636, 38, 9, "#f7f3e8"),
    ellipse(490, 637, 33, 7, "#4a2c1a"),
    path("M466 668 q8 -11 16 0 t16 0 t16 0", "none", 'stroke="#0b5568" stroke-width="4" stroke-linecap="round"'),
    `<g ${canvas.blur(4, 5, [420, 500, 160, 150])}>${stroke("M480 622 Q466 596 484 574 Q500 552 486 524", "#ffffff", 7, opacity(0.4))}${stroke("M500 622 Q514 600 500 580", "#ffffff", 5, opacity(0.35))}</g>`,
  ];
  const paper =
    path("M640 716 L838 704 L872 738 L660 754 Z", "#f5f1e4") +
    stroke("M668 722 L826 712 M672 730 L840 719 M676 738 L850 727", "#a7a08e", 2.4) +
    path("M846 708 l22 22 l-5 4 l-24 -20 Z", "#d8703f");
  return [
    path("M120 690 H1080 L1130 800 H70 Z", wood),
    stroke(grain.join(" "), "#7d5530", 1.2, opacity(0.35)),
    rect(112, 684, 976, 10, "#dcb27d", 'rx="4"'),
    ...cup,
    paper,
  ].join("");
}
