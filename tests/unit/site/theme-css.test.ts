import assert from "node:assert/strict";
import { test } from "node:test";
import { BUILT_IN_DESIGN, type ColourName } from "../../../src/press-room/design/design.ts";
import { paletteOf } from "../../../src/press-room/design/palette.ts";
import { contrast, fromHex, toHex } from "../../../src/text/colour.ts";
import { themeCss } from "../../../src/site/theme-css.ts";

const ACCENTS = ["#0b5568", "#ffcc00", "#e4007c", "#00ff88", "#000000", "#ffffff", "#7f7f7f", "#1a1aff"];
function cssOf(accent: string): string {
  return themeCss({ accent, design: BUILT_IN_DESIGN }, String);
}

/** WCAG 2.2 AA for text. */
const TEXT = 4.5;

for (const accent of ACCENTS)
  for (const scheme of ["light", "dark"] as const)
    test(`is readable with the accent ${accent} in the ${scheme} scheme`, () => {
      const colours = paletteOf(accent, scheme);
      const on = (text: ColourName, ground: ColourName): number => contrast(colours[text], colours[ground]);
      for (const ground of ["ground", "wash", "deep"] as const)
        for (const text of ["ink", "muted", "accent", "accentStrong"] as const)
          assert.ok(on(text, ground) >= TEXT, `${text} on ${ground}: ${on(text, ground)}`);
      assert.ok(on("onAccent", "accent") >= TEXT, "text on a button");
      assert.ok(on("onAccent", "accentStrong") >= TEXT, "text on a button under the pointer");
      assert.ok(on("edge", "ground") >= 3, "the edge of a field");
    });

test("uses a dark accent as the editor wrote it", () => {
  assert.match(cssOf("#0b5568"), /--accent:#0b5568;/);
});

test("ignores a colour that does not have six digits", () => {
  for (const wrong of ["red", "#fff", "#0b5568;}body{display:none", ""]) assert.throws(() => cssOf(wrong), RangeError);
});

test("converts a colour to OKLCH and back unchanged", () => {
  for (const accent of ACCENTS) assert.equal(toHex(fromHex(accent)), accent);
});
