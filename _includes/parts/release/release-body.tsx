import type { BodyBlock } from "../../../src/site/models/release/body-blocks.ts";
import { PictureToUse } from "../media/picture-to-use.tsx";
import { useView } from "../../view.tsx";

/** The text of the release as HTML, with pictures, facts and quotes at their places. */
export function ReleaseBody({ blocks }: { blocks: readonly BodyBlock[] }) {
  return (
    <div class="release-body">
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: BodyBlock }) {
  const { strings } = useView();
  switch (block.kind) {
    case "html":
      return <div class="prose" dangerouslySetInnerHTML={{ __html: block.html }}></div>;
    case "picture":
      return <PictureToUse picture={block.picture} />;
    case "facts":
      return (
        <section class="facts" aria-label={strings.t("release.facts")}>
          <dl>
            {block.facts.map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      );
    case "quote": {
      const { text, by, role } = block.quote;
      return (
        <figure class="quote">
          <blockquote>
            <p>{text}</p>
          </blockquote>
          <figcaption>
            <strong>{by}</strong>
            {role && `, ${role}`}
          </figcaption>
        </figure>
      );
    }
  }
}
