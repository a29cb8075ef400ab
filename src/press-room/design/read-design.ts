import { message } from "../../diagnostics/messages/message.ts";
import { type Reading, report } from "../../release/reading.ts";
import { defined } from "../../text/defined.ts";
import { checkContrasts } from "./check-contrasts.ts";
import {
  BUILT_IN_DESIGN,
  BUILT_IN_WEIGHTS,
  type Design,
  type FontFile,
  WEIGHT_NAMES,
  type WeightName,
} from "./design.ts";
import type { DesignInput } from "./design-schema.ts";

/** The weights that a device has of every font of its own. */
const SURE_WEIGHTS: readonly Range[] = [
  [400, 400],
  [700, 700],
];

type Range = readonly [lightest: number, boldest: number];

/** Fills in the defaults of `design`; reports weights that the font does not have, and low contrasts. */
export function readDesign(input: DesignInput | undefined, accent: string, reading: Reading): Design {
  if (!input) return BUILT_IN_DESIGN;
  const fontFiles = (input.fontFiles ?? []).map(({ file, weights = [400, 400], italic = false }): FontFile => ({
    file,
    weights,
    isItalic: italic,
  }));
  if (fontFiles.length > 0 && input.font === undefined)
    report(reading, "missing-key", ["design", "fontFiles"], message("missing-key", { key: "font", where: "design" }));
  const ranges = rangesOf(input.font, fontFiles);
  for (const name of WEIGHT_NAMES) {
    const weight = input.weights?.[name];
    if (weight === undefined || ranges.some((range) => isWithin(weight, range))) continue;
    const known = ranges.map(([lightest, boldest]) =>
      lightest === boldest ? `${lightest}` : `${lightest}–${boldest}`,
    );
    report(reading, "font-weight", ["design", "weights", name], message("font-weight", { weight, known }));
  }
  const design = defined({
    font: input.font,
    fallback: input.fallback ?? BUILT_IN_DESIGN.fallback,
    fontFiles,
    weights: {
      regular: weightOf("regular", input, ranges),
      medium: weightOf("medium", input, ranges),
      bold: weightOf("bold", input, ranges),
    },
    textSize: input.textSize ?? BUILT_IN_DESIGN.textSize,
    headingSize: input.headingSize ?? BUILT_IN_DESIGN.headingSize,
    spacing: input.spacing ?? BUILT_IN_DESIGN.spacing,
    radius: input.radius,
    colours: { light: defined(input.colours?.light ?? {}), dark: defined(input.colours?.dark ?? {}) },
  });
  checkContrasts(design.colours, accent, reading);
  return design;
}

function rangesOf(font: string | undefined, files: readonly FontFile[]): readonly Range[] {
  const upright = files.filter(({ isItalic }) => !isItalic).map(({ weights }) => weights);
  if (upright.length > 0) return upright;
  return font === undefined ? [BUILT_IN_WEIGHTS.range] : SURE_WEIGHTS;
}

/** The weight as set, else the one of the font that is nearest to the program's own. */
function weightOf(name: WeightName, { weights }: DesignInput, ranges: readonly Range[]): number {
  const given = weights?.[name];
  if (given !== undefined) return given;
  const wanted = BUILT_IN_WEIGHTS[name];
  const [nearest = wanted] = ranges
    .map(([lightest, boldest]) => Math.min(boldest, Math.max(lightest, wanted)))
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return nearest;
}

function isWithin(weight: number, [lightest, boldest]: Range): boolean {
  return weight >= lightest && weight <= boldest;
}
