import type { PictureView } from "../../../src/site/models/media/picture-view.ts";

interface PictureProps {
  readonly picture: PictureView;
  /** How wide the picture stands on the page, as `sizes` says it. */
  readonly sizes: string;
  /** True for the one picture in sight when the page opens. */
  readonly isFirst?: boolean;
}

/** A responsive picture whose place on the page is known before it has come. */
export function Picture({ picture, sizes, isFirst = false }: PictureProps) {
  const { sources, srcset, src, width, height, alt, languages } = picture;
  return (
    <picture>
      {sources.map((source) => (
        <source type={source.type} srcset={source.srcset} sizes={sizes} />
      ))}
      <img
        src={src}
        srcset={srcset || undefined}
        sizes={srcset ? sizes : undefined}
        width={width}
        height={height}
        alt={alt}
        {...(alt !== "" && languages.alt)}
        loading={isFirst ? undefined : "lazy"}
        decoding={isFirst ? undefined : "async"}
        fetchpriority={isFirst ? "high" : undefined}
      />
    </picture>
  );
}
