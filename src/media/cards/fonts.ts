import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../runtime/program/program.ts";

/** Font in the form satori expects. */
interface CardFont {
  readonly name: string;
  readonly weight: 500 | 700;
  readonly style: "normal";
  readonly data: Buffer;
}

const FOLDER = join(PROJECT, "assets", "fonts", "cards");

/** The faces of a card: first for Western Europe, then for the letters of Sámi, Polish, Turkish and their like. */
export const CARD_FACES = "Card, Card Extended";

let fonts: CardFont[] | undefined;

/** The fonts of the cards, read once. One array for all cards, because satori parses the fonts of each new array. */
export function cardFonts(): CardFont[] {
  const face = (name: string, part: string, weight: 500 | 700): CardFont => ({
    name,
    weight,
    style: "normal",
    data: readFileSync(join(FOLDER, `${part}-${weight}.woff`)),
  });
  fonts ??= ([500, 700] as const).flatMap((weight) => [
    face("Card", "latin", weight),
    face("Card Extended", "latin-ext", weight),
  ]);
  return fonts;
}
