import type { Field } from "../authoring/fields.ts";
import { type FormLanguage, wordsFor } from "./words/words.ts";

/** A field of a form of Decap CMS, https://decapcms.org/docs/widgets/. Options depend on the widget. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly widget: string;
  readonly fields?: readonly FormField[];
  readonly [option: string]: unknown;
}

/** The choices of a `select` widget. */
export type Choices = readonly { readonly value: string; readonly label: string }[];

/** What fields need to know of the press room. */
export interface FormRoom {
  readonly language: FormLanguage;
  readonly types: Choices;
  readonly languages: Choices;
}

/** How the time of a release is written in its file. */
const TIME_FORMAT = "YYYY-MM-DD HH:mm";

type Widget = Readonly<Record<string, unknown>> & { readonly widget: string };

const LONG_TEXT: Widget = { widget: "text" };
const CONTACTS: Widget = {
  widget: "relation",
  collection: "contacts",
  value_field: "{{slug}}",
  search_fields: ["name"],
  display_fields: ["name"],
};

/** Keys whose widget does not follow from the schema. */
const WIDGETS: Readonly<Record<string, Widget | ((room: FormRoom) => Widget)>> = {
  "release.date": { widget: "datetime", format: TIME_FORMAT, default: "{{now}}" },
  "release.type": ({ types }) => ({ widget: "select", options: types, default: "press-release" }),
  "release.language": ({ languages }) => ({ widget: "select", options: languages }),
  "release.documents.language": ({ languages }) => ({ widget: "select", options: languages }),
  "release.draft": { widget: "boolean", default: true },
  "release.lead": LONG_TEXT,
  "release.socialText": LONG_TEXT,
  "release.quotes.text": LONG_TEXT,
  "release.corrections.note": LONG_TEXT,
  "release.withdrawn.reason": LONG_TEXT,
  "release.boilerplate": LONG_TEXT,
  "release.publisher": {
    widget: "relation",
    collection: "publishers",
    value_field: "{{slug}}",
    search_fields: ["name"],
    display_fields: ["name"],
  },
  "release.contacts": { ...CONTACTS, multiple: true },
  "release.event.contact": CONTACTS,
  "contact.publisher": { ...CONTACTS, collection: "publishers" },
  "publisher.contacts": { ...CONTACTS, multiple: true },
};

const PICTURES: ReadonlySet<string> = new Set([
  "release.images.file",
  "release.video.poster",
  "contact.photo",
  "publisher.logo",
  "publisher.logoDark",
]);

/** Keys that a form asks for although the schema does not, because most files need them. */
const NEEDED: ReadonlySet<string> = new Set(["release.date"]);

/** The fields of a form from the keys of a schema; `path` is the name of the schema, or that of the group: `release.event`. */
export function formFields(
  fields: readonly Field[],
  path: string,
  room: FormRoom,
  isOptionalGroup = false,
): FormField[] {
  return fields.map((field) => {
    const here = `${path}.${field.key}`;
    const words = wordsFor(here, field.note?.description ?? "", room.language);
    const widget = widgetOf(field, here, room);
    // The form would ask for the keys of a group that is left out.
    const required = (field.required && !isOptionalGroup) || NEEDED.has(here);
    return { name: field.key, ...words, required, ...widget };
  });
}

function widgetOf(field: Field, path: string, room: FormRoom): Widget {
  const given = WIDGETS[path];
  if (given) return typeof given === "function" ? given(room) : given;
  if (field.fields.length > 0) {
    const fields = formFields(field.fields, path, room, !field.isList);
    return field.isList
      ? { widget: "list", collapsed: false, allow_add: true, fields }
      : { widget: "object", collapsed: true, fields };
  }
  if (field.isList) return { widget: "list" };
  switch (field.note?.kind) {
    case "time":
      return { widget: "datetime", format: TIME_FORMAT };
    case "file":
      return { widget: PICTURES.has(path) ? "image" : "file", choose_url: false };
    case "yes-no":
      return { widget: "boolean" };
    case "number":
      return { widget: "number", value_type: "int" };
    default:
      return { widget: "string" };
  }
}

/** A text that may be written once or once for each language, for a room with these languages. */
export function localizedField(field: FormField, languages: Choices, isLong: boolean): FormField {
  const widget = isLong ? "text" : "string";
  const fields = languages.map(({ value, label }) => ({ name: value, label, required: false, widget }));
  return { ...field, widget: "object", collapsed: false, fields };
}
