import type { Crumb } from "../../../src/site/frame.ts";
import { useView } from "../../view.tsx";
import { Interface } from "../text.tsx";

/** Links from the front page to the page's parent; the page itself is the heading below. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  const { strings } = useView();
  return (
    <nav class="breadcrumb" aria-label={strings.t("layout.breadcrumb")}>
      <ol>
        {trail.map(({ label, href, isInterface }) => (
          <li>
            <a href={href}>{isInterface ? <Interface text={label} /> : label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
