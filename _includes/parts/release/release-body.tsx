import type { BodyBlock } from "../../../src/site/models/release/release-page.ts";
import { Figure } from "../media/figure.tsx";

/** The text of the release as HTML, with pictures where the editor placed them. */
export function ReleaseBody({ blocks }: { blocks: readonly BodyBlock[] }) {
  return (
    <div class="release-body">
      {blocks.map((block) =>
        block.kind === "html" ? (
          <div class="prose" dangerouslySetInnerHTML={{ __html: block.html }}></div>
        ) : (
          <Figure picture={block.picture} sizes="(min-width: 46rem) 42rem, 100vw" />
        ),
      )}
    </div>
  );
}
