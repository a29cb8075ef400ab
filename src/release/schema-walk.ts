import type { z } from "zod";
import type { KeyPath } from "./yaml.ts";

/** Keys allowed at a path of a schema. */
export function keysAt(schema: z.ZodObject, path: KeyPath): readonly string[] {
  const found = schemaAt(schema, path);
  const shape = found && objectIn(found)?.shape;
  return shape ? Object.keys(shape) : [];
}

/** Says whether the key at a path is required in its group. */
export function isRequired(schema: z.ZodObject, path: KeyPath): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && typeof path.at(-1) === "string" && !found.safeParse(undefined).success;
}

/** The schema at a path; undefined if there is none. */
export function schemaAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    if (!current) return undefined;
    current = typeof part === "number" ? itemOf(current) : (objectIn(current)?.shape[part] as z.ZodType | undefined);
  }
  return current;
}

interface Unwrapped {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function inside(schema: z.ZodType): Unwrapped {
  return schema.def;
}

/** The object schema inside optional, pipe and union; undefined if there is none. */
function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  const def = inside(schema);
  switch (def.type) {
    case "object":
      return schema as z.ZodObject;
    case "optional":
      return def.innerType && objectIn(def.innerType);
    case "pipe":
      return (def.out && objectIn(def.out)) ?? (def.in && objectIn(def.in));
    case "union":
      return def.options?.map(objectIn).find((option) => option !== undefined);
    default:
      return undefined;
  }
}

function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const def = inside(schema);
  if (def.type === "array") return def.element;
  const next = def.innerType ?? def.out;
  return next && itemOf(next);
}
