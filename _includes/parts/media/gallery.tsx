import { GalleryDownload } from "./gallery-download.tsx";
import type { PictureView } from "../../../src/site/models/media/picture-view.ts";
import { useView } from "../../view.tsx";
import { Picture } from "./picture.tsx";
import { Content, Text, useInterfaceLanguage } from "../text.tsx";

/** Thumbnails that open larger, each with a download link to its original and its size. */
export function Gallery({ pictures }: { pictures: readonly PictureView[] }) {
  return (
    <ul class="gallery" data-gallery>
      {pictures.map((picture) => (
        <li>
          <GalleryItem picture={picture} />
        </li>
      ))}
    </ul>
  );
}

/** One picture of a gallery, with its caption, credit and facts. */
export function GalleryItem({ picture, isFirst = false }: { picture: PictureView; isFirst?: boolean }) {
  const { strings } = useView();
  const { large, caption, credit, licence, download, alt, languages, crops } = picture;
  return (
    <figure class="gallery__item">
      <a
        class="gallery__link"
        href={large.href}
        data-width={large.width}
        data-height={large.height}
        aria-label={`${strings.t("download.larger")}: ${alt || caption || picture.file}`}
      >
        <Picture picture={picture} sizes="(min-width: 60rem) 20rem, (min-width: 36rem) 45vw, 92vw" isFirst={isFirst} />
      </a>
      <figcaption>
        <span data-caption {...languages.caption}>
          {caption && <span class="gallery__caption">{caption}</span>}{" "}
          {credit && <span class="figure__credit">{credit}</span>}
        </span>
        {licence && (
          <span class="gallery__licence" data-viewer-more>
            <Text k="download.terms" />: <Content text={licence} language={languages.rights} />
          </span>
        )}
        <GalleryDownload {...download} k="download.original" of={alt || caption || picture.file} />
        <GalleryCrops crops={crops} />
      </figcaption>
    </figure>
  );
}

/** Crops of a picture for download. */
function GalleryCrops({ crops }: { crops: PictureView["crops"] }) {
  return (
    <details class="gallery__crops">
      <summary>
        <Text k="download.crops" />
      </summary>
      <ul>
        {crops.map(({ href, facts }) => (
          <li>
            <a href={href} download>
              {facts}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The dialog for the picture viewer; hidden until the script has loaded its styles and opens it. */
export function GalleryViewer({ styles }: { styles: string }) {
  const { strings } = useView();
  const interfaceLanguage = useInterfaceLanguage();
  return (
    <dialog class="viewer" aria-label={strings.t("download.viewer")} data-viewer={styles}>
      <form method="dialog" class="viewer__bar">
        <button type="button" data-previous aria-label={strings.t("download.viewer.previous")} {...interfaceLanguage}>
          <span aria-hidden="true">←</span>
        </button>
        <p class="viewer__count" data-count aria-live="polite"></p>
        <button type="button" data-next aria-label={strings.t("download.viewer.next")} {...interfaceLanguage}>
          <span aria-hidden="true">→</span>
        </button>
        <button class="viewer__close">
          <Text k="download.viewer.close" />
        </button>
      </form>
      <figure class="viewer__figure">
        <div data-stage></div>
        <figcaption data-text></figcaption>
      </figure>
    </dialog>
  );
}
