import type { PublishedRelease } from "../press-room/published.ts";
import type { SiteSettings } from "../press-room/press-room.ts";
import { typeLabel } from "./labels.ts";

/**
 * The title where the type of the release is shown beside it: "Presseinvitasjon: Åpning av kaia" is "Åpning av kaia". Any
 * other title is returned unchanged.
 */
export function titleBesideType({ title, type, language }: PublishedRelease, site: SiteSettings): string {
  const label = typeLabel(type, language, site);
  if (title.slice(0, label.length).toLocaleLowerCase(language) !== label.toLocaleLowerCase(language)) return title;
  const rest = /^\s?[:–—]\s(.+)$/su.exec(title.slice(label.length))?.[1]?.trimStart();
  if (rest === undefined) return title;
  const [first = ""] = rest;
  return first.toLocaleUpperCase(language) + rest.slice(first.length);
}
