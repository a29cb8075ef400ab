import { z } from "zod";
import { ownPageSchema } from "../press-room/own-pages/own-page-schema.ts";
import { publisherSchema } from "../press-room/publisher-schema.ts";
import { siteSchema } from "../press-room/settings-schema.ts";
import { contactSchema, releaseSchema } from "../release/schema.ts";

/** The content files that have a schema. */
export const SCHEMAS = {
  release: releaseSchema,
  site: siteSchema,
  publisher: publisherSchema,
  contact: contactSchema,
  page: ownPageSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** JSON Schema (draft 2020-12) of a content file, for editors that complete and check YAML. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { io: "input", unrepresentable: "any" });
}
