import { BUILT_IN_WEIGHTS, type Design, WEIGHT_NAMES } from "../press-room/design/design.ts";
import { type Palette, paletteOf } from "../press-room/design/palette.ts";
import type { SiteSettings } from "../press-room/press-room.ts";

/** The look that the settings of a site give its pages. */
export type Theme = Pick<SiteSettings, "accent" | "design">;

/**
 * The colours of both schemes, and the site's own type and spacing, as custom properties in the `tokens` layer.
 * `addressOf` returns the address of a font file of the content folder.
 */
export function themeCss({ accent, design }: Theme, addressOf: (file: string) => string): string {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) throw new RangeError(`"${accent}" is not a colour like #0b5568`);
  const { light, dark } = design.colours;
  const root = [...declarations(paletteOf(accent, "light", light)), ...sizes(design)].join(";");
  const night = declarations(paletteOf(accent, "dark", dark)).join(";");
  const fonts = design.fontFiles.map((one) => fontFace(design, one, addressOf)).join("");
  return `${fonts}@layer tokens{:root{${root}}@media (prefers-color-scheme:dark){:root{${night}}}}\n`;
}

function declarations(palette: Palette): readonly string[] {
  return Object.entries(palette).map(([name, value]) => `--${kebab(name)}:${value}`);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Only what differs from the program's own. */
function sizes({ font, fallback, weights, textSize, headingSize, spacing, radius }: Design): readonly string[] {
  const face =
    font === undefined ? [] : [`--face:"${font}",${fallback === "sans-serif" ? "system-ui," : ""}${fallback}`];
  const factors = Object.entries({ text: textSize, heading: headingSize, space: spacing })
    .filter(([, percent]) => percent !== 100)
    .map(([name, percent]) => `--${name}-factor:${percent / 100}`);
  return [
    ...face,
    ...WEIGHT_NAMES.filter((name) => weights[name] !== BUILT_IN_WEIGHTS[name]).map(
      (name) => `--${name}:${weights[name]}`,
    ),
    ...factors,
    ...(radius === undefined ? [] : [`--radius:${radius / 16}rem`]),
  ];
}

const FORMATS: Readonly<Record<string, string>> = { woff2: "woff2", woff: "woff", ttf: "truetype", otf: "opentype" };

function fontFace(
  { font = "" }: Design,
  { file, weights: [lightest, boldest], isItalic }: Design["fontFiles"][number],
  addressOf: (file: string) => string,
): string {
  const format = FORMATS[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "woff2";
  const weight = lightest === boldest ? `${lightest}` : `${lightest} ${boldest}`;
  const style = isItalic ? "italic" : "normal";
  return `@font-face{font-family:"${font}";src:url("${addressOf(file)}") format("${format}");font-weight:${weight};font-style:${style};font-display:swap}`;
}
