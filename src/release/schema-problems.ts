import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import type { KeyPath, YamlText } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with the YAML of a file itself, and what is odd about it. */
export function yamlDiagnostics({ problems, remarks }: YamlText, file: string): readonly Diagnostic[] {
  return [
    ...problems.map(({ position, message }) => problem("front-matter-syntax", file, position, message)),
    // A text that is cut off is an error of its own only where the rest can be read.
    ...remarks
      .filter(
        ({ rule, position }) => rule !== "text-cut" || !problems.some((one) => one.position.line >= position.line),
      )
      .map(({ rule, position, message }) => problem(rule, file, position, message)),
  ];
}

/** What a schema found wrong, in an editor's words, each at its place in the file. */
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
  return [problem("wrong-value", file, source.locate(path, target), `"${pathText(path)}" ${sentence(issue.message)}`)];
}

function isMissing(issue: Issue): boolean {
  return (
    issue.code === "invalid_type" &&
    /received undefined|^Invalid input/.test(issue.message) &&
    !("input" in issue && issue.input !== undefined)
  );
}

/** The branch of a union that got furthest is the one the editor meant; none, when all failed at once. */
function deepest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"));
}

function unknownKey(key: string, path: KeyPath, known: readonly string[]): string {
  const where = path.length > 0 ? ` in ${pathText(path)}` : "";
  const meant = nearest(key, known);
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

function keysAt(schema: z.ZodObject, path: KeyPath): readonly string[] {
  const found = schemaAt(schema, path);
  const shape = found && objectIn(found)?.shape;
  return shape ? Object.keys(shape) : [];
}

function schemaAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    if (!current) return undefined;
    current = typeof part === "number" ? itemOf(current) : (objectIn(current)?.shape[part] as z.ZodType | undefined);
  }
  return current;
}

interface Unwrapped {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function inside(schema: z.ZodType): Unwrapped {
  return schema.def;
}

/** The object schema beneath optional, pipe and union. */
function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  const def = inside(schema);
  switch (def.type) {
    case "object":
      return schema as z.ZodObject;
    case "optional":
      return def.innerType && objectIn(def.innerType);
    case "pipe":
      return (def.out && objectIn(def.out)) ?? (def.in && objectIn(def.in));
    case "union":
      return def.options?.map(objectIn).find((option) => option !== undefined);
    default:
      return undefined;
  }
}

function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const def = inside(schema);
  if (def.type === "array") return def.element;
  const next = def.innerType ?? def.out;
  return next && itemOf(next);
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
