import type { PublishedRelease } from "../press-room/published.ts";
import type { SiteSettings } from "../press-room/press-room.ts";
import { oneLine } from "../text/one-line.ts";
import { type StringKey, stringsFor } from "./strings.ts";

/** The title of a release, with its state before it: withdrawn, cancelled (an invitation) or corrected. */
export function titleWithState(release: PublishedRelease, site: SiteSettings): string {
  const title = oneLine(release.title);
  const key = stateKey(release);
  return key === undefined ? title : stringsFor(release.language, site).t(key, { title });
}

function stateKey({ withdrawn, event, corrections }: PublishedRelease): StringKey | undefined {
  if (withdrawn) return event ? "text.cancelled" : "head.withdrawn";
  return corrections.length > 0 ? "head.corrected" : undefined;
}
