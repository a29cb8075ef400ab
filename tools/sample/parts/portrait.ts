import { type Canvas, circle, ellipse, opacity, path, stroke } from "./canvas.ts";
import { drawClothes } from "./clothes.ts";
import { drawBeard, drawHairBehind, drawHairInFront } from "./hair.ts";

/** How someone is drawn: head and shoulders in 400 by 500 units, plainly an illustration. */
export interface Person {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly style: "crop" | "parted" | "bob" | "curls" | "bun" | "bald";
  readonly beard?: boolean;
  readonly glasses?: string;
  readonly clothes: {
    readonly jacket: string;
    readonly dark: string;
    readonly shirt: string;
    readonly cut: "blazer" | "knit" | "shell";
  };
  readonly lips: string;
  /** Lines of age round the eyes and mouth. */
  readonly lines?: boolean;
}

/** Head and shoulders; the chin is at about (200, 300), and the shoulders fill the width at y = 500. */
export function drawPerson(canvas: Canvas, person: Person): string {
  return [
    drawHairBehind(person),
    drawClothes(canvas, person),
    neck(canvas, person),
    head(canvas, person),
    features(person),
    person.beard ? drawBeard(person) : "",
    drawHairInFront(canvas, person),
    person.glasses === undefined ? "" : glasses(person.glasses),
  ].join("");
}

const FACE =
  "M138 196 Q134 116 200 114 Q266 116 262 196 Q262 246 240 278 Q220 304 200 304 Q180 304 160 278 Q138 246 138 196 Z";

function neck(canvas: Canvas, { skin, shade }: Person): string {
  return (
    path(
      "M168 262 V338 Q200 372 232 338 V262 Z",
      canvas.linear([
        [0, shade],
        [0.5, shade],
        [1, skin],
      ]),
    ) + path("M168 290 Q200 326 232 286 V306 Q204 338 168 312 Z", shade, opacity(0.8))
  );
}

function head(canvas: Canvas, { skin, shade }: Person): string {
  const ears =
    ellipse(137, 214, 11, 19, shade) + ellipse(263, 214, 11, 19, shade) + ellipse(138, 214, 6, 12, skin, opacity(0.6));
  const side = path(
    "M214 110 Q272 118 266 196 Q266 250 240 282 Q222 306 196 306 Q226 280 232 230 Q238 170 214 110 Z",
    shade,
    opacity(0.5),
  );
  const cheeks =
    ellipse(164, 244, 18, 12, "#d9765f", opacity(0.16)) + ellipse(232, 244, 16, 12, "#d9765f", opacity(0.16));
  return ears + path(FACE, skin) + canvas.clipped(path(FACE, "#000"), side + cheeks);
}

function features({ shade, hair, lips, lines, style }: Person): string {
  const eye = (x: number) =>
    [
      path(`M${x - 13} 207 Q${x} 197 ${x + 13} 207 Q${x} 215 ${x - 13} 207 Z`, "#fbf7f0"),
      circle(x, 206, 5.6, "#3a4a52"),
      circle(x - 1.6, 204, 1.6, "#ffffff"),
      stroke(`M${x - 14} 207 Q${x} 195 ${x + 14} 206`, "#33292a", 2.6),
      stroke(`M${x - 10} 214 Q${x} 218 ${x + 10} 213`, shade, 1.8, opacity(0.7)),
    ].join("");
  const brow = style === "bald" ? "#6f5d52" : hair;
  const age = lines
    ? stroke(
        "M146 216 q-5 3 -7 7 M254 216 q5 3 7 7 M166 262 q-7 -11 -1 -22 M234 262 q7 -11 1 -22 M172 150 q28 -7 56 0",
        shade,
        1.8,
        opacity(0.75),
      )
    : "";
  return [
    eye(172),
    eye(228),
    stroke("M154 190 Q170 180 188 189", brow, 5),
    stroke("M212 189 Q230 180 246 190", brow, 5),
    path("M203 204 Q207 228 214 238 Q206 246 192 241 Q200 236 199 226 Z", shade, opacity(0.55)),
    path("M176 266 Q190 261 200 264 Q210 261 224 266 Q214 282 200 282 Q186 282 176 266 Z", lips),
    stroke("M174 265 Q200 275 226 265", "#7d4038", 1.8, opacity(0.7)),
    age,
  ].join("");
}

function glasses(frame: string): string {
  const lens = (x: number) =>
    `<rect x="${x - 22}" y="190" width="44" height="34" rx="14" fill="#ffffff" fill-opacity="0.14" stroke="${frame}" stroke-width="4"/>`;
  return lens(172) + lens(228) + stroke("M194 203 Q200 198 206 203 M150 202 L138 206 M250 202 L262 206", frame, 4);
}
