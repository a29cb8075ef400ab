import type { Size } from "../renditions/crop.ts";
import { CARD_FACES } from "./fonts.ts";

/** Texts of a card. */
export interface CardTexts {
  /** Kind of text, shown above the title. Empty for the card of the press room itself. */
  readonly label: string;
  readonly title: string;
  /** Shown below the title. */
  readonly lead?: string;
  /** Publisher and date, shown at the bottom. */
  readonly publisher: string;
  readonly date: string;
}

export interface CardDesign {
  /** `#rrggbb` */
  readonly accent: string;
  /** The publisher's logo as a data address, with its own size. */
  readonly logo?: Size & { readonly src: string };
  /** True if a picture fills the right part of the card. */
  readonly hasPicture: boolean;
}

/** Size of a card, as recommended by social networks. */
export const CARD: Size = { width: 1200, height: 630 };
/** Position and size of a release's picture on the card. */
export const CARD_PICTURE: Size & { readonly left: number } = { left: 690, width: 510, height: 630 };

/** A node of the tree that satori lays out, in the form of a React element. */
export interface CardNode {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

const ink = "#16191d";
const quiet = "#4f5964";
const line = "#d9dee3";

/**
 * The card as a tree of boxes: an edge in the accent colour, label, title, lead, and publisher and date at the bottom.
 */
export function cardMarkup(texts: CardTexts, { accent, logo, hasPicture }: CardDesign): CardNode {
  const width = hasPicture ? CARD_PICTURE.left : CARD.width;
  const label = texts.label === "" ? [] : [box({ fontSize: 30, fontWeight: 700, color: accent }, [texts.label])];
  const lines = hasPicture ? 7 : 4;
  const title = box(
    {
      display: "block",
      fontSize: titleSize(texts.title, hasPicture),
      fontWeight: 700,
      lineHeight: 1.12,
      letterSpacing: "-0.018em",
      marginTop: texts.label === "" ? 0 : 22,
      wordBreak: "break-word",
      lineClamp: lines,
    },
    [texts.title],
  );
  return box(
    {
      width,
      height: CARD.height,
      boxSizing: "border-box",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: hasPicture ? "60px 52px 48px 64px" : "64px 84px 52px 84px",
      borderLeft: `20px solid ${accent}`,
      backgroundColor: "#ffffff",
      color: ink,
      fontFamily: CARD_FACES,
    },
    [box({ flexDirection: "column" }, [...label, title, ...leadOf(texts)]), foot(texts, logo, hasPicture)],
  );
}

/** A letter in white on a square of `size` pixels in the accent colour, as a tree of boxes. */
export function letterMarkup(letter: string, accent: string, size: number): CardNode {
  const style = { width: size, height: size, alignItems: "center", justifyContent: "center", color: "#ffffff" };
  const text = { fontFamily: CARD_FACES, fontSize: Math.round(size * 0.62), fontWeight: 700, lineHeight: 1 };
  return box({ ...style, ...text, backgroundColor: accent }, [letter]);
}

function leadOf({ lead = "" }: CardTexts): readonly CardNode[] {
  const style = { display: "block", marginTop: 28, fontSize: 34, fontWeight: 500, lineHeight: 1.35, color: quiet };
  return lead === "" ? [] : [box({ ...style, lineClamp: 3 }, [lead])];
}

function foot({ publisher, date }: CardTexts, logo: CardDesign["logo"], hasPicture: boolean): CardNode {
  const name = logo ? image(logo, hasPicture ? 270 : 420, 60) : box({ fontWeight: 700, color: ink }, [publisher]);
  return box(
    {
      justifyContent: "space-between",
      alignItems: "center",
      borderTop: `2px solid ${line}`,
      paddingTop: 28,
      fontSize: 26,
      fontWeight: 500,
      color: quiet,
    },
    date === "" ? [name] : [name, box({ marginLeft: 24, textAlign: "right", textWrap: "balance" }, [date])],
  );
}

const sizesAlone = [
  [30, 100],
  [60, 84],
  [100, 72],
  [160, 60],
  [Infinity, 52],
] as const;
const sizesBesidePicture = [
  [30, 70],
  [60, 60],
  [100, 52],
  [Infinity, 42],
] as const;

/** Font size by length of the title; a title too long for the smallest size is cut with an ellipsis. */
function titleSize(title: string, hasPicture: boolean): number {
  const sizes = hasPicture ? sizesBesidePicture : sizesAlone;
  const longestWord = Math.max(...title.split(/[\s-]+/).map((word) => lettersIn(word)));
  const room = (hasPicture ? 550 : 1010) / (longestWord * 0.55);
  const [, size] = sizes.find(([most]) => lettersIn(title) <= most) ?? [0, 42];
  return Math.max(34, Math.min(size, Math.floor(room)));
}

function lettersIn(text: string): number {
  return Array.from(text).length;
}

function image({ src, width, height }: Size & { readonly src: string }, widest: number, highest: number): CardNode {
  const scale = Math.min(widest / width, highest / height);
  return {
    type: "img",
    key: null,
    props: { src, width: Math.round(width * scale), height: Math.round(height * scale) },
  };
}

function box(style: Readonly<Record<string, string | number>>, children: readonly (CardNode | string)[]): CardNode {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}
