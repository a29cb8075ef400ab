import { slugify } from "../text/slug.ts";
import type { Topic } from "./published.ts";
import { localized, type SiteSettings } from "./press-room.ts";

/** Release ids by every name that refers to them: the whole id, and its last part if only one release has it. */
export function releaseIndex(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const id of ids) {
    const last = id.slice(id.lastIndexOf("/") + 1);
    if (index.has(last)) ambiguous.add(last);
    index.set(last, id);
  }
  for (const name of ambiguous) index.delete(name);
  for (const id of ids) index.set(id, id);
  return index;
}

/** The id that a reference means; `/` and `.md` around it are ignored. */
export function findRelease(index: ReadonlyMap<string, string>, reference: string): string | undefined {
  return index.get(reference.replace(/^\/|\/(index(\.[a-z-]+)?\.md)?$|\.md$/gi, "").replace(/^releases\//, ""));
}

const keys = new Map<string, string>();

/** The address part of a topic, in any spelling: `Beredskap` → `beredskap`. */
export function topicKey(topic: string): string {
  const known = keys.get(topic);
  if (known !== undefined) return known;
  const key = slugify(topic);
  keys.set(topic, key);
  return key;
}

/** A topic of a release with the label the site gives it in `language`, or as written if there is none. */
export function topicOf(topic: string, language: string, site: SiteSettings): Topic {
  const key = topicKey(topic);
  const label = localized(site.topics[key] ?? site.topics[topic], language, site.languages[0]);
  return { key, label: label ?? topic };
}
