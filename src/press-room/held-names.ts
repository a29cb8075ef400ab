import type { ContactReference, Release } from "../release/release.ts";
import type { PressRoom } from "./press-room.ts";

/** Ids of publishers and contacts. */
interface People {
  readonly publishers: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/**
 * Publishers and contacts that must not be public: those used only by releases that are held back, and the contacts of
 * such publishers. People named by the site, its publisher or public releases are public, directly or through another;
 * so is a contact that nothing names.
 */
export function hiddenPeople(room: PressRoom, through: readonly Release[]): People {
  const isThrough = new Set(through);
  const held = room.releases.filter((release) => !isThrough.has(release));
  const publishers = new Set<string>();
  const contacts = new Set<string>();
  if (held.length === 0) return { publishers, contacts };
  const shown = new Reach(room);
  shown.publisher(room.site.publisher);
  shown.contacts(room.site.contacts ?? []);
  for (const release of through) shown.release(release);
  const used = new Reach(room);
  for (const release of held) used.release(release);
  for (const id of used.publisherIds) if (!shown.publisherIds.has(id)) publishers.add(id);
  for (const [id, { publisher }] of room.contacts) {
    const isHeld = used.contactIds.has(id) || (publisher !== undefined && publishers.has(publisher));
    if (isHeld && !shown.contactIds.has(id)) contacts.add(id);
  }
  return { publishers, contacts };
}

/** Follows references between releases, publishers and contacts. */
class Reach {
  readonly publisherIds = new Set<string>();
  readonly contactIds = new Set<string>();
  readonly #room: PressRoom;

  constructor(room: PressRoom) {
    this.#room = room;
  }

  release({ publisher, contacts, event }: Release): void {
    this.publisher(publisher);
    this.contacts(contacts ?? []);
    if (event?.contact !== undefined) this.contacts([event.contact]);
  }

  publisher(id: string | undefined): void {
    if (id === undefined || this.publisherIds.has(id)) return;
    this.publisherIds.add(id);
    this.contacts(this.#room.publishers.get(id)?.contacts ?? []);
  }

  contacts(references: readonly ContactReference[]): void {
    for (const reference of references) {
      if (typeof reference !== "string") this.publisher(reference.publisher);
      else if (!this.contactIds.has(reference)) {
        this.contactIds.add(reference);
        this.publisher(this.#room.contacts.get(reference)?.publisher);
      }
    }
  }
}

/** The entries whose ids are not hidden. */
export function withoutHidden<T>(all: ReadonlyMap<string, T>, hidden: ReadonlySet<string>): ReadonlyMap<string, T> {
  return hidden.size === 0 ? all : new Map([...all].filter(([id]) => !hidden.has(id)));
}

/** Labels without the keys that only held releases use. Labels that no release uses stay. */
export function publicLabels<T>(
  labels: Readonly<Record<string, T>>,
  all: readonly Release[],
  through: readonly Release[],
  keysOf: (release: Release) => readonly string[],
): Readonly<Record<string, T>> {
  if (all.length === through.length) return labels;
  const used = new Set(all.flatMap(keysOf));
  const shown = new Set(through.flatMap(keysOf));
  return Object.fromEntries(Object.entries(labels).filter(([key]) => shown.has(key) || !used.has(key)));
}
