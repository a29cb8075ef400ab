import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Field, fieldsOf } from "../../../src/authoring/fields.ts";
import { collections } from "../../../src/cms/collections.ts";
import type { FormField, FormRoom } from "../../../src/cms/form-fields.ts";
import { nb } from "../../../src/cms/words/nb.ts";
import { publisherSchema } from "../../../src/press-room/publisher-schema.ts";
import { contactSchema, releaseSchema } from "../../../src/release/schema.ts";

const NORWEGIAN: FormRoom = {
  language: "nb",
  types: [{ value: "news", label: "Nyhet" }],
  languages: [
    { value: "nb", label: "Norsk bokmål" },
    { value: "en", label: "engelsk" },
  ],
};
const NO_TEXTS = { contacts: [], publishers: [] };

function form(
  name: string,
  room = NORWEGIAN,
  texts: Parameters<typeof collections>[1] = NO_TEXTS,
): readonly FormField[] {
  const found = collections(room, texts).find((one) => one.name === name);
  assert.ok(found);
  return found.fields;
}

function fieldOf(fields: readonly FormField[], name: string): FormField {
  const field = fields.find((one) => one.name === name);
  assert.ok(field, name);
  return field;
}

/** Paths of all keys that a form shows; contacts are chosen from a list, so their own keys are not below it. */
function pathsOf(fields: readonly Field[], path: string): readonly string[] {
  return fields.flatMap((field) => {
    const here = `${path}.${field.key}`;
    const isContact = field.fields.some(({ key }) => key === "photoCredit");
    return [here, ...(isContact ? [] : pathsOf(field.fields, here))];
  });
}

describe("the form for editors", () => {
  it("has a field for every key of a release, and one for its text", () => {
    const names = form("releases").map(({ name }) => name);
    assert.deepEqual(names.toSorted(), [...Object.keys(releaseSchema.shape), "body"].toSorted());
  });

  it("has the keys inside groups and lists", () => {
    const event = fieldOf(form("releases"), "event");
    assert.deepEqual(
      [event.widget, event.fields?.map(({ name }) => name).slice(0, 3)],
      ["object", ["start", "end", "place"]],
    );
    const images = fieldOf(form("releases"), "images");
    assert.deepEqual([images.widget, fieldOf(images.fields ?? [], "file").widget], ["list", "image"]);
  });

  it("has Norwegian words for every key, and no others", () => {
    const paths = [
      ...pathsOf(fieldsOf(releaseSchema), "release"),
      ...pathsOf(fieldsOf(contactSchema), "contact"),
      ...pathsOf(fieldsOf(publisherSchema), "publisher"),
    ];
    assert.ok(paths.length > 80);
    assert.deepEqual(Object.keys(nb).toSorted(), paths.toSorted());
  });

  it("has English words from the keys and their descriptions", () => {
    const english = form("releases", { ...NORWEGIAN, language: "en" });
    assert.equal(fieldOf(english, "lead").label, "Lead");
    assert.equal(fieldOf(english, "lead").hint, "The ingress, one paragraph.");
    assert.equal(fieldOf(english, "socialText").label, "Text for sharing");
  });

  it("asks for the keys that every release needs, and for none inside a group that may be left out", () => {
    const fields = form("releases");
    assert.deepEqual(
      fields.filter(({ required }) => required).map(({ name }) => name),
      ["title", "date", "body"],
    );
    assert.ok(fieldOf(fields, "withdrawn").fields?.every(({ required }) => !required));
    assert.ok(fieldOf(fieldOf(fields, "links").fields ?? [], "url").required);
  });

  it("writes times in the form that the press room reads, and begins as a draft", () => {
    const fields = form("releases");
    for (const field of [fieldOf(fields, "date"), fieldOf(fields, "embargo")]) {
      assert.equal(field.widget, "datetime");
      assert.equal(field["format"], "YYYY-MM-DD HH:mm");
    }
    assert.equal(fieldOf(fields, "draft")["default"], true);
  });

  it("offers a text per language in the form in which the content has it", () => {
    const role = (...roles: readonly unknown[]) =>
      form("contacts", NORWEGIAN, { contacts: roles.map((one) => ({ role: one })), publishers: [] }).find(
        ({ name }) => name === "role",
      );
    assert.equal(role({ nb: "Pressevakt" })?.widget, "object");
    assert.equal(role()?.widget, "object");
    assert.equal(role("Pressevakt")?.widget, "string");
    assert.equal(role("Pressevakt", { nb: "Pressevakt" }), undefined);
  });
});
