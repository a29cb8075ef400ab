import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import { keyFor } from "./other-words.ts";
import { isRequired, keysAt, schemaAt } from "./schema-walk.ts";
import type { KeyPath, YamlText } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** Errors and remarks about the YAML of a file. */
export function yamlDiagnostics({ problems, remarks }: YamlText, file: string): readonly Diagnostic[] {
  return [
    ...problems.map(({ position, message }) => problem("front-matter-syntax", file, position, message)),
    // A text cut off at a # is reported only if the rest can be read.
    ...remarks
      .filter(
        ({ rule, position }) => rule !== "text-cut" || !problems.some((one) => one.position.line >= position.line),
      )
      .map(({ rule, position, message }) => problem(rule, file, position, message)),
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
  const key = path.at(-1);
  if (isMissing(issue)) {
    const where = path.length > 1 ? ` in ${pathText(path.slice(0, -1))}` : "";
    return [
      problem(
        "missing-key",
        file,
        source.locate(path.slice(0, -1)),
        `"${key}" is missing${where}. ${advice(schema, path)}`,
      ),
    ];
  }
  const target = issue.code === "custom" && issue.params?.["at"] === "key" ? "key" : "value";
  return [
    problem(
      "wrong-value",
      file,
      source.locate(path, target),
      `"${pathText(path)}" ${sentence(wordingOf(schema, issue, path))}`,
    ),
  ];
}

/** The message of the schema; for groups, which have no message of their own, the keys they may have. */
function wordingOf(schema: z.ZodObject, issue: Issue, path: KeyPath): string {
  if (issue.message.startsWith("is empty. Write it") && isRequired(schema, path)) return "is empty. Write it";
  if (!/^Invalid|^Unrecognized|^Too /.test(issue.message)) return issue.message;
  const keys = keysAt(schema, path);
  if (keys.length === 0) return "does not have the form that its key asks for";
  const [first = ""] = keys;
  return `must be a group, not one text: its keys on lines of their own below it, indented, like ${first}: …. Keys: ${keys.join(", ")}`;
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

function unknownKey(key: string, path: KeyPath, known: readonly string[]): string {
  const where = path.length > 0 ? ` in ${pathText(path)}` : "";
  const meant = keyFor(key, known) ?? nearest(key, known);
  const help = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(", ")}.`;
  return `Unknown key "${key}"${where}. ${help}`;
}

function advice(schema: z.ZodObject, path: KeyPath): string {
  const note = schemaAt(schema, path)?.meta() as { description?: string } | undefined;
  return note?.description ? `Add it: ${note.description}` : "Add it.";
}

/** `images[0].alt`. */
export function pathText(path: KeyPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join("");
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
