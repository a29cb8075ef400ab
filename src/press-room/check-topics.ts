import { message } from "../diagnostics/messages/message.ts";
import { editDistance } from "../diagnostics/nearest.ts";
import { slugify } from "../text/slug.ts";
import type { Note } from "./cross-check.ts";
import type { Release } from "../release/release.ts";
import type { PressRoom } from "./press-room.ts";

/** A topic with the releases that name it themselves, the first one first. */
interface Use {
  readonly topic: string;
  readonly slug: string;
  readonly languages: Set<string>;
  readonly named: { readonly release: Release; readonly position: number }[];
}

/** Letters; shorter words are often one letter apart: hav, havn. */
const SHORTEST = 5;
/** Topics used more often than this are meant. */
const MOST_SLIPS = 2;

/**
 * Reports a topic that is one letter from one that the site labels or that more or earlier releases of the same language
 * have. Topics that differ in a digit are different.
 */
export function checkTopics({ releases, site }: PressRoom, note: Note): void {
  const uses = usesOf(releases);
  const labelled = new Set(Object.keys(site.topics));
  const all = [...uses.values()];
  for (const use of all) {
    const { slug, named, topic } = use;
    if (slug.length < SHORTEST || labelled.has(slug) || named.length > MOST_SLIPS) continue;
    const label = [...labelled].find((one) => isOneLetterAway(slug, one));
    const other = label === undefined ? all.find((one) => isBetterKnown(one, use)) : undefined;
    const meant = label === undefined ? other?.topic : (uses.get(label)?.topic ?? label);
    if (meant === undefined) continue;
    for (const { release, position } of named)
      note("topic-near", release.source.file, ["topics", position], message("topic-near", { topic, meant }));
  }
}

function usesOf(releases: readonly Release[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const seen = new WeakSet<object>();
  for (const release of releases.toSorted((a, b) => a.date.ms - b.date.ms)) {
    const isInherited = seen.has(release.topics);
    seen.add(release.topics);
    for (const [position, topic] of release.topics.entries()) {
      const slug = slugify(topic);
      const use = uses.get(slug) ?? { topic, slug, languages: new Set<string>(), named: [] };
      uses.set(slug, use);
      use.languages.add(release.language);
      if (!isInherited) use.named.push({ release, position });
    }
  }
  return uses;
}

function isBetterKnown(one: Use, than: Use): boolean {
  if (!isOneLetterAway(than.slug, one.slug)) return false;
  if (![...than.languages].some((language) => one.languages.has(language))) return false;
  if (one.named.length !== than.named.length) return one.named.length > than.named.length;
  const [first] = one.named;
  const [later] = than.named;
  return first !== undefined && later !== undefined && first.release.date.ms < later.release.date.ms;
}

/** One letter more, less or other, or two neighbours swapped; another letter counts in words of six letters and more. */
function isOneLetterAway(slug: string, other: string): boolean {
  const difference = Math.abs(slug.length - other.length);
  if (difference > 1 || slug === other || slug.replace(/\d/g, "") === other.replace(/\d/g, "")) return false;
  if (other.length < SHORTEST || editDistance(slug, other) !== 1) return false;
  return slug.length > SHORTEST || difference === 1 || isSwapped(slug, other);
}

function isSwapped(slug: string, other: string): boolean {
  const letters = (word: string): string => Array.from(word).toSorted().join("");
  return letters(slug) === letters(other);
}
