import { drawBreakwater } from "../parts/breakwater.ts";
import { type Canvas, circle, createCanvas, ellipse, n, opacity, path, rect } from "../parts/canvas.ts";
import { drawRange } from "../parts/mountains.ts";
import { drawCloudBands, drawGlow, drawHeap, drawSky } from "../parts/sky.ts";

/** A gale: waves break over a breakwater with a small light at its end. */
export function storm(): Canvas {
  const canvas = createCanvas(1200, 800, 90);
  const horizon = 470;
  canvas.add(
    drawSky(canvas, [
      [0, "#26333f"],
      [0.3, "#44545f"],
      [0.48, "#7f8d90"],
      [0.58, "#f0e4c2"],
      [0.62, "#d6d0b8"],
    ]),
    drawGlow(canvas, 420, 470, 420, "#fff0c8", 0.8),
    drawHeap(canvas, 160, 190, 330, 150, "#4d5d69", "#2b3945", 0.9, 0.22),
    drawHeap(canvas, 640, 150, 380, 150, "#455662", "#26343f", 0.9, 0.22),
    drawHeap(canvas, 1060, 230, 300, 170, "#3f4f5b", "#222f3a", 0.95, 0.22),
    drawCloudBands(canvas, 12, [280, 420], ["#6d7b81", "#4b5a64", "#a9ab9f"], 0.4),
    drawRange(canvas, {
      base: horizon + 4,
      peaks: [
        [120, 60, 240],
        [340, 36, 200],
        [1080, 70, 260],
      ],
      colours: { top: "#5f6f77", foot: "#7f8c8e", shade: "#3c4d57" },
      roughness: 6,
      haze: ["#c3c4b6", 0.5],
    }),
    rect(
      0,
      horizon,
      1200,
      330,
      canvas.linear([
        [0, "#8f9c98"],
        [0.2, "#556b70"],
        [1, "#1d3843"],
      ]),
    ),
    ...[0, 1, 2, 3, 4].map((row) => drawSwell(canvas, horizon + 14 + row * row * 6 + row * 12, row)),
    drawBreakwater(canvas),
    drawBurst(canvas, 640, 560, 200, 250),
    drawBurst(canvas, 505, 590, 140, 150),
    drawBurst(canvas, 1010, 590, 150, 120),
    ...[5, 6, 7].map((row) => drawSwell(canvas, horizon + row * row * 5 + row * 4, row)),
    drawRain(canvas),
    rect(
      0,
      0,
      1200,
      800,
      canvas.linear([
        [0, "#0c161e", 0.35],
        [0.4, "#0c161e", 0],
        [1, "#0c161e", 0.3],
      ]),
    ),
  );
  return canvas;
}

/** One line of swell with foam on its crests. Rows further down are nearer and higher. */
function drawSwell(canvas: Canvas, y: number, row: number): string {
  const { random } = canvas;
  const size = 7 + row * row * 1.7;
  const length = 70 + row * 52;
  const shift = random.between(0, length);
  const heightAt = (x: number) => {
    const phase = ((x + shift) / length) * Math.PI;
    return (
      size * (1 - Math.abs(Math.sin(phase)) ** 0.62) * (0.75 + 0.45 * Math.sin(x / (length * 0.9) + row * 2)) +
      Math.sin(x / 23 + row) * size * 0.05
    );
  };
  const xs = Array.from({ length: 331 }, (_, index) => -60 + index * 4);
  const crest = xs.map((x) => `${x} ${n(y - heightAt(x))}`).join(" L");
  const body = path(
    `M${crest} L1300 820 L-60 820 Z`,
    canvas.linear([
      [0, SWELL[row] ?? "#1d3642"],
      [0.3, "#36565f"],
      [1, "#193742"],
    ]),
  );
  const foam = xs
    .filter((x) => heightAt(x) > size * 0.5)
    .map((x) => {
      const top = y - heightAt(x);
      const drop = (heightAt(x) - size * 0.45) * random.between(0.2, 1.1);
      return ellipse(
        x + drop * 0.4,
        top + drop * 0.5,
        random.between(1, 3) + row * 0.5,
        0.8 + drop * random.between(0.2, 0.5),
        "#eef3ec",
        opacity(random.between(0.3, 0.85)),
      );
    });
  const lace = Array.from({ length: 34 }, () => {
    const x = random.between(-40, 1200);
    return ellipse(
      x,
      y - heightAt(x) + size * random.between(0.25, 1.6) + 3,
      random.between(0.05, 0.28) * length,
      0.6 + row * 0.3,
      "#dfe8e2",
      opacity(random.between(0.08, 0.34)),
    );
  });
  return body + lace.join("") + foam.join("");
}

const SWELL = ["#8b9995", "#778a8a", "#65797d", "#546b71", "#466068", "#3b565f", "#304b56", "#26404b"];

/** A wave thrown into the air: tongues of white water, soft spray between them, and hundreds of drops. */
function drawBurst(canvas: Canvas, x: number, y: number, width: number, height: number): string {
  const { random } = canvas;
  const tongues = Array.from({ length: 46 }, () => {
    const across = random.between(-1, 1);
    const rise = (1 - Math.abs(across) ** 1.6) * height * random.between(0.45, 1) + 12;
    const foot = x + across * width * 0.42;
    const tip = x + across * width * 0.72 - rise * 0.22;
    const half = random.between(0.025, 0.07) * width;
    return path(
      `M${n(foot - half)} ${y} Q${n(foot + across * 18)} ${n(y - rise * 0.6)} ${n(tip)} ${n(y - rise)} Q${n(foot + half + across * 22)} ${n(y - rise * 0.5)} ${n(foot + half * 1.6)} ${y} Z`,
      "#f2f5ef",
      opacity(random.between(0.2, 0.55)),
    );
  });
  const mist = Array.from({ length: 40 }, () => {
    const across = random.between(-1, 1);
    const rise = (1 - across * across) * height * random.between(0, 0.8);
    return circle(
      x + across * width * 0.6 - rise * 0.2,
      y - rise,
      random.between(0.06, 0.14) * height,
      "#e8eeea",
      opacity(random.between(0.1, 0.3)),
    );
  });
  const drops = Array.from({ length: 300 }, () => {
    const across = random.between(-1, 1);
    const rise = (1 - across * across * 0.75) * height * random.between(0.15, 1.12);
    return circle(
      x + across * width * 0.72 - rise * 0.24,
      y - rise,
      random.between(0.4, 1.9),
      "#f6f8f2",
      opacity(random.between(0.3, 0.9)),
    );
  });
  const area = [x - width * 1.4, y - height * 1.5, width * 2.8, height * 1.9] as const;
  return `<g ${canvas.blur(9, 9, area)}>${mist.join("")}</g><g ${canvas.blur(1.6, 1.6, area)}>${tongues.join("")}</g>${drops.join("")}`;
}

function drawRain(canvas: Canvas): string {
  const { random } = canvas;
  const strokes = Array.from({ length: 320 }, () => {
    const [x, y, length] = [random.between(-50, 1250), random.between(-20, 780), random.between(14, 44)];
    return `M${n(x)} ${n(y)} l${n(-length * 0.42)} ${n(length)}`;
  });
  return `<path d="${strokes.join(" ")}" stroke="#dfe6e4" stroke-width="0.8" opacity="0.22" fill="none"/>`;
}
