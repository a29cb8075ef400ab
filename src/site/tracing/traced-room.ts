import type { Edition, PublishedPressRoom, PublishedRelease, ReleaseList } from "../../press-room/published.ts";
import { bodyHash } from "../../release/body/body.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import { type Entity, FIELD_BY_FIELD, type Grouping, TracedObject } from "./entity.ts";
import { TracedMap } from "./traced-map.ts";

interface TracedRoom {
  /** The press room; reading a field of this object itself is not recorded. */
  readonly pressRoom: PublishedPressRoom;
  /** Every object whose fields are facts, by name. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Wraps the objects of a press room, so that reading their fields is recorded. Nothing else about them changes. */
export function traceRoom(room: PublishedPressRoom): TracedRoom {
  const entities = new Map<string, Entity>();
  const traced = <T extends object>(name: string, object: T, grouping: Grouping<NoInfer<T>>): T => {
    const entity = new TracedObject(name, object, grouping);
    entities.set(name, entity);
    return entity.traced;
  };
  const publishers = new Map(
    Array.from(room.publishers, ([id, one]) => [id, traced(`publisher:${id}`, one, FIELD_BY_FIELD)]),
  );
  const publisherOf = (publisher: Publisher): Publisher => publishers.get(publisher.id) ?? publisher;
  const versions = new Map<PublishedRelease, PublishedRelease>();
  const releaseOf = (release: PublishedRelease): PublishedRelease => {
    const known = versions.get(release);
    if (known) return known;
    const withPublisher: PublishedRelease = { ...release, publisher: publisherOf(release.publisher) };
    const one = traced(releaseName(release), withPublisher, RELEASE_GROUPS);
    versions.set(release, one);
    return one;
  };
  const listOf = (list: ReleaseList): ReleaseList =>
    traced(`list:${list.path}`, { ...list, releases: list.releases.map(releaseOf) }, LIST_GROUPS);
  const editions = room.editions.map((edition) =>
    traced<Edition>(
      `edition:${edition.language}`,
      {
        ...edition,
        releases: edition.releases.map(releaseOf),
        allReleases: edition.allReleases.map(releaseOf),
        lists: edition.lists.map(listOf),
      },
      FIELD_BY_FIELD,
    ),
  );
  const byId = new Map(
    Array.from(room.byId, ([id, all]) => [id, new Map(Array.from(all, ([tag, one]) => [tag, releaseOf(one)]))]),
  );
  const map = <V>(name: string, entries: ReadonlyMap<string, V>): ReadonlyMap<string, V> => {
    const one = new TracedMap(name, entries);
    entities.set(name, one.entity);
    return one;
  };
  const pressRoom: PublishedPressRoom = {
    ...room,
    site: traced("site", room.site, FIELD_BY_FIELD),
    editions,
    byId: map("byId", byId),
    publishers: map("publishers", publishers),
    owner: publisherOf(room.owner),
    contacts: map("contacts", room.contacts),
  };
  return { pressRoom, entities };
}

function releaseName({ id, language }: PublishedRelease): string {
  return `release:${id}.${language}`;
}

/** Fields that lists, feeds and links to a release show. */
const ROW: ReadonlySet<string> = new Set([
  "id",
  "language",
  "slug",
  "path",
  "year",
  "title",
  "date",
  "updated",
  "type",
  "publisher",
  "topics",
  "lead",
  "summary",
  "socialText",
  "place",
  "event",
  "corrections",
  "withdrawn",
  "held",
  "translations",
  "inheritedFrom",
] satisfies readonly (keyof PublishedRelease)[]);

/** The body is a separate group, because it is long and changes most often. */
const RELEASE_GROUPS: Grouping<PublishedRelease> = {
  groupOf: (field) => (field === "body" ? "body" : ROW.has(field) ? "row" : "more"),
  valueOf: (release, group) => {
    if (group === "body") return bodyHash(release.body);
    return Object.entries(release).filter(([field]) => field !== "body" && ROW.has(field) === (group === "row"));
  },
};

/** The releases of a list, and everything else about it. */
const LIST_GROUPS: Grouping<ReleaseList> = {
  groupOf: (field) => (field === "releases" ? "releases" : "about"),
  valueOf: (list, group) => {
    const { releases, ...about } = list;
    return group === "releases" ? releases : about;
  },
};
