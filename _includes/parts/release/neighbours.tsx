import type { ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import { useView } from "../../view.tsx";
import { Text } from "../text.tsx";

/** Links to the next newer and the next older release. */
export function Neighbours({ model: { newer, older } }: { model: ReleasePageModel }) {
  const { strings } = useView();
  if (!newer && !older) return null;
  return (
    <nav class="neighbours" aria-label={strings.t("release.neighbours")}>
      {newer && (
        <a href={newer.href} rel="next">
          <span>
            <Text k="release.newer" />
          </span>
          {newer.title}
        </a>
      )}
      {older && (
        <a class="neighbours__older" href={older.href} rel="prev">
          <span>
            <Text k="release.older" />
          </span>
          {older.title}
        </a>
      )}
    </nav>
  );
}
