import type { z } from "zod";
import type { FieldNote } from "../release/fields.ts";

/** A key of a schema, as described to editors. */
export interface Field {
  readonly key: string;
  readonly note: FieldNote | undefined;
  readonly required: boolean;
  /** Keys inside, for a group or for each item of a list. */
  readonly fields: readonly Field[];
  readonly isList: boolean;
}

/** The keys of a schema in order, with their descriptions. */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
  return Object.entries(schema.shape).map(([key, field]) => {
    const type = field as z.ZodType;
    const inner = objectInside(type);
    return {
      key,
      note: noteOf(type),
      required: !type.safeParse(undefined).success,
      fields: inner ? fieldsOf(inner) : [],
      isList: inside(type).some(({ def }) => def.type === "array"),
    };
  });
}

function noteOf(type: z.ZodType): FieldNote | undefined {
  for (const layer of inside(type)) {
    const note = layer.meta() as FieldNote | undefined;
    if (note) return note;
  }
  return undefined;
}

function objectInside(type: z.ZodType): z.ZodObject | undefined {
  const layers = inside(type);
  const list = layers.find(({ def }) => def.type === "array");
  const item = (list?.def as { element?: z.ZodType } | undefined)?.element;
  const candidates = item ? inside(item) : layers;
  return candidates.find((layer): layer is z.ZodObject => layer.def.type === "object");
}

interface Layers {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** A schema and the schemas it wraps: optional, checked, converted, alternatives of a union. */
function inside(type: z.ZodType): readonly z.ZodType[] {
  const { innerType, in: before, out, options = [] } = type.def as unknown as Layers;
  const next = [innerType, before, out, ...options].filter((layer) => layer !== undefined);
  return [type, ...next.flatMap(inside)];
}
