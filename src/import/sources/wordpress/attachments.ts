import { escapeHtml } from "../../../text/escape-html.ts";
import { defined } from "../../../text/defined.ts";
import type { FoundFile } from "../../found-release.ts";
import { textIn, type XmlNode } from "../xml/tree.ts";
import { plainText } from "../xml/plain-text.ts";
import { metaOf } from "./post-meta.ts";

/** A file of the media library. */
interface Attachment extends FoundFile {
  readonly id: string;
  /** Id of the post to which it was uploaded; `0` for none. */
  readonly parent: string;
  readonly isPicture: boolean;
}

/** The media library of an export, by id. */
function attachmentsOf(items: readonly XmlNode[]): ReadonlyMap<string, Attachment> {
  const found = new Map<string, Attachment>();
  for (const item of items) {
    const location = textIn(item, "wp:attachment_url", "guid");
    const id = textIn(item, "wp:post_id");
    if (textIn(item, "wp:post_type") !== "attachment" || location === undefined || id === undefined) continue;
    const isPicture = /\.(jpe?g|png|gif|webp|avif|svg|tiff?|bmp)([?#]|$)/i.test(location);
    found.set(id, {
      id,
      parent: textIn(item, "wp:post_parent") ?? "0",
      isPicture,
      ...defined({
        location,
        title: isPicture ? undefined : plainText(textIn(item, "title")),
        alt: plainText(metaOf(item).get("_wp_attachment_image_alt")),
        caption: plainText(textIn(item, "excerpt:encoded")),
      }),
    });
  }
  return found;
}

/** Files of a post: its featured picture first, then what was uploaded to it. Pictures in its text are left out. */
export function filesOfPost(
  post: { readonly id: string; readonly content: string; readonly thumbnail: string | undefined },
  library: Library,
): { readonly images: readonly FoundFile[]; readonly documents: readonly FoundFile[] } {
  const featured = library.byId.get(post.thumbnail ?? "");
  const uploaded = (library.byParent.get(post.id) ?? []).filter(
    (one) => one !== featured && !(one.isPicture && post.content.includes(withoutEnding(one.location))),
  );
  const files = [...(featured === undefined ? [] : [featured]), ...uploaded];
  return {
    images: files.filter(({ isPicture }) => isPicture).map(fileOf),
    documents: files.filter(({ isPicture }) => !isPicture).map(fileOf),
  };
}

/** The media library by id, and by the post to which its files were uploaded. */
export interface Library {
  readonly byId: ReadonlyMap<string, Attachment>;
  readonly byParent: ReadonlyMap<string, readonly Attachment[]>;
}

export function libraryOf(items: readonly XmlNode[]): Library {
  const byId = attachmentsOf(items);
  const byParent = new Map<string, Attachment[]>();
  for (const one of byId.values()) {
    const beside = byParent.get(one.parent);
    if (beside === undefined) byParent.set(one.parent, [one]);
    else beside.push(one);
  }
  return { byId, byParent };
}

/** The picture with its caption as HTML. */
export function figureOf({ location, alt = "", caption }: FoundFile): string {
  const picture = `<img src="${escapeHtml(location)}" alt="${escapeHtml(alt)}">`;
  return `<figure>${picture}${caption === undefined ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}

/** Copies of other sizes have the size at the end of their names: `bro-300x200.jpg`. */
function withoutEnding(location: string): string {
  return location.replace(/^https?:\/\/[^/]+/, "").replace(/\.\w+$/, "");
}

function fileOf({ id: _id, parent: _parent, isPicture: _isPicture, ...file }: Attachment): FoundFile {
  return file;
}
