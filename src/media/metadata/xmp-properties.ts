/** Namespaces of XMP that are published, by the prefix they are written with. */
export const xmpSpaces = {
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  cc: "http://creativecommons.org/ns#",
  GPano: "http://ns.google.com/photos/1.0/panorama/",
  exif: "http://ns.adobe.com/exif/1.0/",
} as const;

const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries(xmpSpaces).map(([prefix, space]) => [space, prefix]),
);

/**
 * The XMP properties of a picture that may be public. Not listed: camera, owner and programs; how to reach the photographer;
 * persons in the picture; history and sources of the file; instructions to the receiver.
 */
const publicProperties: ReadonlySet<string> = new Set(
  Object.entries({
    dc: "title creator description rights subject date publisher",
    photoshop: "Headline Credit Source AuthorsPosition DateCreated City State Country",
    xmpRights: "Marked UsageTerms WebStatement",
    xmp: "CreateDate",
    Iptc4xmpCore: "AltTextAccessibility ExtDescrAccessibility CountryCode",
    Iptc4xmpExt: "DigitalSourceType",
    plus: "DataMining Licensor LicensorName LicensorURL",
    cc: "license attributionName attributionURL",
    // Without these, viewers show a panorama as a flat picture.
    GPano: [
      "ProjectionType UsePanoramaViewer FullPanoWidthPixels FullPanoHeightPixels",
      "CroppedAreaImageWidthPixels CroppedAreaImageHeightPixels CroppedAreaLeftPixels CroppedAreaTopPixels",
    ].join(" "),
  }).flatMap(([prefix, names]) => names.split(" ").map((name) => `${prefix}:${name}`)),
);

const placeProperty =
  /^(exif:GPS\w+|Iptc4xmpCore:Location|Iptc4xmpExt:(Location(Created|Shown)|City|Country(Code|Name)|ProvinceState|Sublocation|WorldRegion))$/;

/** The name of a property as it is published; undefined if it is private. */
export function publicName(space: string, local: string, keepLocation: boolean): string | undefined {
  const name = `${prefixes.get(space) ?? ""}:${local}`;
  return publicProperties.has(name) || (keepLocation && placeProperty.test(name)) ? name : undefined;
}
