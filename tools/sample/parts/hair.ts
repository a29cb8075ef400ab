import { type Canvas, circle, ellipse, opacity, path, stroke } from "./canvas.ts";
import type { Person } from "./portrait.ts";

/** The hair that is seen behind the head. */
export function drawHairBehind({ style, hair }: Person): string {
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

/** The hair over the forehead. */
export function drawHairInFront(canvas: Canvas, { style, hair, hairLight }: Person): string {
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

/** A full, short beard. */
export function drawBeard({ hair, hairLight, lips }: Person): string {
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
