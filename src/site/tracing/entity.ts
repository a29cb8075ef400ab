import { named } from "./names.ts";
import { type Fact, isRecording, read } from "./reading.ts";

/** The facts of one object of the press room: its fields, or groups of fields. */
export interface Entity<T extends object> {
  readonly name: string;
  /** Has the fields of the object; reading one is recorded as a fact. */
  readonly traced: T;
  /** The fact of a group of fields. */
  fact(group: string): Fact;
}

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
export function fieldKey(group: string, name: string): string {
  return `.${group}\t${name}`;
}

/** Traces the reading of an object's fields. */
export function entityOf<T extends object>(name: string, object: T, grouping: Grouping<NoInfer<T>>): Entity<T> {
  const facts = new Map<string, Fact>();
  const fact = (group: string): Fact => {
    let known = facts.get(group);
    if (!known) {
      known = { key: fieldKey(group, name), value: () => grouping.valueOf(object, group) };
      facts.set(group, known);
    }
    return known;
  };
  const traced = new Proxy(object, {
    get(target, field) {
      const group = isRecording() && typeof field === "string" ? grouping.groupOf(field) : undefined;
      if (group !== undefined) read(fact(group));
      return Reflect.get(target, field) as unknown;
    },
  });
  return { name, traced: named(name, traced), fact };
}
