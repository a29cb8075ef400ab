import { NAME } from "./names.ts";
import { type Fact, isRecording, read } from "./reading.ts";

/** How the fields of an object are grouped into facts. */
export interface Grouping<T> {
  /** Undefined for a field whose value is the same object in every build, such as the only library of assets. */
  groupOf(field: string): string | undefined;
  /** The value of a group; its fact has changed if this value has changed. */
  valueOf(object: T, group: string): unknown;
}

/** Each field is a separate fact. */
export const FIELD_BY_FIELD: Grouping<object> = {
  groupOf: (field) => field,
  valueOf: (object, field) => Reflect.get(object, field) as unknown,
};

/** The key of a group of fields. */
function fieldKey(group: string, name: string): string {
  return `.${group}\t${name}`;
}

/** Something whose parts are facts: an object with groups of fields, a map with entries, a library with answers. */
export abstract class Entity {
  readonly name: string;
  /** A list, because most entities have two or three facts, and a press room has 100,000 entities. */
  #facts: readonly EntityFact[] = [];
  /** Replaces the list when there are many. */
  #byGroup: Map<string, EntityFact> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** The object that records what is read of it. */
  abstract readonly traced: object;

  /** The value of a group of fields in the press room of this build. */
  abstract valueOf(group: string): unknown;

  /** The fact of a group of fields. */
  fact(group: string): Fact {
    const known = this.#byGroup ? this.#byGroup.get(group) : this.#facts.find((one) => one.group === group);
    if (known) return known;
    const fact = new EntityFact(this, group);
    if (this.#byGroup) this.#byGroup.set(group, fact);
    else if (this.#facts.length < FEW) this.#facts = [...this.#facts, fact];
    else {
      this.#byGroup = new Map([...this.#facts, fact].map((one) => [one.group, one]));
      this.#facts = [];
    }
    return fact;
  }
}

/** Up to this number of facts, a list is faster than a map. */
const FEW = 8;

class EntityFact implements Fact {
  readonly group: string;
  readonly #entity: Entity;

  constructor(entity: Entity, group: string) {
    this.#entity = entity;
    this.group = group;
  }

  get key(): string {
    return fieldKey(this.group, this.#entity.name);
  }

  value(): unknown {
    return this.#entity.valueOf(this.group);
  }
}

/** An object of the press room; reading one of its fields is recorded as a fact. */
export class TracedObject<T extends object> extends Entity implements ProxyHandler<T> {
  readonly traced: T;
  readonly #object: T;
  readonly #grouping: Grouping<NoInfer<T>>;

  constructor(name: string, object: T, grouping: Grouping<NoInfer<T>>) {
    super(name);
    this.#object = object;
    this.#grouping = grouping;
    this.traced = new Proxy(object, this);
  }

  valueOf(group: string): unknown {
    return this.#grouping.valueOf(this.#object, group);
  }

  get(target: T, field: string | symbol): unknown {
    if (typeof field === "symbol") return field === NAME ? this.name : Reflect.get(target, field);
    const group = isRecording() ? this.#grouping.groupOf(field) : undefined;
    if (group !== undefined) read(this.fact(group));
    return Reflect.get(target, field);
  }
}
