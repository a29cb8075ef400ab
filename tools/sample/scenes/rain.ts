import { drawSmallBoat } from "../parts/boats.ts";
import { type Canvas, createCanvas, group, n, opacity, path } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawGlitter, drawReflection, drawRipples, drawSea } from "../parts/sea.ts";
import { drawCloudBands, drawGlow, drawHeap, drawSky } from "../parts/sky.ts";

/** Showers over dark islands, with one bright gap in the clouds. */
export function rain(): Canvas {
  const canvas = createCanvas(1200, 800, 101);
  const horizon = 520;
  const islands = [
    drawRange(canvas, {
      base: horizon,
      peaks: [
        [100, 130, 280],
        [330, 90, 260],
        [960, 120, 300],
        [1180, 170, 260],
      ],
      colours: { top: "#7f939b", foot: "#a2b1b2", shade: "#5d747f" },
      roughness: 6,
      haze: ["#c3ccc9", 0.7],
      shadeOpacity: 0.25,
    }),
    drawRange(canvas, {
      base: horizon + 4,
      peaks: [
        [-20, 90, 260],
        [210, 50, 200],
        [820, 40, 190],
        [1060, 90, 260],
      ],
      colours: { top: "#4d666d", foot: "#6a8084", shade: "#31484f" },
      roughness: 6,
      haze: ["#8ea09f", 0.4],
    }),
    drawRange(canvas, {
      base: horizon + 12,
      peaks: [
        [60, 34, 170],
        [1180, 46, 200],
      ],
      colours: { top: "#2f464c", foot: "#3f565a", shade: "#1c3137" },
      roughness: 5,
    }),
  ].join("");
  const boat = group(
    "translate(420 586) scale(0.9)",
    drawSmallBoat({ hull: "#2c4650", band: "#a8443a", house: "#e5e5dc", shade: "#3d4c50", glass: "#24363d" }),
  );
  canvas.add(
    drawSky(canvas, [
      [0, "#667983"],
      [0.35, "#98a7aa"],
      [0.55, "#d9dbd0"],
      [0.66, "#e6e4d6"],
    ]),
    drawGlow(canvas, 620, 420, 420, "#fff6da", 0.85),
    drawHeap(canvas, 180, 210, 330, 150, "#8d9ca2", "#5f727c", 0.95, 0.2),
    drawHeap(canvas, 1010, 230, 330, 170, "#83939a", "#566973", 0.95, 0.2),
    drawHeap(canvas, 600, 120, 380, 110, "#93a2a7", "#687b84", 0.9, 0.2),
    drawCloudBands(canvas, 9, [270, 430], ["#a9b4b4", "#c9cec6"], 0.4),
    islands,
    drawVeils(canvas),
    drawSea(canvas, horizon + 8, [
      [0, "#c9cfc7"],
      [0.2, "#93a5a7"],
      [0.6, "#577079"],
      [1, "#33505b"],
    ]),
    drawReflection(canvas, horizon + 8, islands, 0.5),
    drawGlitter(canvas, 620, horizon + 6, 190, "#fffbe9", 0.5, 240),
    drawRipples(canvas, horizon + 8, 280, ["#e3e7df", "#3f5c66"], 0.32),
    drawReflection(canvas, 592, boat, 0.45, 10),
    boat,
    drawDrops(canvas),
  );
  return canvas;
}

/** Rain that falls from the clouds far away, as slanting grey veils. */
function drawVeils(canvas: Canvas): string {
  const veil = (x: number, width: number, strength: number) =>
    path(
      `M${x} 230 L${x + width} 240 L${x + width - 120} 530 L${x - 150} 530 Z`,
      canvas.linear([
        [0, "#5f727c", strength],
        [0.7, "#7f9098", strength * 0.7],
        [1, "#98a6a9", 0],
      ]),
    );
  return `<g ${canvas.blur(14, 8)}>${veil(80, 210, 0.6)}${veil(330, 90, 0.35)}${veil(900, 260, 0.6)}${veil(1170, 120, 0.4)}</g>`;
}

function drawDrops(canvas: Canvas): string {
  const { random } = canvas;
  const fall = Array.from({ length: 380 }, () => {
    const [x, y, length] = [random.between(-40, 1260), random.between(-30, 790), random.between(12, 40)];
    return `M${n(x)} ${n(y)} l${n(-length * 0.3)} ${n(length)}`;
  });
  return `<path d="${fall.join(" ")}" stroke="#f3f5f0" stroke-width="0.9" fill="none" ${opacity(0.3)}/>`;
}
