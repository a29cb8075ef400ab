import { drawExpressBoat } from "../parts/boats.ts";
import { type Canvas, circle, createCanvas, ellipse, group, opacity, path } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawGulls, drawHeap, drawSky } from "../parts/sky.ts";

/** A turquoise and white express boat at speed, with islets and mountains behind. */
export function expressBoat(): Canvas {
  const canvas = createCanvas(1200, 800, 72);
  const horizon = 430;
  canvas.add(
    drawSky(canvas, [
      [0, "#5f9cc2"],
      [0.35, "#a5cddb"],
      [0.55, "#e6efe6"],
    ]),
    drawGlow(canvas, 950, 150, 500, "#fff8e0", 0.6),
    drawHeap(canvas, 210, 270, 170, 70, "#ffffff", "#cbdde2", 0.85),
    drawHeap(canvas, 860, 250, 210, 80, "#ffffff", "#cddfe4", 0.8),
    drawCloudBands(canvas, 6, [80, 170], ["#ffffff"], 0.5),
    drawRange(canvas, {
      base: horizon,
      peaks: [
        [140, 190, 300],
        [380, 130, 240],
        [680, 170, 290],
        [930, 220, 300],
        [1150, 170, 240],
      ],
      colours: { top: "#7fa3b8", foot: "#a9c4cb", shade: "#4f7a96" },
      roughness: 9,
      snow: { colour: "#f8faf7", share: 0.28 },
      haze: ["#dcebe9", 0.8],
      shadeOpacity: 0.35,
    }),
    drawRange(canvas, {
      base: horizon + 8,
      peaks: [
        [40, 46, 180],
        [240, 30, 150],
        [560, 26, 130],
        [800, 44, 190],
        [1120, 60, 220],
      ],
      colours: { top: "#6d8f6d", foot: "#8aa07f", shade: "#3f6358" },
      roughness: 5,
      haze: ["#b9cfc2", 0.4],
    }),
    drawSea(canvas, horizon + 4, [
      [0, "#9fcdd2"],
      [0.2, "#4f9db0"],
      [0.6, "#1f6f8f"],
      [1, "#0f4767"],
    ]),
    drawRipples(canvas, horizon + 4, 380, ["#d8f0ee", "#8cc9cf", "#0f4e6e"], 0.4),
    drawWake(canvas),
    group(
      "translate(330 590) rotate(-2.2) scale(1.62)",
      drawExpressBoat({ hull: "#f6f7f2", band: "#1f8a93", house: "#ffffff", shade: "#9fb4b8", glass: "#1f3f50" }),
    ),
    drawSpray(canvas),
    drawRipples(canvas, 640, 130, ["#e4f5f2", "#7dbfca", "#0b3f5d"], 0.45),
    drawGulls(
      [
        [180, 350, 12],
        [226, 330, 9],
        [1010, 380, 9],
        [1050, 360, 12],
      ],
      "#ffffff",
    ),
  );
  return canvas;
}

function drawWake(canvas: Canvas): string {
  const { random } = canvas;
  const foam = Array.from({ length: 240 }, () => {
    const back = random.between(0, 1) ** 0.8;
    const x = 420 - back * 520;
    const spread = 9 + back * 46;
    return ellipse(
      x + random.between(-30, 30),
      604 + random.between(-0.45, 1) * spread,
      random.between(8, 44),
      random.between(1.4, 5.5),
      random.pick(["#ffffff", "#f2faf8", "#bfe2e3"]),
      opacity(random.between(0.25, 0.85) * (1 - back * 0.45)),
    );
  });
  const along = path("M340 604 Q640 588 860 600 Q700 626 340 622 Z", "#f4fbf9", 'opacity="0.8"');
  return `<g ${canvas.blur(1.6, 1.2, [-80, 540, 1000, 160])}>${foam.join("")}${along}</g>`;
}

function drawSpray(canvas: Canvas): string {
  const { random } = canvas;
  const soft = Array.from({ length: 90 }, () => {
    const along = random.between(0, 1);
    return ellipse(
      400 + along * 410,
      606 - random.between(0, 12) - along * 2,
      random.between(10, 34),
      random.between(2, 7),
      "#ffffff",
      opacity(random.between(0.3, 0.8)),
    );
  });
  const drops = Array.from({ length: 240 }, () => {
    const along = random.between(0, 1);
    const lift = random.between(0, 1) ** 2 * 36;
    return circle(
      420 + along * 400,
      604 - lift,
      random.between(0.6, 2.2),
      "#ffffff",
      opacity(random.between(0.4, 0.95)),
    );
  });
  return `<g ${canvas.blur(2, 2, [340, 560, 560, 80])}>${soft.join("")}</g>${drops.join("")}`;
}
