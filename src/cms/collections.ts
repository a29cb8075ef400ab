import { fieldsOf } from "../authoring/fields.ts";
import { publisherSchema } from "../press-room/publisher-schema.ts";
import { contactSchema, releaseSchema } from "../release/schema.ts";
import { type Choices, type FormField, formFields, type FormRoom, localizedField } from "./form-fields.ts";
import type { FormLanguage } from "./words/words.ts";

/** A collection of Decap CMS, https://decapcms.org/docs/collection-folder/. */
export interface FormCollection {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  readonly fields: readonly FormField[];
  readonly [option: string]: unknown;
}

/** Texts of the content that decide how a text per language is edited. */
interface LocalizedTexts {
  readonly contacts: readonly object[];
  readonly publishers: readonly object[];
}

const WORDS = {
  nb: {
    releases: ["Meldinger", "melding"],
    contacts: ["Pressekontakter", "pressekontakt"],
    publishers: ["Avsendere", "avsender"],
    body: ["Tekst", "Mellomtitler, lister og lenker. Fotnoter og tabeller skrives som Markdown."],
    drafts: "Utkast",
    byType: "Type",
  },
  en: {
    releases: ["Releases", "release"],
    contacts: ["Press contacts", "press contact"],
    publishers: ["Publishers", "publisher"],
    body: ["Text", "Headings, lists and links. Write footnotes and tables as Markdown."],
    drafts: "Drafts",
    byType: "Type",
  },
} as const satisfies Readonly<Record<FormLanguage, unknown>>;

/** The collections that editors see: releases, press contacts and publishers. */
export function collections(room: FormRoom, texts: LocalizedTexts): readonly FormCollection[] {
  const words = WORDS[room.language];
  const settings = {
    create: true,
    extension: "yaml",
    format: "yaml",
    identifier_field: "name",
    media_folder: "",
    public_folder: "",
  };
  return [
    {
      name: "releases",
      label: words.releases[0],
      label_singular: words.releases[1],
      folder: "releases",
      create: true,
      // A folder of its own for each release, so that its pictures and documents are in the same pull request.
      slug: "{{fields.date | date('YYYY-MM-DD')}}-{{slug}}",
      path: "{{year}}/{{slug}}/index",
      media_folder: "",
      public_folder: "",
      extension: "md",
      format: "frontmatter",
      summary: "{{title}}",
      sortable_fields: [{ field: "date", default_sort: "desc" }, "title"],
      view_filters: [{ label: words.drafts, field: "draft", pattern: true }],
      view_groups: [{ label: words.byType, field: "type" }],
      fields: releaseFields(room),
    },
    {
      name: "contacts",
      label: words.contacts[0],
      label_singular: words.contacts[1],
      folder: "pressroom/contacts",
      ...settings,
      editor: { preview: false },
      fields: withLocalized(formFields(fieldsOf(contactSchema), "contact", room), room.languages, texts.contacts),
    },
    {
      name: "publishers",
      label: words.publishers[0],
      label_singular: words.publishers[1],
      folder: "pressroom/publishers",
      ...settings,
      editor: { preview: false },
      fields: withLocalized(
        formFields(fieldsOf(publisherSchema), "publisher", room).filter(({ name }) => !IN_LISTS.has(name)),
        room.languages,
        texts.publishers,
      ),
    },
  ];
}

/** Keys of publishers whose items hold texts per language; they are kept in the file, but not in the form. */
const IN_LISTS: ReadonlySet<string> = new Set(["figures", "people"]);

function releaseFields(room: FormRoom): readonly FormField[] {
  const [label, hint] = WORDS[room.language].body;
  const body: FormField = {
    name: "body",
    label,
    hint,
    required: true,
    widget: "markdown",
    buttons: ["bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"],
    editor_components: [],
  };
  const fields = new Map(formFields(fieldsOf(releaseSchema), "release", room).map((field) => [field.name, field]));
  const pick = (names: readonly string[]): readonly FormField[] => names.flatMap((name) => fields.get(name) ?? []);
  const rest = [...fields.keys()].filter((name) => ![...BEFORE_TEXT, ...AFTER_TEXT].includes(name));
  return [...pick(BEFORE_TEXT), body, ...pick(AFTER_TEXT), ...pick(rest)];
}

/** Keys in the order of writing; those that few releases have come last. */
const BEFORE_TEXT = ["title", "type", "date", "place", "lead"];
const AFTER_TEXT = [
  ...["images", "documents", "event", "topics", "contacts", "quotes", "facts", "links", "video", "embargo", "draft"],
  ...["corrections", "minor", "withdrawn"],
];

/** Long texts per language. */
const LONG: ReadonlySet<string> = new Set(["boilerplate", "about", "address"]);
const PER_LANGUAGE: ReadonlySet<string> = new Set(["role", ...LONG]);

/**
 * Fields for texts per language, in the form in which the content has them: one text, or one for each language. A key
 * that has both forms in different files is left out, because one form cannot edit both; it stays in the files.
 */
function withLocalized(
  fields: readonly FormField[],
  languages: Choices,
  content: readonly object[],
): readonly FormField[] {
  return fields.flatMap((field) => {
    if (!PER_LANGUAGE.has(field.name)) return [field];
    const values = content.map((one) => (one as Readonly<Record<string, unknown>>)[field.name]);
    const areTexts = values.some((value) => typeof value === "string");
    const areMaps = values.some((value) => typeof value === "object");
    const isLong = LONG.has(field.name);
    if (areTexts && areMaps) return [];
    if (areTexts || (!areMaps && languages.length === 1)) return [{ ...field, widget: isLong ? "text" : "string" }];
    return [localizedField(field, languages, isLong)];
  });
}
