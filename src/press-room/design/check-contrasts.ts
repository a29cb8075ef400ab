import { message } from "../../diagnostics/messages/message.ts";
import { type Reading, report } from "../../release/reading.ts";
import { contrast, fromHex, toHex } from "../../text/colour.ts";
import { type ColourName, type Design, type Scheme, SCHEMES } from "./design.ts";
import { type Palette, paletteOf } from "./palette.ts";

/** Two colours that are seen on each other, with the contrast that they need. */
interface Pair {
  readonly front: ColourName;
  readonly ground: ColourName;
  /** WCAG 2.2: 4.5 for text, https://www.w3.org/TR/WCAG22/#contrast-minimum; 3 for controls, #non-text-contrast. */
  readonly least: number;
}

const TEXT = 4.5;
const CONTROLS = 3;
const GROUNDS = ["ground", "wash", "deep"] as const;

const PAIRS: readonly Pair[] = [
  ...(["ink", "muted", "accent", "accentStrong"] as const).flatMap((front) =>
    GROUNDS.map((ground) => ({ front, ground, least: TEXT })),
  ),
  { front: "onAccent", ground: "accent", least: TEXT },
  { front: "onAccent", ground: "accentStrong", least: TEXT },
  { front: "alert", ground: "alertGround", least: TEXT },
  // The bar of a crisis has the colours the other way round.
  { front: "alert", ground: "ground", least: TEXT },
  { front: "edge", ground: "ground", least: CONTROLS },
];

/** Reports pairs of colours whose contrast is too low, once for each colour that the site sets. */
export function checkContrasts(colours: Design["colours"], accent: string, reading: Reading): void {
  for (const scheme of SCHEMES) {
    const own = colours[scheme];
    const palette = paletteOf(accent, scheme, own);
    const failing = PAIRS.filter(({ front, ground, least }) => contrast(palette[front], palette[ground]) < least);
    for (const name of Object.keys(own) as ColourName[]) {
      // A pair of two own colours is reported at the one in front.
      const of = failing.filter(({ front, ground }) => front === name || (ground === name && own[front] === undefined));
      if (of.length > 0) reportColour(name, scheme, palette, of, reading);
    }
  }
}

function reportColour(
  name: ColourName,
  scheme: Scheme,
  palette: Palette,
  failing: readonly Pair[],
  reading: Reading,
): void {
  const ratio = ({ front, ground }: Pair): number => contrast(palette[front], palette[ground]);
  const [worst] = failing.toSorted((a, b) => ratio(a) / a.least - ratio(b) / b.least);
  if (!worst) return;
  const { front, ground, least } = worst;
  const values = {
    scheme,
    name,
    front,
    frontColour: palette[front],
    ground,
    groundColour: palette[ground],
    // Rounded down: 4.49 is not 4.5.
    contrast: (Math.floor(ratio(worst) * 10) / 10).toFixed(1),
    least,
    nearest: nearestPassing(name, palette),
  };
  report(reading, "colour-contrast", ["design", "colours", scheme, name], message("colour-contrast", values));
}

const STEP = 0.005;

/** The colour with the nearest lightness that has enough contrast with all colours it is seen with. */
function nearestPassing(name: ColourName, palette: Palette): string | undefined {
  const pairs = PAIRS.filter(({ front, ground }) => front === name || ground === name);
  const passes = (colour: string): boolean =>
    pairs.every(({ front, ground, least }) => contrast(colour, palette[front === name ? ground : front]) >= least);
  const { l, c, h } = fromHex(palette[name]);
  for (let distance = STEP; distance <= 1; distance += STEP)
    for (const lightness of [l - distance, l + distance]) {
      if (lightness < 0 || lightness > 1) continue;
      const colour = toHex({ l: lightness, c, h });
      if (passes(colour)) return colour;
    }
  return undefined;
}
