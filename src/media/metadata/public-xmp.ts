import {
  expandedName,
  type Namespaces,
  namespacesIn,
  parseXml,
  writeXml,
  XmlError,
  type XmlElement,
} from "../drawings/xml.ts";
import { wrapped } from "./xmp.ts";

/** Names, in whatever namespace, that tell which camera or whose it is; places are told by `GPS…` in the EXIF namespaces. */
const privateNames =
  /^(SerialNumber|\w*SerialNumber|CameraOwnerName|OwnerName|ImageUniqueID|MakerNote|HasExtendedXMP|DocumentAncestors|History|Pantry|Ingredients)$/i;
const placeNames = /^(GPS\w+|LocationShown|LocationCreated|latitude|longitude|coordinates)$/i;

/**
 * An XMP packet without serial numbers and, unless the place is kept, without coordinates. The place names that a
 * photographer writes (city, country) are part of the caption and stay. Nothing when the packet can not be read.
 */
export function publicXmp(packet: string, keepLocation: boolean): string | undefined {
  try {
    const root = parseXml(packet.replace(/\0+$/, ""));
    return wrapped(writeXml(withoutPrivate(root, namespacesIn(root), keepLocation)));
  } catch (cause) {
    if (cause instanceof XmlError) return undefined;
    throw cause;
  }
}

function withoutPrivate(element: XmlElement, namespaces: Namespaces, keepLocation: boolean): XmlElement {
  const isPrivate = (name: string): boolean => {
    const { local } = expandedName(name, namespaces, true);
    return privateNames.test(local) || (!keepLocation && placeNames.test(local));
  };
  return {
    name: element.name,
    attributes: element.attributes.filter(([name]) => name.startsWith("xmlns") || !isPrivate(name)),
    children: element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === "string") return [child];
      return isPrivate(child.name) ? [] : [withoutPrivate(child, namespacesIn(child, namespaces), keepLocation)];
    }),
  };
}
