import { Entity } from "./entity.ts";
import { named } from "./names.ts";
import { isRecording, read } from "./reading.ts";

const ALL = "*";

/** A map in which reading one entry is a fact of that entry, and reading several is the fact of the whole map. */
export class TracedMap<V> implements ReadonlyMap<string, V> {
  readonly entity: Entity;
  readonly #entries: ReadonlyMap<string, V>;

  constructor(name: string, entries: ReadonlyMap<string, V>) {
    this.#entries = entries;
    this.entity = new MapEntity(named(name, this), name, entries);
  }

  get size(): number {
    this.#note(ALL);
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    this.#note(key);
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    this.#note(key);
    return this.#entries.has(key);
  }

  forEach(run: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.#note(ALL);
    this.#entries.forEach(run);
  }

  entries(): MapIterator<[string, V]> {
    this.#note(ALL);
    return this.#entries.entries();
  }

  keys(): MapIterator<string> {
    this.#note(ALL);
    return this.#entries.keys();
  }

  values(): MapIterator<V> {
    this.#note(ALL);
    return this.#entries.values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  #note(key: string): void {
    if (isRecording()) read(this.entity.fact(key));
  }
}

class MapEntity extends Entity {
  readonly traced: object;
  readonly #entries: ReadonlyMap<string, unknown>;

  constructor(traced: object, name: string, entries: ReadonlyMap<string, unknown>) {
    super(name);
    this.traced = traced;
    this.#entries = entries;
  }

  valueOf(key: string): unknown {
    return key === ALL ? this.#entries : this.#entries.get(key);
  }
}
