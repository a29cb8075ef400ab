import type { ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import type { ReleaseRow } from "../../../src/site/models/release/release-row.ts";
import { useView } from "../../view.tsx";
import { ReleaseRows } from "./release-rows.tsx";
import { Section } from "../section.tsx";
import { Text } from "../text.tsx";

/** Releases that the editor named as related. */
export function RelatedReleases({ rows }: { rows: readonly ReleaseRow[] }) {
  return (
    <Section id="related" k="release.related">
      <ReleaseRows rows={rows} heading="h3" />
    </Section>
  );
}

/** The newest releases of the same publisher, with a link to all. */
export function LatestReleases({ model: { latest, publisher } }: { model: ReleasePageModel }) {
  const { link } = useView();
  return (
    <Section id="latest" k="release.latest" with={{ publisher: publisher.label }}>
      {latest.length > 0 && <ReleaseRows rows={latest} heading="h3" />}
      <p class="to-room">
        <Text k="release.room.what" />{" "}
        <a class="button button--quiet" href={link("front")}>
          <Text k="release.room" />
        </a>
      </p>
    </Section>
  );
}
