import type { PictureView } from "../../src/views/pages/picture-view.ts";
import { Picture } from "./picture.tsx";
import { Text } from "./text.tsx";

/** A picture with its caption and credit. */
export function Figure(props: { picture: PictureView; sizes: string; isFirst?: boolean; class?: string }) {
  const { picture, class: name = "" } = props;
  const { caption, credit } = picture;
  return (
    <figure class={`figure ${name}`.trim()}>
      <Picture picture={picture} sizes={props.sizes} isFirst={props.isFirst ?? false} />
      {(caption ?? credit) && (
        <figcaption>
          {caption} {credit && <Credit credit={credit} />}
        </figcaption>
      )}
    </figure>
  );
}

/** Whom to name beside a picture. */
export function Credit({ credit }: { credit: string }) {
  return (
    <span class="figure__credit">
      <Text k="release.credit" with={{ credit }} />
    </span>
  );
}
