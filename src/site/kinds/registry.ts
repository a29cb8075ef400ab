import type { PublishedPressRoom } from "../../press-room/published.ts";
import type { Site } from "../site.ts";
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { contact } from "./contact.ts";
import { contacts } from "./contacts.ts";
import { follow } from "./follow.ts";
import { followThanks } from "./follow-thanks.ts";
import { front } from "./front.ts";
import { list } from "./list.ts";
import { listIndex } from "./list-index.ts";
import { media } from "./media.ts";
import { mediaList } from "./media-list.ts";
import { notFound } from "./not-found.ts";
import { own } from "./own.ts";
import type { PageAddress, PageKind } from "./page-kind.ts";
import { release } from "./release.ts";
import { search } from "./search.ts";

/** Every kind of page. Components are in `pages/<kind>.11ty.tsx`. */
export const KINDS = {
  front,
  contacts,
  about,
  follow,
  "follow-thanks": followThanks,
  search,
  accessibility,
  "not-found": notFound,
  release,
  list,
  "list-index": listIndex,
  media,
  "media-list": mediaList,
  contact,
  own,
} as const;

export type KindName = keyof typeof KINDS;

/** A page of one kind, with its input. */
export type PageOf<K extends KindName> = {
  [N in K]: (typeof KINDS)[N] extends PageKind<infer P, infer _M> ? P & { readonly kind: N } : never;
}[K];

/** The model of one kind of page. */
export type ModelOf<K extends KindName> = {
  [N in K]: (typeof KINDS)[N] extends PageKind<infer _P, infer M> ? M : never;
}[K];

/** One HTML page of the press room: kind, language and address. */
export type Page = PageOf<KindName>;

/** The definition of a page's kind. */
export function kindOf(page: { readonly kind: KindName }): PageKind<PageAddress, unknown> {
  return KINDS[page.kind];
}

/** Every HTML page of the press room, in every language. */
export function planPages(room: PublishedPressRoom): readonly Page[] {
  const kinds = Object.entries(KINDS) as readonly (readonly [KindName, PageKind<PageAddress, unknown>])[];
  return room.editions.flatMap((edition) =>
    kinds.flatMap(([kind, definition]) => definition.pages(edition, room).map((page) => ({ ...page, kind }) as Page)),
  );
}

/** Says whether search engines may list a page: never in a preview, nor a page that its kind hides. */
export function isIndexable(page: Page, { pressRoom }: Pick<Site, "pressRoom">): boolean {
  return !pressRoom.preview && kindOf(page).isHidden?.(page, pressRoom) !== true;
}
