import type { ListLink } from "../../../src/site/models/list/list-links.ts";
import { ListCount } from "./list-browser.tsx";

/** Lists in columns, each with its number of releases. */
export function ListIndexLinks({ links }: { links: readonly ListLink[] }) {
  return (
    <ul class="list-index">
      {links.map(({ label, href, count }) => (
        <li>
          <a href={href}>{label}</a> <ListCount count={count} />
        </li>
      ))}
    </ul>
  );
}
