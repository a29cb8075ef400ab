import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { oneLine } from "../../text/one-line.ts";
import { slugify } from "../../text/slug.ts";
import { cleanedText } from "../markdown/html/clean-text.ts";

/** Maximum number of topics of a release. */
const MOST = 30;
const LONGEST = 80;

/** Categories that programs give to every text without one. */
const NONE =
  /^(?:uncategori[sz]ed|ikke[ -]kategorisert|ukategorisert|okategoriserade|okategoriserat|ikke-kategoriseret|allgemein|non classé|sin categoría|senza categoria|general|generelt|all|alle|null|none|undefined|-)$/i;

/** The topics of a release: each once, by the key of the press room if it has one. */
export function topicsOf(found: readonly string[], { topics }: SiteSettings, remarks: Message[]): readonly string[] {
  const bySlug = new Map<string, string>();
  for (const one of found) {
    const topic = oneLine(cleanedText(one));
    const slug = slugify(topic);
    if (topic === "" || topic.length > LONGEST || NONE.test(topic) || bySlug.has(slug)) continue;
    bySlug.set(slug, topics[slug] === undefined ? topic : slug);
  }
  if (bySlug.size > MOST) remarks.push(message("import-topics-many", { count: bySlug.size, most: MOST }));
  return [...bySlug.values()].slice(0, MOST);
}
