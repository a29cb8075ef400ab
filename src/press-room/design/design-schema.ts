import { z } from "zod";
import type { FieldText } from "../../diagnostics/messages/field-texts/field-texts.ts";
import { contentPath } from "../content-path.ts";
import { fault, list, text, wholeNumber, yesNo } from "../../release/fields.ts";

function colour(description: FieldText) {
  return z
    .string({ error: fault("fault-colour") })
    .regex(/^#[0-9a-f]{6}$/i, { error: fault("fault-colour") })
    .transform((value) => value.toLowerCase())
    .meta({ description, example: '"#1b3a4b"' })
    .optional();
}

function colours() {
  return z.strictObject({
    ground: colour("Page background."),
    wash: colour("Background of set-apart parts."),
    deep: colour("Background of tags and table heads."),
    line: colour("Lines between parts."),
    edge: colour("Edges of fields and buttons."),
    muted: colour("Secondary text."),
    ink: colour("Text."),
    accent: colour("Links and buttons."),
    accentStrong: colour("Links and buttons under the pointer."),
    onAccent: colour("Text on buttons."),
    alert: colour("Text of warnings."),
    alertGround: colour("Background of warnings."),
  });
}

const FALLBACKS = ["sans-serif", "serif", "monospace"] as const;

/** One or two weights: `700`, `400 700`. */
const weightRange = z
  .string({ error: fault("fault-weights") })
  .refine(isWeightRange, { error: fault("fault-weights") })
  .transform((value): readonly [number, number] => {
    const [lightest = 400, boldest = lightest] = value.trim().split(/\s+/).map(Number);
    return [lightest, boldest];
  })
  .meta({ description: "Its weight, or the range of a variable font. Default: 400.", example: "400 700" });

function isWeightRange(value: string): boolean {
  const parts = value.trim().split(/\s+/);
  const weights = parts.map(Number);
  const [lightest = 0, boldest = lightest] = weights;
  return (
    parts.length <= 2 && weights.every((one) => Number.isInteger(one) && one >= 1 && one <= 1000) && lightest <= boldest
  );
}

/** `design` in `pressroom/site.yaml`. */
export const designSchema = z
  .strictObject({
    font: text("the name of a font", {
      description: "Font of all text. Default: Schibsted Grotesk.",
      example: "Source Sans 3",
    })
      .refine((name) => /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,60}$/u.test(name), { error: fault("fault-font-name") })
      .optional(),
    fallback: z
      .enum(FALLBACKS, { error: fault("fault-one-of", { options: FALLBACKS }) })
      .meta({ description: "Kind of font until it has loaded: sans-serif (the default), serif or monospace." })
      .optional(),
    fontFiles: list(
      z.strictObject({
        file: contentPath(/\.(woff2?|ttf|otf)$/i, "assets", "assets/fonts/example.woff2").meta({
          description: "Font file in assets/, best as .woff2.",
          example: "assets/fonts/source-sans.woff2",
        }),
        weights: weightRange.optional(),
        italic: yesNo({ description: "true for italic letters." }).optional(),
      }),
      { description: "Files of the font. Without them, readers need the font on their own devices." },
    ).optional(),
    weights: z
      .strictObject({
        regular: wholeNumber(1, 1000, { description: "Weight of text. Default: 400." }).optional(),
        medium: wholeNumber(1, 1000, { description: "Weight of what is slightly stressed. Default: 560." }).optional(),
        bold: wholeNumber(1, 1000, { description: "Weight of headings. Default: 640." }).optional(),
      })
      .meta({ description: "Weights of letters, within those of the font." })
      .optional(),
    textSize: wholeNumber(90, 130, { description: "Size of all text, in per cent. Default: 100." }).optional(),
    headingSize: wholeNumber(70, 140, {
      description: "Size of headings beside text, in per cent. Default: 100.",
    }).optional(),
    spacing: wholeNumber(75, 150, { description: "Space between parts, in per cent. Default: 100." }).optional(),
    radius: wholeNumber(0, 24, { description: "Rounding of corners, in pixels. Default: 4." }).optional(),
    colours: z
      .strictObject({
        light: colours().meta({ description: "Colours on light screens." }).optional(),
        dark: colours().meta({ description: "Colours on dark screens." }).optional(),
      })
      .meta({ description: "Colours instead of those made from the accent. Checked for contrast." })
      .optional(),
  })
  .meta({ description: "Type, spacing and colours of the pages." });

export type DesignInput = z.output<typeof designSchema>;
