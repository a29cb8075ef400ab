import type { Picture, PictureSource } from "../../assets.ts";
import { type OfferedFile, offeredFile } from "./file-facts.ts";
import { type TextLanguage, textLanguage } from "../../text-language.ts";
import type { ViewContext } from "../../view-context.ts";

/** A picture with the data for showing and downloading it. */
export interface PictureView {
  readonly file: string;
  /** `<source>` elements, best format first, without the format of `src`. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly srcset: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  /** The language of `alt`, of `caption`, and of `credit` and `licence`. */
  readonly languages: { readonly alt: TextLanguage; readonly caption: TextLanguage; readonly rights: TextLanguage };
  /** The widest variant in a format of all browsers; opened by a click on a thumbnail. */
  readonly large: { readonly href: string; readonly width: number; readonly height: number };
  readonly download: OfferedFile;
  /** JPEG crops around the focus, each with its shape: `16:9`. */
  readonly crops: readonly { readonly href: string; readonly facts: string }[];
}

const SHAPES = [
  ["wide", "16:9"],
  ["landscape", "4:3"],
  ["square", "1:1"],
] as const;

/** Prepares a picture of the asset library for a page; its texts are in `language`, else in the page's. */
export function pictureView(picture: Picture, context: ViewContext, language?: string): PictureView {
  const { alt, caption, credit, licence, width, height, file } = picture;
  const common = picture.sources.at(-1);
  const variants = common?.variants ?? [];
  const large = variants.at(-1) ?? picture.original;
  const attributes = textLanguage(language, context);
  const fallback = variants.find((variant) => variant.width >= 800) ?? large;
  return {
    file,
    sources: picture.sources.slice(0, -1).map((source) => ({ type: source.type, srcset: srcset(source, context) })),
    srcset: common ? srcset(common, context) : "",
    src: context.href(fallback.path),
    width,
    height,
    alt,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(licence === undefined ? {} : { licence }),
    languages: { alt: attributes, caption: attributes, rights: attributes },
    large: { href: context.href(large.path), width: large.width, height: large.height },
    download: offeredFile(picture.original, context),
    crops: SHAPES.map(([shape, ratio]) => {
      const { path, width: across, height: down } = picture.crops[shape];
      return { href: context.href(path), facts: `${ratio} · JPEG · ${across}\u00a0×\u00a0${down}\u00a0px` };
    }),
  };
}

function srcset({ variants }: PictureSource, { href }: ViewContext): string {
  return variants.map(({ path, width }) => `${href(path)} ${width}w`).join(", ");
}
