import assert from "node:assert/strict";
import { it } from "node:test";
import { withoutEmpty } from "../../../../src/cms/browser/without-empty.ts";
import type { FormData } from "../../../../src/cms/browser/decap.ts";

/** Data as the form holds it: maps and lists that are changed by making others. */
function formData(value: object): FormData {
  const entries = Object.entries(value).map(([key, one]) => [key, wrapped(one)] as const);
  return fromEntries(entries, Array.isArray(value));
}

function wrapped(value: unknown): unknown {
  return typeof value === "object" && value !== null ? formData(value) : value;
}

function fromEntries(entries: readonly (readonly [string, unknown])[], isList: boolean): FormData {
  return {
    size: entries.length,
    get: (key) => entries.find(([name]) => name === key)?.[1],
    map: (change) =>
      fromEntries(
        entries.map(([key, one]) => [key, change(one)]),
        isList,
      ),
    filter: (isKept) =>
      fromEntries(
        entries.filter(([, one]) => isKept(one)),
        isList,
      ),
    toJS: () => {
      const plain = entries.map(([key, one]) => [key, plainOf(one)] as const);
      return isList ? plain.map(([, one]) => one) : Object.fromEntries(plain);
    },
  };
}

function plainOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as FormData).toJS() : value;
}

it("removes what the form left empty, and groups of which nothing is left", () => {
  const data = {
    title: "  Ny båt ",
    slug: "",
    lead: null,
    draft: false,
    topics: [],
    images: [{ file: "a.jpg", caption: "", focus: undefined }],
    event: { start: "", programme: [], contact: undefined },
    withdrawn: {},
    body: "En.\n\nTo.\n",
  };
  assert.deepEqual(withoutEmpty(formData(data)).toJS(), {
    title: "Ny båt",
    draft: false,
    images: [{ file: "a.jpg" }],
    body: "En.\n\nTo.\n",
  });
});
