import { ExplainedError } from "../../diagnostics/messages/explained-error.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { readYaml } from "../../release/yaml.ts";
import { writeYaml } from "../../release/yaml-writer.ts";
import { isObject, textsAt } from "../sources/json/json-values.ts";
import { type FieldMapping, MAPPED_FIELDS } from "./known-keys.ts";

/** The mapping as YAML, to be corrected: `title: headline`. Keys that no field was found for are named in comments. */
export function mappingText(mapping: FieldMapping, unused: readonly string[]): string {
  const entries = Object.entries(mapping).map(([field, keys]) => [field, keys.length === 1 ? keys[0] : keys] as const);
  const fields = `# ${MAPPED_FIELDS.join(", ")}`;
  const rest = unused.map((key) => `# - ${key.replace(/\s+/g, " ")}`);
  return [entries.length === 0 ? "" : writeYaml(Object.fromEntries(entries)).trimEnd(), fields, ...rest, ""].join("\n");
}

/** Reads a mapping file. Throws an `ExplainedError` if it is no YAML or names a field that releases do not have. */
export function readMapping(text: string): FieldMapping {
  const { value, problems } = readYaml(text.replace(/^\uFEFF/, ""));
  const [problem] = problems;
  if (problem !== undefined)
    throw new ExplainedError(message("import-mapping-broken", { line: problem.position.line, why: problem.message }));
  if (!isObject(value)) throw new ExplainedError(message("import-mapping-empty"));
  for (const field of Object.keys(value))
    if (!MAPPED_FIELDS.some((one) => one === field)) {
      const meant = nearest(field, MAPPED_FIELDS);
      throw new ExplainedError(message("import-mapping-field", { field, meant, known: MAPPED_FIELDS }));
    }
  return Object.fromEntries(Object.keys(value).map((field) => [field, textsAt(value, field)]));
}
