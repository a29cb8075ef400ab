import type { Image, RootContent } from "mdast";
import { linkTarget } from "../markdown/link-target.ts";
import type { ReadBody } from "../markdown/read-body.ts";
import type { FoundRelease } from "../found-release.ts";
import { isSmallerCopy, withoutCopies } from "./picture-copies.ts";
import { fileKey, targetOf } from "./wanted-files.ts";

/**
 * The body with each picture at the address under which the source encloses it: feeds show a smaller copy in the text,
 * `baten-1600.jpg`, of the picture that they enclose, `baten.jpg`.
 */
export function withOriginalPictures(body: ReadBody, { images }: Pick<FoundRelease, "images">): ReadBody {
  if (images.length === 0) return body;
  const originalOf = (address: string): string | undefined => {
    const found = images.filter(({ location }) => isSmallerCopy(address, location));
    return found.length === 1 ? found[0]?.location : undefined;
  };
  const withOriginal = <Node extends RootContent>(node: Node): Node => {
    if (node.type === "image") return { ...node, url: originalFor(node, body, originalOf) };
    if (!("children" in node)) return node;
    return { ...node, children: (node.children as readonly RootContent[]).map(withOriginal) };
  };
  return {
    ...body,
    blocks: body.blocks.map(withOriginal),
    pictures: body.pictures.map((picture) => {
      const original = picture.target.to === "web" ? originalOf(picture.target.url) : undefined;
      return original === undefined ? picture : { ...picture, target: linkTarget(original, {}) };
    }),
  };
}

function originalFor({ url }: Image, { base }: ReadBody, originalOf: (address: string) => string | undefined): string {
  const target = linkTarget(url, base);
  return (target.to === "web" ? originalOf(target.url) : undefined) ?? url;
}

/**
 * The body without the main picture of the source before its text, and without other pictures of the source after it: the
 * press room shows them in these places by itself.
 */
export function withoutPicturesAround(
  body: ReadBody,
  { images }: FoundRelease,
  isPlaced: (key: string) => boolean,
): ReadBody {
  const keys = withoutCopies(images).map((image) => fileKey(targetOf(image)));
  const keyOf = (block: RootContent | undefined): string | undefined => {
    const only = block?.type === "paragraph" && block.children.length === 1 ? block.children[0] : undefined;
    const key = only?.type === "image" ? fileKey(linkTarget(only.url, body.base)) : undefined;
    return key !== undefined && isPlaced(key) ? key : undefined;
  };
  const first = keyOf(body.blocks[0]);
  const blocks = first !== undefined && first === keys[0] ? body.blocks.slice(1) : body.blocks;
  const isOfText = (block: RootContent): boolean => {
    const key = keyOf(block);
    return block.type !== "footnoteDefinition" && (key === undefined || !keys.includes(key));
  };
  const end = blocks.findLastIndex(isOfText) + 1;
  if (end === 0) return body;
  return { ...body, blocks: blocks.filter((block, index) => index < end || keyOf(block) === undefined) };
}
