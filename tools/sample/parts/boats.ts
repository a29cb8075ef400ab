import { circle, path, polygon, rect, stroke } from "./canvas.ts";

/** The colours of a boat. */
export interface Livery {
  readonly hull: string;
  readonly band: string;
  readonly house: string;
  readonly shade: string;
  readonly glass: string;
}

const row = (count: number, x: number, step: number, draw: (x: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(x + index * step)).join("");

/** A double-ended car ferry, 400 units long and 96 high, with its waterline at y = 0. */
export function drawFerry({ hull, band, house, shade, glass }: Livery): string {
  return [
    stroke("M200 -96 V-122 M188 -112 H212 M206 -96 L206 -108", shade, 2),
    path("M0 -34 L22 -34 L30 -2 Q32 6 44 7 L356 7 Q368 6 370 -2 L378 -34 L400 -34 L400 -38 L0 -38 Z", hull),
    path("M10 -38 L18 -52 L382 -52 L390 -38 Z", house),
    row(13, 46, 24, (x) => rect(x, -48, 14, 11, shade, 'rx="2"')),
    rect(4, -40, 392, 4, band),
    path("M56 -52 L66 -72 L334 -72 L344 -52 Z", house),
    path("M56 -52 L60 -60 L340 -60 L344 -52 Z", shade, 'opacity="0.18"'),
    row(21, 76, 11.9, (x) => rect(x, -67, 8, 7, glass, 'rx="1.5"')),
    path("M150 -72 L157 -96 L243 -96 L250 -72 Z", house),
    polygon(
      [
        [154, -84],
        [157, -94],
        [243, -94],
        [246, -84],
      ],
      glass,
    ),
    stroke("M172 -84 V-94 M190 -84 V-94 M210 -84 V-94 M228 -84 V-94", house, 1.6),
    polygon(
      [
        [272, -72],
        [276, -92],
        [296, -92],
        [300, -72],
      ],
      band,
    ),
    polygon(
      [
        [100, -72],
        [104, -84],
        [120, -84],
        [124, -72],
      ],
      band,
    ),
    stroke("M66 -74 H334 M66 -79 H150 M250 -79 H334", shade, 0.8, 'opacity="0.7"'),
    row(5, 300, 8, (x) => rect(x, -79, 5, 4, "#d8703f", 'rx="1.5"')),
    rect(30, -6, 340, 2.4, band, 'opacity="0.7"'),
  ].join("");
}

/** A fast catamaran seen from the side, 340 units long, bow to the right, waterline at y = 0. */
export function drawExpressBoat({ hull, band, house, shade, glass }: Livery): string {
  return [
    stroke("M150 -78 L146 -104 M138 -98 H156 M158 -78 L160 -92", shade, 2.2),
    path("M4 -34 L8 4 Q10 9 20 9 L262 9 Q312 4 340 -32 Q322 -38 300 -38 L10 -38 Z", hull),
    path("M6 -20 L8 -6 L304 -6 Q318 -14 328 -24 Q314 -22 300 -21 Z", band),
    path("M16 -38 L22 -58 L226 -58 Q262 -56 296 -38 Z", house),
    path("M28 -43 L31 -53 L224 -53 Q248 -52 270 -43 Z", glass),
    stroke("M58 -43 V-53 M90 -43 V-53 M122 -43 V-53 M154 -43 V-53 M186 -43 V-53 M218 -43 V-53", house, 2),
    path("M56 -58 L62 -78 L176 -78 Q200 -76 216 -58 Z", house),
    path("M68 -64 L71 -73 L172 -73 Q188 -72 198 -64 Z", glass),
    stroke("M100 -64 V-73 M132 -64 V-73 M164 -64 V-73", house, 2),
    path("M16 -38 L18 -44 L290 -44 L296 -38 Z", shade, 'opacity="0.2"'),
    rect(24, -64, 30, 6, shade, 'rx="3"'),
    stroke("M226 -58 L300 -46 L326 -44", shade, 0.9),
    circle(44, -68, 4, "#e06b3a"),
  ].join("");
}

/** A small wooden fishing boat, 120 units long, bow to the right, waterline at y = 0. */
export function drawSmallBoat({ hull, band, house, shade, glass }: Livery): string {
  return [
    stroke("M70 -28 V-78 M70 -72 L112 -24 M70 -72 L6 -24", shade, 1.4),
    path("M0 -22 Q4 2 20 7 L92 7 Q110 0 120 -28 Q90 -14 40 -15 Q14 -16 0 -22 Z", hull),
    path("M1 -18 Q14 -11 40 -10 Q92 -9 118 -23 L120 -28 Q90 -14 40 -15 Q14 -16 0 -22 Z", band),
    polygon(
      [
        [22, -14],
        [24, -42],
        [54, -42],
        [57, -14],
      ],
      house,
    ),
    rect(20, -46, 38, 5, band, 'rx="2"'),
    rect(28, -37, 9, 9, glass),
    rect(42, -37, 9, 9, glass),
    circle(14, -24, 4, "#d8703f"),
  ].join("");
}
