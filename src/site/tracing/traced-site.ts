import type { OwnPage } from "../../press-room/own-pages/own-page.ts";
import type { PublishedPressRoom } from "../../press-room/published.ts";
import type { AssetLibrary } from "../assets.ts";
import type { Page } from "../kinds/registry.ts";
import { derivedFact } from "../memoise.ts";
import type { OwnParts } from "../extend.ts";
import type { OwnModule } from "../own-module.ts";
import type { Publication } from "../publication.ts";
import type { Bundles, Site } from "../site.ts";
import { viewContext } from "../view-context.ts";
import { type Entity, FIELD_BY_FIELD, type Grouping, TracedObject } from "./entity.ts";
import type { Fact } from "./reading.ts";
import { TracedAssets } from "./traced-assets.ts";
import { traceRoom } from "./traced-room.ts";

/** A build has one press room, one asset library and one object of bundles; each records the reading of its own fields. */
const PUBLICATION: Grouping<Publication> = {
  groupOf: (field) => (field === "pages" ? field : undefined),
  valueOf: ({ pages }) => pages,
};

const BY_CODE: Grouping<OwnParts> = {
  groupOf: (field) => field,
  valueOf: (parts, field) => (parts as Readonly<Record<string, OwnModule | undefined>>)[field]?.hash,
};

/**
 * Gives pages and formats the objects of the press room in a form that records which of their fields are read while a
 * file is made. Also finds the facts that an earlier build has recorded.
 */
export class TracedSite {
  readonly #entities: Map<string, Entity>;
  #site: Site | undefined;
  #pressRoom: PublishedPressRoom;
  readonly #parts: OwnParts;

  /** `parts` are those of the press room's own; a fact of one is its code. */
  constructor(room: PublishedPressRoom, parts: OwnParts = {}) {
    const { pressRoom, entities } = traceRoom(room);
    this.#entities = new Map(entities);
    this.#pressRoom = this.#traced("room", pressRoom);
    this.#parts = this.#traced("parts", parts, BY_CODE);
  }

  get pressRoom(): PublishedPressRoom {
    return this.#pressRoom;
  }

  /** Replaces the team's own pages of the press room. */
  replacePages(pages: readonly OwnPage[]): void {
    this.#pressRoom = this.#traced("room", { ...this.#pressRoom, pages });
  }

  /** The site with these files beside the pages. */
  site(library: AssetLibrary, bundles: Bundles): Site {
    const assets = new TracedAssets(library, (name) => this.#find(name));
    this.#entities.set("assets", assets);
    this.#site = {
      pressRoom: this.#pressRoom,
      assets: assets.traced,
      bundles: this.#traced("bundles", bundles),
      parts: this.#parts,
    };
    return this.#site;
  }

  /** The site with its pages: the input of formats. */
  publication(
    library: AssetLibrary,
    bundles: Bundles,
    plan: (room: PublishedPressRoom) => readonly Page[],
  ): Publication {
    const site = this.site(library, bundles);
    const whole: Publication = { ...site, pages: plan(this.#pressRoom) };
    const publication = this.#traced("publication", whole, PUBLICATION);
    this.#site = publication;
    return publication;
  }

  /** The fact that an earlier build has recorded under `key`; undefined if its object no longer exists. */
  fact(key: string): Fact | undefined {
    const [name = "", ...parts] = key.split("\t");
    if (name.startsWith(".")) return this.#entities.get(parts[0] ?? "")?.fact(name.slice(1));
    const keys: (object | string | undefined)[] = [];
    for (const part of parts) {
      const found = part === "-" || part.startsWith('"') ? part.slice(1) || undefined : this.#find(part);
      if (found === undefined && part !== "-") return undefined;
      keys.push(found);
    }
    return derivedFact(name, keys);
  }

  #find(name: string): object | undefined {
    const context = /^context:(.+)$/.exec(name)?.[1];
    if (context === undefined) return this.#entities.get(name)?.traced;
    return this.#site && viewContext(context, this.#site);
  }

  #traced<T extends object>(name: string, object: T, grouping: Grouping<NoInfer<T>> = FIELD_BY_FIELD): T {
    const entity = new TracedObject(name, object, grouping);
    this.#entities.set(name, entity);
    return entity.traced;
  }
}
