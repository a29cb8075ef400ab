import { type Canvas, opacity, path, polygon, stroke } from "./canvas.ts";
import type { Person } from "./portrait.ts";

/** Shoulders in a blazer, a knitted jersey or a jacket for the sea. */
export function drawClothes(canvas: Canvas, { clothes, skin }: Person): string {
  const shape = path(
    "M10 520 Q18 402 92 378 L160 350 Q200 372 240 350 L308 378 Q382 402 390 520 Z",
    canvas.linear([
      [0, clothes.jacket],
      [1, clothes.dark],
    ]),
  );
  const side = path("M240 350 L308 378 Q382 402 390 520 H262 Q292 430 240 350 Z", clothes.dark, opacity(0.35));
  if (clothes.cut === "knit") {
    const ribs = Array.from(
      { length: 15 },
      (_, index) => `M${150 + index * 7} ${346 + Math.abs(index - 7) * -1.2 + 8} v16`,
    ).join(" ");
    return (
      shape +
      side +
      path("M146 352 Q200 392 254 352 L258 374 Q200 416 142 374 Z", clothes.dark) +
      stroke(ribs, clothes.jacket, 1.6, opacity(0.6)) +
      pattern(clothes.shirt)
    );
  }
  if (clothes.cut === "shell") {
    return (
      shape +
      side +
      path(
        "M136 356 L150 326 Q200 370 250 326 L264 356 Q250 400 204 412 L200 414 L196 412 Q150 400 136 356 Z",
        clothes.dark,
      ) +
      path("M150 330 Q200 372 250 330 L246 346 Q200 386 154 346 Z", clothes.shirt) +
      stroke("M200 412 V520", "#ffffff", 3, opacity(0.5)) +
      stroke("M80 420 Q100 470 98 520 M320 420 Q300 470 302 520", clothes.dark, 3, opacity(0.6))
    );
  }
  return [
    shape,
    side,
    path("M158 348 L200 470 L242 348 L222 338 H178 Z", clothes.shirt),
    polygon(
      [
        [178, 340],
        [200, 384],
        [222, 340],
        [214, 330],
        [186, 330],
      ],
      skin,
    ),
    path("M160 346 L128 372 L150 412 L138 424 L198 520 L200 470 Z", clothes.dark),
    path("M240 346 L272 372 L250 412 L262 424 L202 520 L200 470 Z", clothes.dark, opacity(0.85)),
    polygon(
      [
        [160, 346],
        [186, 330],
        [200, 384],
        [182, 402],
      ],
      clothes.shirt,
    ),
    polygon(
      [
        [240, 346],
        [214, 330],
        [200, 384],
        [218, 402],
      ],
      clothes.shirt,
      opacity(0.92),
    ),
  ].join("");
}

/** A band of small crosses round the shoulders, as knitted along the coast. */
function pattern(colour: string): string {
  return Array.from({ length: 25 }, (_, index) => {
    const x = 56 + index * 12;
    const y = 432 - Math.sin(((x - 56) / 288) * Math.PI) * 18;
    return `M${x - 3} ${y - 3} l6 6 M${x + 3} ${y - 3} l-6 6 M${x} ${y + 11} v3`;
  }).reduce((all, one) => all + stroke(one, colour, 2.4), "");
}
