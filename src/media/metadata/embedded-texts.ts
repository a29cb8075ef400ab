import ExifReader from "exifreader";
import sharp from "sharp";
import { defined } from "../../text/defined.ts";
import { stripControls } from "../../text/plain-characters.ts";
import { readXmp, type XmpTexts } from "./xmp.ts";

/** What a picture file says of itself: who made it, what it shows, how it may be used. */
export interface EmbeddedTexts {
  readonly creators: readonly string[];
  /** As it is printed: photographer and agency. */
  readonly credit?: string;
  readonly caption?: string;
  readonly rights?: string;
  readonly licence?: string;
}

/** The same texts as they are written into a file again; `more` comes first. */
export function xmpTexts(texts: EmbeddedTexts, more: Partial<XmpTexts> = {}): XmpTexts {
  const { creators, credit, rights, licence: terms, caption } = texts;
  return defined({ creators, credit, rights, terms, descriptions: caption ? { "x-default": caption } : {}, ...more });
}

const longestText = 2000;

/**
 * Reads credit, caption, rights and terms from XMP, else from IPTC, else from EXIF. The description in EXIF is left
 * alone: cameras fill it with their own name.
 */
export async function embeddedTexts(content: Buffer): Promise<EmbeddedTexts> {
  const xmp = await xmpOf(content);
  const { iptc, exif } = blocksOf(content);
  const creators = first(xmp.creators, iptc("By-line"), exif("Artist"));
  const agency = first([xmp.credit], iptc("Credit"))[0];
  const credit = creditLine(creators, agency);
  const caption = first(
    [xmp.descriptions["x-default"], ...Object.values(xmp.descriptions)],
    iptc("Caption/Abstract"),
  )[0];
  const rights = first([xmp.rights], iptc("Copyright Notice"), exif("Copyright"))[0];
  const licence = first([xmp.terms])[0];
  return {
    creators,
    ...(credit && { credit }),
    ...(caption && { caption }),
    ...(rights && { rights }),
    ...(licence && { licence }),
  };
}

async function xmpOf(content: Buffer): Promise<XmpTexts> {
  const { xmpAsString } = await sharp(content, { limitInputPixels: false, failOn: "none" }).metadata();
  return xmpAsString === undefined ? { creators: [], descriptions: {} } : readXmp(xmpAsString);
}

type Read = (name: string) => readonly string[];

function blocksOf(content: Buffer): { iptc: Read; exif: Read } {
  try {
    const tags = ExifReader.load(content, {
      expanded: true,
      includeTags: {
        iptc: ["By-line", "Credit", "Caption/Abstract", "Copyright Notice"],
        exif: ["Artist", "Copyright"],
      },
    });
    const iptc: Readonly<Record<string, unknown>> = { ...tags.iptc };
    const exif: Readonly<Record<string, unknown>> = { ...tags.exif };
    return { iptc: (name) => descriptions(iptc[name]), exif: (name) => descriptions(exif[name]) };
  } catch {
    // The library throws for a file without any metadata, and for damaged metadata: both say nothing.
    return { iptc: () => [], exif: () => [] };
  }
}

function descriptions(tag: unknown): readonly string[] {
  return [tag].flat().flatMap((one) => {
    const text = (one as { description?: unknown } | undefined)?.description;
    return typeof text === "string" ? [text] : [];
  });
}

/** The first of several sources that says something. */
function first(...sources: readonly (readonly (string | undefined)[])[]): readonly string[] {
  for (const source of sources) {
    const texts = source
      .map((text) =>
        stripControls(text ?? "")
          .trim()
          .slice(0, longestText),
      )
      .filter((text) => text !== "");
    if (texts.length > 0) return texts;
  }
  return [];
}

/** `Kari Nordnes / Kystfoto`: the photographer first, once. */
function creditLine(creators: readonly string[], agency: string | undefined): string | undefined {
  const names = creators.join(", ");
  if (!agency || names.includes(agency)) return names || agency;
  return names === "" || agency.includes(names) ? agency : `${names} / ${agency}`;
}
