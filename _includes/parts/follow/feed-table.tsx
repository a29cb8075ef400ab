import type { FeedRow } from "../../../src/site/models/follow/follow-page.ts";
import type { StringKey } from "../../../src/site/strings.ts";
import { ListCount } from "../list/list-browser.tsx";
import { Text } from "../text.tsx";

/** Lists by name, each with its three feeds. */
export function FeedTable({ caption, rows }: { caption: StringKey; rows: readonly FeedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <table class="feed-table">
      <caption>
        <Text k={caption} />
      </caption>
      <tbody>
        {rows.map(({ label, count, rss, atom, json }) => (
          <tr>
            <th scope="row">
              {label} <ListCount count={count} />
            </th>
            <Cell href={rss} format="RSS" label={label} />
            <Cell href={atom} format="Atom" label={label} />
            <Cell href={json} format="JSON" label={label} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ href, format, label }: { href: string; format: string; label: string }) {
  return (
    <td>
      <a href={href} aria-label={`${format}: ${label}`}>
        {format}
      </a>
    </td>
  );
}
