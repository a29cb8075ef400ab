import { defined } from "../../../text/defined.ts";
import type { FoundFile, FoundRelease } from "../../found-release.ts";
import { elementIn, elementsIn, textIn, type XmlNode } from "../xml/tree.ts";
import { plainText } from "../xml/plain-text.ts";

/** A file that an item encloses. */
interface Enclosure {
  readonly location: string;
  readonly mediaType?: string | undefined;
  readonly medium?: string | undefined;
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

type EnclosedFiles = Pick<FoundRelease, "images" | "documents" | "video">;

/** Pictures, documents and the first video among enclosed files. */
export function sortedFiles(enclosures: readonly Enclosure[]): EnclosedFiles {
  const known = enclosures.filter(({ location }) => location !== "");
  const of = (kind: Kind): readonly Enclosure[] => known.filter((one) => kindOf(one) === kind);
  const [video] = of("video");
  return {
    images: of("image").map(fileOf),
    documents: of("document").map(fileOf),
    ...(video === undefined ? {} : { video: defined({ url: video.location, title: video.title }) }),
  };
}

type Kind = "image" | "video" | "document";

function kindOf({ location, mediaType = "", medium }: Enclosure): Kind {
  const path = location.replace(/[?#].*$/s, "");
  if (medium === "image" || /^image\//i.test(mediaType)) return "image";
  if (medium === "video" || /^video\//i.test(mediaType)) return "video";
  if (/\.(jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i.test(path)) return "image";
  return /\.(mp4|webm|mov|m4v)$/i.test(path) ? "video" : "document";
}

function fileOf({ medium: _medium, ...file }: Enclosure): FoundFile {
  return defined(file);
}

/** Files of Media RSS: `media:content`, in groups too, and a `media:thumbnail` if there is no other picture. */
export function mediaOf(item: XmlNode): readonly Enclosure[] {
  const groups = [item, ...elementsIn(item, "media:group")];
  const contents = groups.flatMap((group) =>
    elementsIn(group, "media:content").map((one) => enclosureOf(one, group, item)),
  );
  if (contents.some((one) => kindOf(one) === "image")) return contents;
  const thumbnail = groups.map((group) => elementIn(group, "media:thumbnail")).find((one) => one !== undefined);
  return thumbnail === undefined ? contents : [...contents, { ...enclosureOf(thumbnail, item, item), medium: "image" }];
}

/** Texts may be in the element, in its group or in the item. */
function enclosureOf(node: XmlNode, group: XmlNode, item: XmlNode): Enclosure {
  const said = (name: string): string | undefined =>
    plainText(textIn(node, name) ?? textIn(group, name) ?? (group === item ? undefined : textIn(item, name)));
  const title = plainText(textIn(node, "media:title") ?? (group === item ? undefined : textIn(group, "media:title")));
  return {
    location: node.attributes.get("url") ?? "",
    mediaType: node.attributes.get("type"),
    medium: node.attributes.get("medium"),
    title,
    caption: said("media:description") ?? said("media:text"),
    credit: said("media:credit") ?? said("media:copyright"),
  };
}
