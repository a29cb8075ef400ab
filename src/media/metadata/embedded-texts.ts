import ExifReader, { type IncludeTagsOptions } from "exifreader";
import sharp from "sharp";
import { stripControls } from "../../text/plain-characters.ts";
import { type EmbeddedTexts, wrapped } from "./xmp.ts";

const longestText = 2000;

/**
 * Reads credit, caption, rights and terms from XMP, else from IPTC, else from EXIF. The description in EXIF is
 * ignored, because cameras write their own name into it.
 */
export async function embeddedTexts(content: Buffer): Promise<EmbeddedTexts> {
  const xmp = await xmpOf(content);
  const { iptc, exif } = blocksOf(content);
  const creators = first(xmp("creator"), iptc("By-line"), exif("Artist"));
  const agency = first(xmp("Credit"), iptc("Credit"))[0];
  const credit = creditLine(creators, agency);
  const caption = first(xmp("description"), iptc("Caption/Abstract"))[0];
  const rights = first(xmp("rights"), iptc("Copyright Notice"), exif("Copyright"))[0];
  const licence = first(xmp("UsageTerms"))[0];
  return {
    creators,
    ...(credit && { credit }),
    ...(caption && { caption }),
    ...(rights && { rights }),
    ...(licence && { licence }),
  };
}

/** Reads one property of a kind of metadata: its texts, in the order of the file. */
type Read = (name: string) => readonly string[];

const nothing: Read = () => [];

/** The XMP packet of a picture, read by sharp, because every format stores it differently. */
async function xmpOf(content: Buffer): Promise<Read> {
  const { xmpAsString = "" } = await sharp(content, { limitInputPixels: false, failOn: "none" }).metadata();
  const packet = xmpAsString.replace(/<\?xpacket[^]*?\?>|\0/g, "");
  // Entities could expand without limit.
  if (packet === "" || /<!(DOCTYPE|ENTITY)/i.test(packet)) return nothing;
  const { xmp } = tagsOf(Buffer.from(wrapped(packet)), { xmp: true });
  return (name) => textsOf(xmp[name]);
}

function blocksOf(content: Buffer): { readonly iptc: Read; readonly exif: Read } {
  const { iptc, exif } = tagsOf(content, {
    iptc: ["By-line", "Credit", "Caption/Abstract", "Copyright Notice"],
    exif: ["Artist", "Copyright"],
  });
  return { iptc: (name) => textsOf(iptc[name]), exif: (name) => textsOf(exif[name]) };
}

type Tags = Readonly<Record<"xmp" | "iptc" | "exif", Readonly<Record<string, unknown>>>>;

function tagsOf(content: Buffer, includeTags: IncludeTagsOptions): Tags {
  try {
    const { xmp, iptc, exif } = ExifReader.load(content, { expanded: true, includeTags });
    return { xmp: { ...xmp }, iptc: { ...iptc }, exif: { ...exif } };
  } catch {
    // The library throws for a file without any metadata, and for damaged metadata.
    return { xmp: {}, iptc: {}, exif: {} };
  }
}

/** Texts of a property; of one in several languages the default text (`x-default`) comes first. */
function textsOf(tag: unknown): readonly string[] {
  const { value, description } = (Array.isArray(tag) ? {} : (tag ?? {})) as { value?: unknown; description?: unknown };
  const items = (Array.isArray(tag) ? tag : Array.isArray(value) ? value : []) as readonly Item[];
  const texts = items.filter((item) => typeof item?.description === "string");
  if (texts.length === 0) return typeof description === "string" ? [description] : [];
  const isDefault = ({ attributes }: Item): boolean => attributes?.lang === "x-default";
  return [...texts.filter(isDefault), ...texts.filter((item) => !isDefault(item))].map((item) => item.description!);
}

interface Item {
  readonly description?: string;
  readonly attributes?: { readonly lang?: string };
}

/** The texts of the first source that has any. */
function first(...sources: readonly (readonly string[])[]): readonly string[] {
  for (const source of sources) {
    const texts = source.map((text) => stripControls(text).trim().slice(0, longestText)).filter((text) => text !== "");
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
