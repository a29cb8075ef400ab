import type { FormData } from "./decap.ts";

/**
 * The form's data without keys that were left empty: the form keeps an empty text or group, and a file with one has
 * errors. Groups of which nothing is left are removed too.
 */
export function withoutEmpty(data: FormData): FormData {
  return data
    .map((value) => (isFormData(value) ? withoutEmpty(value) : trimmed(value)))
    .filter((value) => !isEmpty(value));
}

function isFormData(value: unknown): value is FormData {
  return typeof value === "object" && value !== null && "toJS" in value;
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" && !value.includes("\n") ? value.trim() : value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return isFormData(value) && value.size === 0;
}
