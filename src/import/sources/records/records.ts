import { message } from "../../../diagnostics/messages/message.ts";
import type { FoundFault } from "../../found-release.ts";
import type { FieldMapping } from "../../mapping/known-keys.ts";
import { mappingFor, type MappingOptions } from "../../mapping/mapping-for.ts";
import { isObject, type JsonObject } from "../json/json-values.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { releaseFromFields } from "./release-from-fields.ts";

/** An item of JSON or CSV, with its line if it is known. */
export interface SourceRecord {
  readonly item: unknown;
  readonly line?: number | undefined;
}

/** Reads items by a mapping, the given or a guessed one. */
export function readRecords(records: readonly SourceRecord[], source: SourceText, options: MappingOptions): RawSource {
  const chosen = mappingFor(() => records.flatMap(({ item }) => (isObject(item) ? [item] : [])), options);
  return {
    items: records.map(({ item, line }, index) =>
      isObject(item)
        ? releaseOf(item, chosen.mapping, source, line ?? index + 1)
        : { origin: { source: source.source, line: line ?? index + 1 }, fault: message("import-item-empty") },
    ),
    mappingFile: chosen.file,
  };
}

function releaseOf(item: JsonObject, mapping: FieldMapping, source: SourceText, line: number): RawRelease | FoundFault {
  const read = releaseFromFields(item, mapping);
  const base =
    read.url !== undefined && URL.canParse(read.url, source.base) ? new URL(read.url, source.base).href : source.base;
  const body = read.body === undefined ? undefined : { ...read.body, base };
  return { ...read, body, origin: { source: source.source, line }, base: source.base };
}

/** The list of items in a JSON value: itself, or the longest list of objects in it. */
export function itemsInJson(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  const lists = Object.values(value).flatMap((one) => (isObject(one) ? [one, ...Object.values(one)] : [one]));
  const found = lists.filter((one): one is unknown[] => Array.isArray(one) && one.some(isObject));
  const [longest] = found.sort((one, other) => other.length - one.length);
  return longest ?? [value];
}
