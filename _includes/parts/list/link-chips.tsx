import type { ListLink } from "../../../src/site/models/list/list-links.ts";
import { useView } from "../../view.tsx";

/** Links to lists, each with its number of releases. */
export function LinkChips({ links }: { links: readonly ListLink[] }) {
  const { strings } = useView();
  return (
    <ul class="chips">
      {links.map(({ label, href, count }) => (
        <li>
          <a class="chip" href={href}>
            {label}{" "}
            <span class="chip__count" aria-hidden="true">
              {count.toLocaleString(strings.language)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
