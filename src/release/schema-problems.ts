import { type Message, message } from "../diagnostics/messages/message.ts";
import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import { keyFor } from "./other-words.ts";
import { isRequired, keysAt, schemaAt } from "./schema-walk.ts";
import type { FieldNote } from "./fields.ts";
import type { KeyPath, YamlText } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** Errors and remarks about the YAML of a file. */
export function yamlDiagnostics({ problems, remarks }: YamlText, file: string): readonly Diagnostic[] {
  return [
    ...problems.map((one) => problem("front-matter-syntax", file, one.position, one.message)),
    // A text cut off at a # is reported only if the rest can be read.
    ...remarks
      .filter(
        ({ rule, position }) => rule !== "text-cut" || !problems.some((one) => one.position.line >= position.line),
      )
      .map((one) => problem(one.rule, file, one.position, one.message)),
  ];
}

/** The problems found by a schema, in an editor's words, each at its place in the file. */
export function schemaProblems(
  schema: z.ZodObject,
  issues: readonly Issue[],
  source: YamlText,
  file: string,
): readonly Diagnostic[] {
  const cut = new Set(source.remarks.filter(({ rule }) => rule === "text-cut").map(({ position }) => position.line));
  return issues
    .flatMap((issue) => oneProblem(schema, issue, [], source, file))
    .filter(({ line, rule }) => rule !== "wrong-value" || !cut.has(line));
}

function oneProblem(schema: z.ZodObject, issue: Issue, parent: KeyPath, source: YamlText, file: string): Diagnostic[] {
  const path = [...parent, ...(issue.path as (string | number)[])];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      problem("unknown-key", file, source.locate([...path, key], "key"), unknownKey(key, path, known)),
    );
  }
  if (issue.code === "invalid_union") {
    const branch = deepest(issue.errors);
    if (branch) return branch.flatMap((inner) => oneProblem(schema, inner, path, source, file));
  }
  if (isMissing(issue)) {
    const above = path.slice(0, -1);
    return [problem("missing-key", file, source.locate(above), missingKey(schema, path, above))];
  }
  const target = issue.code === "custom" && issue.params?.["at"] === "key" ? "key" : "value";
  const said = message("wrong-value", { field: pathText(path), fault: faultIn(schema, issue, path) });
  return [problem("wrong-value", file, source.locate(path, target), said)];
}

/** The fault named by the schema; for groups, which have no message of their own, the keys they may have. */
function faultIn(schema: z.ZodObject, issue: Issue, path: KeyPath): Message {
  if (issue.message.startsWith("{")) {
    const fault = JSON.parse(issue.message) as Message;
    return fault.id === "fault-empty" && isRequired(schema, path) ? message("fault-empty-required") : fault;
  }
  const keys = keysAt(schema, path);
  return keys.length === 0 ? message("fault-form") : message("fault-group", { keys });
}

function isMissing(issue: Issue): boolean {
  return (
    issue.code === "invalid_type" &&
    /received undefined|^Invalid input/.test(issue.message) &&
    !("input" in issue && issue.input !== undefined)
  );
}

/**
 * The branch of a union that the editor probably meant: the one that matched furthest. Undefined if all failed at once.
 */
function deepest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"));
}

function unknownKey(key: string, path: KeyPath, known: readonly string[]): Message {
  const meant = keyFor(key, known) ?? nearest(key, known);
  return message("unknown-key", { key, where: path.length > 0 ? pathText(path) : undefined, meant, known });
}

function missingKey(schema: z.ZodObject, path: KeyPath, above: KeyPath): Message {
  const note = schemaAt(schema, path)?.meta() as Partial<FieldNote> | undefined;
  return message("missing-key", {
    key: String(path.at(-1)),
    where: above.length > 0 ? pathText(above) : undefined,
    note: note?.description && message("field-text", { text: note.description }),
  });
}

/** `images[0].alt`. */
export function pathText(path: KeyPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join("");
}
