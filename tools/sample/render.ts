import sharp from "sharp";

/** Metadata written into a picture file. */
export interface PictureMetadata {
  readonly description: string;
  readonly credit: string;
  readonly rights: string;
  /** As a telephone stores it: turned on its side, with the time and the place. */
  readonly phone?: { readonly takenAt: string; readonly latitude: string; readonly longitude: string };
}

/** The drawing as JPEG. The same drawing gives the same bytes with the same version of sharp. */
export async function renderPicture(svg: string, metadata?: PictureMetadata, quality = 82): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg), { unlimited: true }).flatten({ background: "#ffffff" });
  const upright = await drawn.png({ compressionLevel: 1 }).toBuffer();
  let picture = sharp(upright);
  if (metadata?.phone) picture = picture.rotate(270).withMetadata({ orientation: 6 });
  if (metadata) picture = picture.withXmp(writeXmp(metadata));
  if (metadata?.phone) picture = picture.withExifMerge(writeExif(metadata.phone));
  return picture.jpeg({ quality, mozjpeg: true }).toBuffer();
}

/** EXIF as a telephone writes it; IFD3 is the position. */
function writeExif({ takenAt, latitude, longitude }: NonNullable<PictureMetadata["phone"]>) {
  return {
    IFD0: { Make: "Example", Model: "Example Phone 5", DateTime: takenAt },
    IFD2: { DateTimeOriginal: takenAt, OffsetTimeOriginal: "+02:00" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: latitude, GPSLongitudeRef: "E", GPSLongitude: longitude },
  };
}

/** The IPTC fields that picture desks read, as XMP. */
function writeXmp({ description, credit, rights }: PictureMetadata): string {
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    `<dc:description>${alternative(description)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escape(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:rights>${alternative(rights)}</dc:rights>`,
    `<photoshop:Credit>${escape(credit)}</photoshop:Credit>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join("");
}
