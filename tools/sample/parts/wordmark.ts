import { n } from "./canvas.ts";

/** A letter as strokes of one width: the baseline is y = 0, small ones are 20 high. `dots` are filled. */
interface Letter {
  readonly width: number;
  readonly strokes: string;
  readonly dots?: readonly (readonly [x: number, y: number])[];
}

const ROUND = "M20 -10 A10 10 0 1 0 0 -10 A10 10 0 1 0 20 -10 Z";

const LETTERS: Readonly<Record<string, Letter>> = {
  S: {
    width: 19,
    strokes:
      "M18 -25 C16.4 -28.6 13.2 -30 9.6 -30 C4.6 -30 1 -27.4 1 -22.8 C1 -18 5 -16.4 10 -15.2 C15 -14 19 -12.2 19 -7.2 C19 -2.6 15.2 0 10 0 C5.4 0 1.6 -1.8 0 -5.6",
  },
  s: {
    width: 13.5,
    strokes:
      "M12.8 -16.4 C11.8 -19 9.6 -20 7 -20 C3.6 -20 1 -18.2 1 -15 C1 -11.6 4 -10.8 7 -10.1 C10.6 -9.3 13.5 -8.2 13.5 -5 C13.5 -1.8 10.8 0 7.2 0 C3.8 0 1.2 -1.2 0 -4.2",
  },
  j: { width: 1, strokes: "M1 -20 V3.4 Q1 9 -5 9", dots: [[1, -28]] },
  ø: { width: 20, strokes: `${ROUND} M1.6 1.4 L18.4 -21.4` },
  r: { width: 9, strokes: "M0 0 V-20 M0 -11 Q0.6 -20 9 -20" },
  e: { width: 20, strokes: "M0.4 -10 H20 A10 10 0 1 0 16.6 -2.6" },
  i: { width: 0, strokes: "M0 0 V-20", dots: [[0, -28]] },
  å: { width: 20, strokes: `${ROUND} M20 -20 V0 M13.2 -29 A3.2 3.2 0 1 0 6.8 -29 A3.2 3.2 0 1 0 13.2 -29 Z` },
  d: { width: 20, strokes: `${ROUND} M20 0 V-32` },
  t: { width: 11, strokes: "M4 -28 V-5.4 Q4 0 9.4 0 H11 M-1 -20 H11" },
  n: { width: 17, strokes: "M0 0 V-20 M0 -11 Q0 -20 8.6 -20 Q17 -20 17 -11 V0" },
  u: { width: 17, strokes: "M0 -20 V-9 Q0 0 8.5 0 Q17 0 17 -9 M17 -20 V0" },
};

/** A logo: the mark, and the name written with strokes, so that it needs no font. */
export function drawLogo(name: string, mark: string, colour: string): string {
  const GAP = 7.6;
  let x = 66;
  const strokes: string[] = [];
  for (const character of name) {
    const letter = LETTERS[character];
    if (!letter) throw new Error(`No strokes for the letter ${character}`);
    strokes.push(`<path transform="translate(${n(x)} 39)" d="${letter.strokes}"/>`);
    for (const [dx, dy] of letter.dots ?? [])
      strokes.push(`<circle cx="${n(x + dx)}" cy="${n(39 + dy)}" r="2.6" fill="${colour}" stroke="none"/>`);
    x += letter.width + GAP;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(x - GAP + 4)} 56" role="img">`,
    `<title>${name}</title>`,
    mark,
    `<g fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">`,
    ...strokes,
    "</g>",
    "</svg>\n",
  ].join("\n");
}

/** The mark of the council: a sun over two waves. */
export const COUNCIL_MARK = [
  '<circle cx="28" cy="28" r="26" fill="#1f7a8c"/>',
  '<circle cx="38" cy="17.5" r="5.5" fill="#ffd36b"/>',
  '<path d="M9 29.5 q4.75 -6.4 9.5 0 t9.5 0 t9.5 0 t9.5 0" fill="none" stroke="#ffffff" stroke-width="4.4" stroke-linecap="round"/>',
  '<path d="M13.75 42 q4.75 -6.4 9.5 0 t9.5 0 t9.5 0" fill="none" stroke="#ffffff" stroke-width="4.4" stroke-linecap="round"/>',
].join("\n");

/** The mark of the institute: rising columns in a wave. */
export const INSTITUTE_MARK = [
  '<circle cx="28" cy="28" r="26" fill="#5f6fa8"/>',
  '<path d="M17 31 V25 M25 31 V19 M33 31 V22 M41 31 V14" fill="none" stroke="#ffffff" stroke-width="4.4" stroke-linecap="round"/>',
  '<circle cx="17" cy="16.5" r="3" fill="#ffd36b"/>',
  '<path d="M11.2 41.5 q4.2 -6 8.4 0 t8.4 0 t8.4 0 t8.4 0" fill="none" stroke="#ffffff" stroke-width="4.4" stroke-linecap="round"/>',
].join("\n");
