import { contrast, fromHex, type Oklch, toHex } from "../../text/colour.ts";
import { type ColourName, type Scheme } from "./design.ts";

/** The colours of a scheme, `#rrggbb`, by name. */
export type Palette = Readonly<Record<ColourName, string>>;

/**
 * Minimum contrast of text. WCAG 2.2 requires 4.5 (https://www.w3.org/TR/WCAG22/#contrast-minimum); a little more helps
 * on poor screens, and thin letters on dark grounds need still more.
 */
const READABLE: Readonly<Record<Scheme, number>> = { light: 4.8, dark: 6.2 };

type Neutral = "ground" | "wash" | "deep" | "line" | "edge" | "muted" | "ink";

/** Lightness and share of the accent's chroma of each neutral colour: greys tinted by the accent. */
const NEUTRALS: Readonly<Record<Scheme, Readonly<Record<Neutral, readonly [lightness: number, chroma: number]>>>> = {
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

/** The colours of a warning, which do not depend on the accent. */
const ALERT = {
  light: { alert: "#9b1c1c", alertGround: "#fdf0ee" },
  dark: { alert: "#ffb3a8", alertGround: "#331512" },
} as const;

/**
 * The colours of a scheme: made from the accent (`#rrggbb`), which is darkened or lightened until links are readable on
 * every ground, except those that the site sets itself.
 */
export function paletteOf(seed: string, scheme: Scheme, own: Partial<Palette> = {}): Palette {
  const seedColour = fromHex(seed);
  const tint = Math.min(1, seedColour.c / 0.04);
  const neutral = (name: Neutral): string => {
    const [l, c] = NEUTRALS[scheme][name];
    return own[name] ?? toHex({ l, c: c * tint, h: seedColour.h });
  };
  const [ground, deep] = [neutral("ground"), neutral("deep")];
  const accent = own.accent ?? readableOn(deep, seedColour, scheme);
  const { l, c, h } = fromHex(accent);
  const onAccent = contrast("#ffffff", accent) >= READABLE.light ? "#ffffff" : ground;
  return {
    ground,
    wash: neutral("wash"),
    deep,
    line: neutral("line"),
    edge: neutral("edge"),
    muted: neutral("muted"),
    ink: neutral("ink"),
    accent,
    accentStrong: toHex({ l: l + (scheme === "light" ? -0.09 : 0.07), c, h }),
    onAccent,
    ...ALERT[scheme],
    ...own,
  };
}

function readableOn(ground: string, seed: Oklch, scheme: Scheme): string {
  const step = scheme === "light" ? -0.01 : 0.01;
  for (let l = seed.l; l > 0 && l < 1; l += step) {
    const colour = toHex({ ...seed, l });
    if (contrast(colour, ground) >= READABLE[scheme]) return colour;
  }
  return step < 0 ? "#000000" : "#ffffff";
}
