import { type Canvas, circle, ellipse, opacity, path, polygon, stroke } from "./canvas.ts";

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
    hairBehind(person),
    body(canvas, person),
    neck(canvas, person),
    head(canvas, person),
    features(person),
    person.beard ? beard(person) : "",
    hairInFront(canvas, person),
    person.glasses === undefined ? "" : glasses(person.glasses),
  ].join("");
}

const FACE =
  "M138 196 Q134 116 200 114 Q266 116 262 196 Q262 246 240 278 Q220 304 200 304 Q180 304 160 278 Q138 246 138 196 Z";

function body(canvas: Canvas, { clothes, skin }: Person): string {
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

function beard({ hair, hairLight, lips }: Person): string {
  return [
    path(
      "M138 214 Q140 262 158 288 Q178 318 200 318 Q222 318 242 288 Q260 262 262 214 Q252 246 232 250 Q216 242 200 248 Q184 242 168 250 Q148 246 138 214 Z",
      hair,
    ),
    path("M178 256 Q190 249 200 253 Q210 249 222 256 Q212 264 200 263 Q188 264 178 256 Z", hair),
    path("M180 268 Q200 264 220 268 Q210 280 200 280 Q190 280 180 268 Z", lips),
    stroke(
      "M160 276 Q176 306 198 310 M150 250 Q154 268 162 280 M214 308 Q232 296 242 276",
      hairLight,
      2.2,
      opacity(0.5),
    ),
  ].join("");
}

function hairBehind({ style, hair }: Person): string {
  if (style === "bob")
    return path(
      "M122 196 Q112 96 200 92 Q288 96 278 196 Q284 262 272 300 Q256 312 236 300 L164 300 Q144 312 128 300 Q116 262 122 196 Z",
      hair,
    );
  if (style === "curls") {
    const rounds = Array.from({ length: 22 }, (_, index) => {
      const angle = Math.PI * 0.78 + (index / 21) * Math.PI * 1.44;
      return circle(200 + Math.cos(angle) * 92, 212 + Math.sin(angle) * 104, 32, hair);
    });
    return rounds.join("") + ellipse(200, 190, 96, 96, hair);
  }
  if (style === "bun") return circle(200, 82, 34, hair) + ellipse(200, 180, 78, 88, hair);
  return style === "bald" ? "" : ellipse(200, 178, 74, 76, hair);
}

function hairInFront(canvas: Canvas, { style, hair, hairLight }: Person): string {
  const strands = (...lines: string[]) => stroke(lines.join(" "), hairLight, 3, opacity(0.45));
  const sheen = canvas.linear([
    [0, hairLight],
    [0.5, hair],
    [1, hair],
  ]);
  switch (style) {
    case "crop":
      return (
        path(
          "M132 206 Q120 102 198 96 Q286 96 270 208 Q266 178 252 158 Q222 166 196 150 Q176 168 150 164 Q138 180 132 206 Z",
          sheen,
        ) + strands("M150 150 Q166 116 206 112", "M176 150 Q194 122 232 122", "M222 152 Q246 146 254 128")
      );
    case "parted":
      return (
        path(
          "M133 204 Q124 98 204 98 Q284 98 268 206 Q262 172 250 152 Q206 160 172 132 Q162 162 142 172 Q136 184 133 204 Z",
          sheen,
        ) + strands("M176 128 Q206 110 242 128", "M180 136 Q214 136 250 146", "M146 158 Q150 128 170 114")
      );
    case "bob":
      return (
        path(
          "M126 240 Q112 100 200 94 Q288 100 274 240 Q264 190 250 158 Q218 158 188 134 Q168 160 150 168 Q134 196 126 240 Z",
          sheen,
        ) +
        strands(
          "M188 128 Q150 140 138 200",
          "M196 126 Q244 140 262 196",
          "M128 220 Q126 262 134 290",
          "M272 220 Q274 262 266 290",
        )
      );
    case "curls": {
      const fringe = [
        [146, 150, 22],
        [172, 132, 24],
        [202, 124, 24],
        [232, 132, 24],
        [256, 152, 21],
      ] as const;
      const curls = [
        [120, 190],
        [132, 128],
        [176, 98],
        [226, 98],
        [270, 132],
        [282, 192],
        [118, 244],
        [284, 248],
      ] as const;
      return (
        fringe.map(([x, y, r]) => circle(x, y, r, hair)).join("") +
        strands(
          ...curls.map(([x, y]) => `M${x - 12} ${y + 4} q4 -18 18 -14 q12 6 2 16`),
          ...fringe.map(([x, y]) => `M${x - 10} ${y} q6 -14 18 -8`),
        )
      );
    }
    case "bun":
      return (
        path("M134 208 Q124 100 200 98 Q276 100 266 208 Q258 164 236 142 Q200 128 164 142 Q142 164 134 208 Z", sheen) +
        strands(
          "M164 138 Q182 112 198 104",
          "M236 138 Q218 112 202 104",
          "M184 76 Q198 62 216 72",
          "M180 92 Q200 84 222 92",
        )
      );
    case "bald":
      return (
        ellipse(178, 140, 26, 12, "#ffffff", `transform="rotate(-24 178 140)" ${opacity(0.22)}`) +
        path("M134 216 Q130 186 140 172 Q144 190 142 214 Z", hair) +
        path("M266 216 Q270 186 260 172 Q256 190 258 214 Z", hair)
      );
  }
}

function glasses(frame: string): string {
  const lens = (x: number) =>
    `<rect x="${x - 22}" y="190" width="44" height="34" rx="14" fill="#ffffff" fill-opacity="0.14" stroke="${frame}" stroke-width="4"/>`;
  return lens(172) + lens(228) + stroke("M194 203 Q200 198 206 203 M150 202 L138 206 M250 202 L262 206", frame, 4);
}
