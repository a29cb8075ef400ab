import type { PictureView } from "../../../src/site/models/media/picture-view.ts";
import { GalleryDownload } from "./gallery-download.tsx";
import { Picture } from "./picture.tsx";
import { Content, Text } from "../text.tsx";
import { useView } from "../../view.tsx";

interface PictureToUseProps {
  readonly picture: PictureView;
  /** True for the picture below the lead, which is loaded first. */
  readonly isFirst?: boolean;
}

const COLUMN = "(min-width: 62rem) 43rem, 100vw";

/** A picture as wide as the text. It opens larger; below it are caption, credit, terms and downloads. */
export function PictureToUse({ picture, isFirst = false }: PictureToUseProps) {
  const { strings } = useView();
  const { large, alt, caption, file } = picture;
  return (
    <figure class="figure">
      <a
        class="figure__link"
        href={large.href}
        data-width={large.width}
        data-height={large.height}
        aria-label={`${strings.t("download.larger")}: ${alt || caption || file}`}
      >
        <Picture picture={picture} sizes={COLUMN} isFirst={isFirst} />
      </a>
      <PictureTexts picture={picture} />
    </figure>
  );
}

/** Caption, credit, terms and download of a picture. */
export function PictureTexts({ picture }: { picture: PictureView }) {
  const { caption, credit, licence, download, languages } = picture;
  return (
    <figcaption>
      <span data-caption {...languages.caption}>
        {caption}{" "}
        {credit && (
          <span class="figure__credit" {...languages.rights}>
            {credit}
          </span>
        )}
      </span>{" "}
      {licence && (
        <span class="figure__terms">
          <Text k="download.terms" />: <Content text={licence} language={languages.rights} />
        </span>
      )}{" "}
      <GalleryDownload {...download} k="download.original" />
    </figcaption>
  );
}
