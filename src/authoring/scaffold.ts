import { releaseSchema } from "../release/schema.ts";
import { slugify } from "../text/slug.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { type Field, fieldsOf } from "./fields.ts";

/** Values for a new release that are already known. */
export interface ScaffoldRequest {
  readonly title?: string;
  readonly type: string;
  /** Publication time; written with the precision it was given. */
  readonly date: Timestamp;
  readonly language?: string;
  /** Puts the release in a folder of its own, for pictures and documents. */
  readonly folder: boolean;
  /** Id of a contact, used as an example. */
  readonly contact?: string;
  /** Base name of a file without a title. Default: `new-release`. */
  readonly untitled?: string;
}

interface Scaffold {
  /** Path under `releases/`. */
  readonly path: string;
  readonly text: string;
  /** Keys an editor must still fill in, in front matter syntax. */
  readonly blanks: readonly string[];
}

/** A new release file with the known values; frequently used keys follow as comments. */
export function scaffold(request: ScaffoldRequest): Scaffold {
  const { title, type, folder } = request;
  const day = request.date.iso.slice(0, 10);
  const name = `${day}-${title === undefined ? (request.untitled ?? "new-release") : slugify(title)}`;
  const ending = request.language === undefined ? ".md" : `.${request.language}.md`;
  const isInvitation = type === "press-invitation";
  const lines = [
    "---",
    `title: ${title === undefined ? "" : JSON.stringify(title)}`.trimEnd(),
    `date: ${clockOf(request.date)}`,
    `type: ${type}`,
    "draft: true",
    ...(isInvitation ? ["event:", "  start:", "  # end: 2026-04-16 12:00", '  # place: "Town hall"'] : []),
    "",
    "# Delete the line with draft when the release may go out. Take away the # in front of what it needs.",
    "# docs/editors/fields.md explains every key.",
    ...offeredKeys(request).flatMap(([key, example]) => offered(key, example)),
    "---",
    "",
    "",
  ];
  return {
    path: `${day.slice(0, 4)}/${folder ? `${name}/index` : name}${ending}`,
    text: lines.join("\n"),
    blanks: [...(title === undefined ? ["title"] : []), ...(isInvitation ? ["event.start"] : []), "body"],
  };
}

/** The publication time in front matter syntax: `2026-03-12 08:39`, or the day alone. */
function clockOf({ iso, precision }: Timestamp): string {
  const length = { day: 10, minute: 16, second: 19 }[precision];
  return iso.slice(0, length).replace("T", " ");
}

type Example = readonly [key: string, lines: readonly string[]];

/** Frequently used keys, each with a valid example. */
function offeredKeys({ folder, contact }: ScaffoldRequest): readonly Example[] {
  const files: readonly Example[] = [
    [
      "images",
      [
        "",
        "  - file: picture.jpg",
        '    alt: "What the picture shows"',
        '    caption: "A caption"',
        '    credit: "A photographer"',
      ],
    ],
    ["documents", ["", "  - file: document.pdf", '    title: "What the document is"']],
  ];
  return [
    ["lead", ['"One paragraph that says the most important."']],
    ["topics", ["[Climate, Safety]"]],
    ["contacts", contact === undefined ? ["", '  - name: "A name"', '    phone: "+47 00 00 00 00"'] : [`[${contact}]`]],
    ...(folder ? files : []),
    ["quotes", ["", '  - text: "What was said"', '    by: "A name"', '    role: "A title"']],
    ["links", ["", "  - url: https://example.org/", '    title: "What is found there"']],
    ["embargo", ["2026-03-12 08:39"]],
  ];
}

const FIELDS: ReadonlyMap<string, Field> = new Map(fieldsOf(releaseSchema).map((field) => [field.key, field]));

/** A key as comments: its purpose, then the key with its example. */
function offered(key: string, [first = "", ...more]: readonly string[]): readonly string[] {
  const meaning = FIELDS.get(key)?.note?.description ?? "";
  return ["#", `# ${meaning}`, `# ${key}: ${first}`.trimEnd(), ...more.map((line) => `# ${line}`)];
}
