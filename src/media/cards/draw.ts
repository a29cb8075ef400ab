import type { SatoriOptions } from "satori";
import sharp, { type Sharp } from "sharp";
import { type CardDesign, cardMarkup, type CardNode, type CardTexts, CARD, CARD_PICTURE } from "./markup.ts";
import type { Size } from "../renditions/crop.ts";
import { cardFonts } from "./fonts.ts";

/** Maximum size of a card in bytes: some networks ignore larger ones. */
const LARGEST_CARD = 80_000;

interface DrawnCard {
  readonly content: Buffer;
  readonly extension: "png" | "jpg";
}

/** A picture cropped for a card, with its metadata. */
export interface CardPicture {
  readonly content: Buffer;
  readonly xmp: string;
}

/**
 * Draws a card of 1200 × 630 pixels. `picture` fills its right part, already cropped to that size. Returns undefined if
 * a text is in a script that the fonts of the cards lack.
 */
export async function drawCard(
  texts: CardTexts,
  design: Omit<CardDesign, "hasPicture">,
  picture?: CardPicture,
): Promise<DrawnCard | undefined> {
  const drawn = { ...design, hasPicture: picture !== undefined };
  const part = { ...CARD, width: picture === undefined ? CARD.width : CARD_PICTURE.left };
  const svg = await layOut(cardMarkup(plain(texts), drawn), part);
  if (svg === undefined) return undefined;
  const { renderAsync } = await import("@resvg/resvg-js");
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const raw = { width, height, channels: 4 } as const;
  if (picture === undefined) return { content: await asPng(sharp(pixels, { raw })), extension: "png" };
  const { left, ...size } = CARD_PICTURE;
  const whole = await sharp({ create: { ...CARD, channels: 3, background: "#ffffff" } })
    .composite([
      { input: pixels, raw, left: 0, top: 0 },
      {
        input: await sharp(picture.content)
          .resize({ ...size, fit: "cover" })
          .toBuffer(),
        left,
        top: 0,
      },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { content: await asJpeg(whole, picture.xmp), extension: "jpg" };
}

/** Lays out a tree of boxes as SVG. Returns undefined if a text is in a script that the fonts of the cards lack. */
export async function layOut(tree: CardNode, size: Size): Promise<string | undefined> {
  let isMissing = false;
  const options: SatoriOptions = {
    ...size,
    fonts: cardFonts(),
    // Called for glyphs that no font has: the card is abandoned.
    loadAdditionalAsset: () => {
      isMissing = true;
      return Promise.resolve([]);
    },
  };
  // Loaded when a card is drawn: it takes a third of the time in which a command starts.
  const { default: satori } = await import("satori");
  const svg = await satori(tree as Parameters<typeof satori>[0], options);
  return isMissing ? undefined : svg;
}

/** Removes emoji, and the selectors and joiners that belong to them. */
function plain(texts: CardTexts): CardTexts {
  const clean = (text: string): string =>
    text
      .replace(
        /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\u20e3]/gu,
        (match) => (/[©®™]/.test(match) ? match : ""),
      )
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const { label, title, lead = "", publisher, date } = texts;
  return {
    label: clean(label),
    title: clean(title),
    lead: clean(lead),
    publisher: clean(publisher),
    date: clean(date),
  };
}

function asPng(drawing: Sharp): Promise<Buffer> {
  return drawing
    .flatten({ background: "#ffffff" })
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
}

/** Encodes at decreasing quality until the card is small enough. */
async function asJpeg(drawing: Buffer, xmp: string): Promise<Buffer> {
  for (const quality of [84, 76, 68, 58, 46]) {
    const content = await encoded(quality, "4:4:4");
    if (content.length <= LARGEST_CARD) return content;
  }
  return encoded(36, "4:2:0");

  function encoded(quality: number, chromaSubsampling: string): Promise<Buffer> {
    return sharp(drawing).withXmp(xmp).jpeg({ quality, mozjpeg: true, chromaSubsampling }).toBuffer();
  }
}
