import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

/**
 * Rasterises SVG at a width in pixels, as PNG with transparency. Uses no fonts of the machine, so that the result is
 * the same everywhere.
 */
export function rasterise(svg: string, width: number): Buffer {
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } });
  return drawing.render().asPng();
}

/** A ready logo as PNG of the given width; a picture is never enlarged. */
export async function pictureOfLogo(
  content: Buffer,
  type: "image/svg+xml" | "image/png",
  width: number,
): Promise<Buffer> {
  if (type === "image/svg+xml") return rasterise(content.toString("utf8"), width);
  return sharp(content).resize(width, undefined, { withoutEnlargement: true }).png().toBuffer();
}
