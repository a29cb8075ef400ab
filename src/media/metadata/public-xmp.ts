import { readXml, type XmlElement, XmlError } from "../xml/xml-tree.ts";
import { type XmlNode, xmlNode, xmlText } from "../xml/xml-text.ts";
import { wrapped } from "./xmp.ts";

/** XMP properties, in any namespace, that identify the camera or its owner, or hold another file's metadata. */
const privateNames =
  /^(SerialNumber|\w*SerialNumber|CameraOwnerName|OwnerName|ImageUniqueID|MakerNote|HasExtendedXMP|DocumentAncestors|History|Pantry|Ingredients)$/i;
const placeNames = /^(GPS\w+|LocationShown|LocationCreated|latitude|longitude|coordinates)$/i;

/**
 * An XMP packet without serial numbers and, unless the place is kept, without coordinates. The place names that a
 * photographer writes (city, country) are part of the caption and stay. Returns undefined if the packet cannot be read.
 */
export function publicXmp(packet: string, keepLocation: boolean): string | undefined {
  try {
    return wrapped(xmlText(withoutPrivate(readXml(packet.replace(/\0+$/, "")), keepLocation)));
  } catch (cause) {
    if (cause instanceof XmlError) return undefined;
    throw cause;
  }
}

function withoutPrivate({ name, attributes, children }: XmlElement, keepLocation: boolean): XmlNode {
  const isPrivate = (local: string): boolean => privateNames.test(local) || (!keepLocation && placeNames.test(local));
  return xmlNode(
    name,
    attributes
      .filter((attribute) => attribute.name.startsWith("xmlns") || !isPrivate(attribute.local))
      .map((attribute) => [attribute.name, attribute.value] as const),
    children.flatMap((child): (XmlNode | string)[] => {
      if (typeof child === "string") return [child];
      return isPrivate(child.local) ? [] : [withoutPrivate(child, keepLocation)];
    }),
  );
}
