import { isObject, type JsonObject } from "../json/json-values.ts";

/** The text that a name of Liquid stands for, `site.author.name`; undefined if it is not known. */
export type ValueOf = (name: string) => string | undefined;

/** Reads a name with dots from the settings of a site and the fields of a page. Lists and objects are no text. */
export function liquidValue(
  name: string,
  values: { readonly site: JsonObject; readonly page: JsonObject },
): string | undefined {
  let value: unknown = values;
  for (const part of name.split(".")) value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
