import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { fieldText } from "../diagnostics/messages/field-texts/field-texts.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { releaseSchema } from "../release/schema.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { type Field, fieldsOf } from "./fields.ts";
import type { ListedFiles, Part } from "./scaffold-files.ts";

interface Wanted {
  readonly type: string;
  readonly date: Timestamp;
  readonly editorsLanguage: EditorsLanguage;
  readonly folder: boolean;
  readonly place?: string;
  readonly contact?: string;
}

type ExampleId = "lead" | "caption" | "name" | "role" | "quote" | "title" | "label" | "value" | "address" | "alt";

/** Keys that are offered as comments, by type. A type of the press room's own is offered those of a press release. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  "press-release": ["lead", "topics", "contacts", "quotes", "images", "documents", "embargo"],
  "press-invitation": ["lead", "topics", "contacts", "images", "documents"],
  news: ["topics", "contacts", "links", "images"],
  statement: ["topics", "contacts", "images", "embargo"],
  report: ["lead", "facts", "topics", "contacts", "images", "documents", "embargo"],
};

/** The keys that a release of this type needs besides title, date and type, without their values. */
export function neededPart(wanted: Wanted): Part {
  const { type, date, editorsLanguage: language, contact } = wanted;
  if (type === "statement")
    return {
      lines: ["quotes:", "  - text:", "    by:", "    role:"],
      blanks: ["quotes[1].text", "quotes[1].by", "quotes[1].role"],
    };
  if (type !== "press-invitation") return { lines: [], blanks: [] };
  const offers: readonly (readonly [key: string, example: string])[] = [
    ["end", `${daysAfter(date, 14)} 12:00`],
    ["address", example("address", language)],
    ["deadline", `${daysAfter(date, 13)} 12:00`],
    ["registration", "https://example.org/"],
    ["contact", contact ?? `{ name: ${example("name", language)}, phone: "+47 00 00 00 00" }`],
  ];
  const event = FIELDS.get("event")?.fields ?? [];
  return {
    lines: [
      "event:",
      "  start:",
      "  place:",
      ...offers.flatMap(([key, value]) => [
        `  # ${meaningOf(
          event.find((one) => one.key === key),
          language,
        )}`,
        `  # ${key}: ${value}`,
      ]),
    ],
    blanks: ["event.start", "event.place"],
  };
}

/** Keys that releases of this type often have, as comments, each with a valid example. */
export function offeredLines(wanted: Wanted, { pictures, documents }: ListedFiles): readonly string[] {
  const { type, folder, place, editorsLanguage: language } = wanted;
  const left: ReadonlySet<string> = new Set([
    ...(folder || place !== undefined ? [] : ["images", "documents"]),
    ...(pictures.length > 0 ? ["images"] : []),
    ...(documents.length > 0 ? ["documents"] : []),
  ]);
  const keys = OFFERED[type] ?? OFFERED["press-release"] ?? [];
  return keys
    .filter((key) => !left.has(key))
    .flatMap((key) => {
      const [first = "", ...more] = exampleOf(key, wanted);
      const lines = [meaningOf(FIELDS.get(key), language), `${key}: ${first}`.trimEnd(), ...more];
      return ["#", ...lines.map((line) => `# ${line}`)];
    });
}

/** The value of a key, and further lines below it. */
function exampleOf(key: string, { date, contact, editorsLanguage: language }: Wanted): readonly string[] {
  const words = (id: ExampleId): string => example(id, language);
  switch (key) {
    case "lead":
      return [words("lead")];
    case "topics":
      return [textOf(message("example-topics"), language)];
    case "contacts":
      return contact === undefined
        ? ["", `  - name: ${words("name")}`, '    phone: "+47 00 00 00 00"']
        : [`[${contact}]`];
    case "images":
      return [
        "",
        "  - file: picture.jpg",
        `    alt: ${words("alt")}`,
        `    caption: ${words("caption")}`,
        `    credit: ${words("name")}`,
      ];
    case "documents":
      return ["", "  - file: document.pdf", `    title: ${words("title")}`];
    case "quotes":
      return ["", `  - text: ${words("quote")}`, `    by: ${words("name")}`, `    role: ${words("role")}`];
    case "facts":
      return ["", `  - label: ${words("label")}`, `    value: ${words("value")}`];
    case "links":
      return ["", "  - url: https://example.org/", `    title: ${words("title")}`];
    default:
      return [`${date.iso.slice(0, 10)} 06:00`];
  }
}

/** An example that the check finds if it is not replaced, in quotes. */
function example(id: ExampleId, language: EditorsLanguage): string {
  return JSON.stringify(textOf(message(`example-${id}`), language));
}

const FIELDS: ReadonlyMap<string, Field> = new Map(fieldsOf(releaseSchema).map((field) => [field.key, field]));

function meaningOf(field: Field | undefined, language: EditorsLanguage): string {
  return field?.note ? fieldText(field.note.description, language) : "";
}

/** `2026-03-12` and 14 days: `2026-03-26`. */
function daysAfter({ iso }: Timestamp, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
