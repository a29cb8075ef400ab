import { releaseSchema } from "../release/schema.ts";
import { type Field, fieldsOf } from "./fields.ts";

/** A snippet of VS Code, https://code.visualstudio.com/docs/editor/userdefinedsnippets. */
interface Snippet {
  readonly scope: "markdown";
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * Snippets for the front matter of releases, by key: VS Code completes them in Markdown files, where it does not use a
 * JSON Schema.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    fieldsOf(releaseSchema).map((field) => [
      field.key,
      { scope: "markdown", prefix: field.key, description: field.note?.description ?? "", body: bodyOf(field) },
    ]),
  );
}

/** The key with a place to write at; a group or list with the keys inside it. */
function bodyOf({ key, note, fields, isList }: Field): readonly string[] {
  // Contacts are named by their ids.
  if (fields.length === 0 || key === "contacts") return [`${key}: ${isList ? "[$1]" : valueOf(note?.kind, 1)}`];
  return [
    `${key}:`,
    ...fields.map((inner, index) => {
      const indent = isList ? (index === 0 ? "  - " : "    ") : "  ";
      return `${indent}${inner.key}: ${inner.isList ? `[$${index + 1}]` : valueOf(inner.note?.kind, index + 1)}`;
    }),
  ];
}

/** The place to write at; times begin with the present one. */
function valueOf(kind: string | undefined, number: number): string {
  const now = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE";
  if (kind === "time") return `\${${number}:${now}}`;
  return kind === "yes-no" ? `\${${number}|true,false|}` : `$${number}`;
}
