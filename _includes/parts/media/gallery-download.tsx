import type { StringKey } from "../../../src/site/strings.ts";
import { Text } from "../text.tsx";

interface GalleryDownloadProps {
  readonly href: string;
  /** Name the file is saved under; the name in its address when absent. */
  readonly name?: string;
  /** Format and size, seen before the download. */
  readonly facts: string;
  readonly k: StringKey;
  /** The name of the picture or person, read by screen readers after the words of the link, which several links share. */
  readonly of?: string;
}

/** The link below a picture, portrait or logo that saves its file. */
export function GalleryDownload({ href, name, facts, k, of }: GalleryDownloadProps) {
  return (
    <a class="gallery__download" href={href} download={name ?? true} data-viewer-more>
      <span>
        <Text k={k} />
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </span>{" "}
      <span class="gallery__facts">{facts}</span>
    </a>
  );
}
