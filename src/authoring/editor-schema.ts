import { z } from "zod";
import { SCHEMAS, type SchemaName } from "./json-schema.ts";

/** A part of a JSON Schema. */
type Node = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 7, which editors of YAML know) of a content file. Editors read `true` and `20` as what they look
 * like, the press room as texts, so types differ from `jsonSchema`.
 */
export function editorSchema(name: SchemaName): Node {
  const schema = z.toJSONSchema(SCHEMAS[name], { io: "input", unrepresentable: "any", target: "draft-7" });
  return asRead(schema) as Node;
}

function asRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== "object" || value === null) return value;
  const { kind, example, ...node } = value as Node & { readonly kind?: unknown; readonly example?: unknown };
  const inner = Object.fromEntries(Object.entries(node).map(([key, one]) => [key, asRead(one)]));
  return {
    ...inner,
    ...(node["type"] === "string" && node["enum"] === undefined && { type: typeAsRead(kind) }),
    ...(typeof example === "string" && { examples: [example] }),
  };
}

function typeAsRead(kind: unknown): string | readonly string[] {
  switch (kind) {
    case "yes-no":
      return "boolean";
    case "number":
      return "integer";
    default:
      // A headline may be a year.
      return ["string", "number"];
  }
}
