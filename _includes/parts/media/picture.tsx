import type { PictureView } from "../../../src/site/models/media/picture-view.ts";

interface PictureProps {
  readonly picture: PictureView;
  /** Width of the picture on the page, as the value of `sizes`. */
  readonly sizes: string;
  /** True for the picture visible when the page opens; it is loaded first. */
  readonly isFirst?: boolean;
}

/** A responsive picture; its size is set, so that nothing moves when it loads. */
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
