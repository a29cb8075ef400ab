import type { FeedLinks as FeedLinksModel } from "../../../src/site/models/list/list-links.ts";

const FORMATS = [
  ["rss", "RSS"],
  ["atom", "Atom"],
  ["json", "JSON"],
] as const;

/** The three feeds of a list. */
export function FeedLinks({ feeds, of: label }: { feeds: FeedLinksModel; of?: string }) {
  return (
    <ul class="feed-links">
      {FORMATS.map(([key, name]) => (
        <li>
          <a href={feeds[key]} aria-label={label ? `${name}: ${label}` : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
