import { slugify } from "../text/slug.ts";
import type { Topic } from "./published.ts";
import { localized, type SiteSettings } from "./press-room.ts";

const keys = new Map<string, string>();

/** The address part of a topic, however it is written: `Beredskap` → `beredskap`. */
export function topicKey(topic: string): string {
  const known = keys.get(topic);
  if (known !== undefined) return known;
  const key = slugify(topic);
  keys.set(topic, key);
  return key;
}

/** A topic as a release writes it, with the label the site gives it in `language`; without one, as written. */
export function topicOf(topic: string, language: string, site: SiteSettings): Topic {
  const key = topicKey(topic);
  const label = localized(site.topics[key] ?? site.topics[topic], language, site.languages[0]);
  return { key, label: label ?? topic };
}
