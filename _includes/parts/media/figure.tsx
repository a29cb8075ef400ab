import type { PictureView } from "../../../src/site/models/media/picture-view.ts";
import { Content } from "../text.tsx";
import { Picture } from "./picture.tsx";

/** A picture with its caption and credit. */
export function Figure(props: { picture: PictureView; sizes: string; isFirst?: boolean; class?: string }) {
  const { picture, class: name = "" } = props;
  const { caption, credit, languages } = picture;
  return (
    <figure class={`figure ${name}`.trim()}>
      <Picture picture={picture} sizes={props.sizes} isFirst={props.isFirst ?? false} />
      {(caption ?? credit) && (
        <figcaption>
          <Content text={caption} language={languages.caption} />{" "}
          {credit && (
            <span class="figure__credit" {...languages.rights}>
              {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
