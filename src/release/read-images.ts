import { defined } from "../text/defined.ts";
import { type Reading, report } from "./reading.ts";
import type { Focus, ReleaseImage } from "./release.ts";
import type { ReleaseFrontMatter } from "./schema.ts";

/** The pictures of a release; notes a missing text alternative and a focus that is no point. */
export function readImages(
  inputs: NonNullable<ReleaseFrontMatter["images"]>,
  reading: Reading,
): readonly ReleaseImage[] {
  return inputs.map((input, index) => {
    const decorative = input.decorative ?? false;
    if (input.alt === undefined && !decorative)
      report(
        reading,
        "missing-key",
        ["images", index],
        `"alt" is missing for ${input.file}. Say what the picture shows, or write decorative: true when it says nothing.`,
      );
    const focus = input.focus === undefined ? undefined : readFocus(input.focus);
    if (input.focus !== undefined && !focus)
      report(
        reading,
        "wrong-value",
        ["images", index, "focus"],
        `"focus" must be a point like "62% 35%": from the left, from the top.`,
      );
    return defined({
      ...input,
      focus,
      decorative,
      alt: decorative ? "" : (input.alt ?? ""),
      keepLocation: input.keepLocation ?? false,
    });
  });
}

function readFocus(written: string | readonly [string, string]): Focus | undefined {
  const [x, y, more] = (typeof written === "string" ? written.trim().split(/[\s,]+/) : written).map(fraction);
  return x === undefined || y === undefined || more !== undefined ? undefined : { x, y };
}

/** `62%` and `0.62` are the same point. */
function fraction(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = match[2] === "%" ? Number(match[1]) / 100 : Number(match[1]);
  return value >= 0 && value <= 1 ? value : undefined;
}
