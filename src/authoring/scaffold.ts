import { releaseSchema } from "../release/schema.ts";
import { slugify } from "../text/slug.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { type Field, fieldsOf } from "./fields.ts";

/** What is known of a release before it is written. */
export interface ScaffoldRequest {
  readonly title?: string;
  readonly type: string;
  /** Publication time; its wall clock is written, without seconds. */
  readonly date: Timestamp;
  readonly language?: string;
  /** Gives the release a folder of its own, for pictures and documents. */
  readonly folder: boolean;
}

export interface Scaffold {
  /** Under `releases/`. */
  readonly path: string;
  readonly text: string;
  /** Keys an editor must still fill in, in words of the front matter. */
  readonly blanks: readonly string[];
}

/** A release file to begin from: what is known filled in, what may be added as comments with their meaning. */
export function scaffold(request: ScaffoldRequest): Scaffold {
  const fields = fieldsOf(releaseSchema);
  const day = request.date.iso.slice(0, 10);
  const name = `${day}-${request.title === undefined ? "ny-melding" : slugify(request.title)}`;
  const ending = request.language === undefined ? ".md" : `.${request.language}.md`;
  const path = `${day.slice(0, 4)}/${request.folder ? `${name}/index` : name}${ending}`;
  const isInvitation = request.type === "press-invitation";
  const written = new Set(["title", "date", "type", "draft", ...(isInvitation ? ["event"] : [])]);
  const lines = [
    "---",
    ...explained(fields, "title", request.title === undefined ? "" : JSON.stringify(request.title)),
    ...explained(fields, "date", request.date.iso.slice(0, 16).replace("T", " ")),
    ...explained(fields, "type", request.type),
    ...explained(fields, "draft", "true"),
    ...(isInvitation ? eventLines(fields) : []),
    "",
    "# Take away the # in front of what the release needs.",
    ...fields.filter(({ key }) => !written.has(key)).flatMap((field) => offered(field, "# ")),
    "---",
    "",
    "",
  ];
  return {
    path,
    text: lines.join("\n"),
    blanks: [...(request.title === undefined ? ["title"] : []), ...(isInvitation ? ["event.start"] : []), "body"],
  };
}

function explained(fields: readonly Field[], key: string, value: string): readonly string[] {
  const field = fields.find((one) => one.key === key);
  return [`# ${field?.note.description ?? ""}`, `${key}: ${value}`.trimEnd()];
}

function eventLines(fields: readonly Field[]): readonly string[] {
  const inner = fields.find(({ key }) => key === "event")?.fields ?? [];
  return [
    "event:",
    ...inner.flatMap((field) =>
      field.key === "start" ? [`  # ${field.note.description}`, "  start:"] : offered(field, "  # "),
    ),
  ];
}

/** A key as a comment: its meaning, then how it is written. */
function offered({ key, note, fields, isList }: Field, prefix: string): readonly string[] {
  const meaning = `${prefix}${note.description}`;
  if (note.example !== undefined) return [meaning, `${prefix}${key}: ${note.example}`];
  if (fields.length === 0) return [meaning, `${prefix}${key}:${isList ? " []" : ""}`];
  const inner = fields.map((field, index) => {
    const indent = isList ? (index === 0 ? "  - " : "    ") : "  ";
    return `${prefix}${indent}${field.key}: ${field.note.example ?? ""}`.trimEnd();
  });
  return [meaning, `${prefix}${key}:`, ...inner];
}
