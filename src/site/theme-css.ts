import { fromHex, luminance, type Oklch, toHex } from "../text/colour.ts";

type Scheme = "light" | "dark";
type Colours = Readonly<Record<string, string>>;

/**
 * Minimum contrast of text. WCAG 2.2 requires 4.5 (https://www.w3.org/TR/WCAG22/#contrast-minimum); a little more helps
 * on poor screens, and thin letters on dark grounds need still more.
 */
const READABLE: Readonly<Record<Scheme, number>> = { light: 4.8, dark: 6.2 };

/** Lightness and share of the accent's chroma of each neutral colour: greys tinted by the accent. */
const NEUTRALS: Readonly<Record<Scheme, Readonly<Record<string, readonly [lightness: number, chroma: number]>>>> = {
  light: {
    ground: [1, 0],
    wash: [0.972, 0.008],
    deep: [0.932, 0.016],
    line: [0.875, 0.016],
    edge: [0.6, 0.02],
    muted: [0.46, 0.024],
    ink: [0.235, 0.024],
  },
  dark: {
    ground: [0.185, 0.016],
    wash: [0.228, 0.02],
    deep: [0.285, 0.026],
    line: [0.355, 0.024],
    edge: [0.58, 0.024],
    muted: [0.755, 0.02],
    ink: [0.945, 0.01],
  },
};

/**
 * The colours of both schemes as custom properties in the `tokens` layer, made from the site's accent (`#rrggbb`),
 * which is darkened or lightened until links are readable on every ground.
 */
export function themeCss(accent: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) throw new RangeError(`"${accent}" is not a colour like #0b5568`);
  const seed = fromHex(accent);
  const light = declarations(coloursOf(seed, "light"));
  const dark = declarations(coloursOf(seed, "dark"));
  return `@layer tokens{:root{${light}}@media (prefers-color-scheme:dark){:root{${dark}}}}\n`;
}

/** The contrast of two colours, `#rrggbb`, 1…21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a scheme by name: neutrals, accent, and the text colour on the accent. */
export function coloursOf(seed: Oklch, scheme: Scheme): Colours {
  const tint = Math.min(1, seed.c / 0.04);
  const neutrals = Object.fromEntries(
    Object.entries(NEUTRALS[scheme]).map(([name, [l, c]]) => [name, toHex({ l, c: c * tint, h: seed.h })]),
  );
  const strictest = neutrals["deep"] ?? "#ffffff";
  const accent = readableOn(strictest, seed, scheme);
  const { l, c, h } = fromHex(accent);
  const strong = toHex({ l: l + (scheme === "light" ? -0.09 : 0.07), c, h });
  const onAccent = contrast("#ffffff", accent) >= READABLE.light ? "#ffffff" : (neutrals["ground"] ?? "#000000");
  return { ...neutrals, accent, "accent-strong": strong, "on-accent": onAccent };
}

function readableOn(ground: string, seed: Oklch, scheme: Scheme): string {
  const step = scheme === "light" ? -0.01 : 0.01;
  for (let l = seed.l; l > 0 && l < 1; l += step) {
    const colour = toHex({ ...seed, l });
    if (contrast(colour, ground) >= READABLE[scheme]) return colour;
  }
  return step < 0 ? "#000000" : "#ffffff";
}

function declarations(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}
