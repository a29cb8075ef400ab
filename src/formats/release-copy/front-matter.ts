import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import type { PublishedEvent, PublishedRelease } from "../../press-room/published.ts";
import { writeYaml } from "../../release/yaml-writer.ts";
import { replacementOf } from "../../site/replacement.ts";
import type { Site } from "../../site/site.ts";
import { defined } from "../../text/defined.ts";
import { oneLine } from "../../text/one-line.ts";
import { isoRange } from "../../time/dates.ts";

/**
 * The facts of a release as the front matter of its Markdown copy, so that a program need not read them from prose. Keys
 * that editors write too have the same names and meanings; `status`, `url`, `id` and `updated` are added.
 */
export function frontMatter(release: PublishedRelease, { pressRoom }: Site): string {
  const { date, updated, publisher, topics, corrections, withdrawn, event, translations } = release;
  const address = (path: SitePath): string => absoluteUrl(path, pressRoom.site.url);
  const replacement = replacementOf(release, pressRoom.byId);
  const facts = defined({
    title: oneLine(release.title),
    status: statusOf(release),
    date: date.iso,
    updated: updated.iso,
    type: release.type,
    publisher: oneLine(publisher.name),
    language: release.language,
    lead: release.lead === undefined ? undefined : oneLine(release.lead),
    place: release.place === undefined ? undefined : oneLine(release.place),
    topics: some(topics.map(({ label }) => oneLine(label))),
    event: event && eventFacts(event),
    corrections: some(corrections.map((one) => ({ date: one.date.iso, note: oneLine(one.note) }))),
    withdrawn:
      withdrawn &&
      defined({
        date: withdrawn.date.iso,
        reason: oneLine(withdrawn.reason),
        replacedBy: replacement && address(replacement.path),
      }),
    id: release.id,
    url: address(release.path),
    translations: some(translations.map(({ language, path }) => ({ language, url: address(path) }))),
  });
  return `---\n${writeYaml(facts)}---`;
}

/** The state of a release in one word. */
function statusOf({ held, withdrawn, event, corrections }: PublishedRelease): string {
  if (held) return held;
  if (withdrawn) return event ? "cancelled" : "withdrawn";
  return corrections.length > 0 ? "corrected" : "published";
}

function eventFacts({ start, end, deadline, place, address, online, registration }: PublishedEvent) {
  const last = end !== undefined && end.ms > start.ms ? end : undefined;
  return defined({
    ...isoRange(start, last),
    place: place === undefined ? undefined : oneLine(place),
    address: address === undefined ? undefined : oneLine(address),
    online,
    registration,
    deadline: deadline && isoRange(deadline, undefined).start,
  });
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
