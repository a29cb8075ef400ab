import sharp from "sharp";

/** Pictures with more pixels are refused. */
export const MOST_PIXELS = 100_000_000;

/** Facts about a picture that can be published. */
export interface PictureFacts {
  readonly ok: true;
  /** Size in pixels after the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1…8; 1 is upright. */
  readonly orientation: number;
  readonly hasAlpha: boolean;
  /** True if the file contains EXIF or XMP. */
  readonly hasMetadata: boolean;
}

/** Why a picture cannot be published. */
export interface PictureTrouble {
  readonly ok: false;
  readonly reason: "truncated" | "unreadable" | "too-large" | "animated";
  /** Size or number of pictures, for the message. */
  readonly detail: string;
}

export type PictureReading = PictureFacts | PictureTrouble;

/** Reads the header of a picture, then decodes it at a small size, which detects truncated files. */
export async function examinePicture(content: Buffer, kind: string): Promise<PictureReading> {
  try {
    const header = await sharp(content, { limitInputPixels: false, failOn: "none" }).metadata();
    const { width, height, pages = 1, orientation = 1 } = header;
    if (width * height > MOST_PIXELS) return trouble("too-large", `${width} × ${height}`);
    if (pages > 1 && kind !== "tiff" && kind !== "avif") return trouble("animated", String(pages));
    await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: "error" }).resize(32).raw().toBuffer();
    if (isCutShort(content, kind)) return trouble("truncated", "");
    const isTurned = orientation >= 5;
    return {
      ok: true,
      width: isTurned ? height : width,
      height: isTurned ? width : height,
      orientation,
      hasAlpha: header.hasAlpha,
      hasMetadata: header.exif !== undefined || header.xmp !== undefined || header.iptc !== undefined,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return trouble(
      isCutShort(content, kind) || /premature end|unexpected end/i.test(message) ? "truncated" : "unreadable",
      "",
    );
  }
}

/** Says whether the end marker is missing, for formats that have one. Cameras may append data after it. */
function isCutShort(content: Buffer, kind: string): boolean {
  switch (kind) {
    case "jpeg":
      return content.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0;
    case "png":
      return content.lastIndexOf("IEND", undefined, "latin1") < 0;
    case "webp":
      return content.length < 12 || content.readUInt32LE(4) + 8 > content.length;
    case "gif":
      return content.lastIndexOf(0x3b) < content.length - 16;
    default:
      return false;
  }
}

function trouble(reason: PictureTrouble["reason"], detail: string): PictureTrouble {
  return { ok: false, reason, detail };
}
