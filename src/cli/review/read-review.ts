import { CHANGES, LIMITS, type Review, type ReviewedProblem, type ReviewedRelease, STATES } from "./review.ts";

/** The review was written by code of a pull request and is not what it should be. The message says what is wrong. */
export class ReviewError extends Error {}

/**
 * Reads a review that a pull request has made. Takes nothing that is not of the right form, so that what follows can
 * rely on it: known fields, limits of length and number. Throws a `ReviewError`.
 */
export function readReview(bytes: Uint8Array): Review {
  if (bytes.length > LIMITS.bytes) throw new ReviewError(`it has ${bytes.length} bytes`);
  const value = objectOf(parsed(bytes), "the review");
  if (value["version"] !== 1) throw new ReviewError("its version is not 1");
  return {
    version: 1,
    number: integer(value, "number", 1),
    head: matching(value, "head", /^[0-9a-f]{40}$/),
    language: oneOf(value, "language", ["nb", "nn", "en"]),
    zone: matching(value, "zone", /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/),
    url: matching(value, "url", /^https?:\/\/[^\s"<>]+\/$/),
    releases: list(value, "releases", LIMITS.releases).map(releaseOf),
    more: integer(value, "more", 0),
    others: list(value, "others", LIMITS.others).map((one) => text({ others: one }, "others")),
    errors: integer(value, "errors", 0),
    warnings: integer(value, "warnings", 0),
    problems: list(value, "problems", LIMITS.problems).map(problemOf),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function releaseOf(entry: unknown): ReviewedRelease {
  const value = objectOf(entry, "a release");
  return {
    change: oneOf(value, "change", CHANGES),
    title: text(value, "title"),
    language: text(value, "language"),
    file: text(value, "file"),
    path: matching(value, "path", /^\/[^\s"<>()[\]\\]*$/),
    state: oneOf(value, "state", STATES),
    ...(value["publicAt"] !== undefined && {
      publicAt: matching(value, "publicAt", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
    }),
    fields: list(value, "fields", LIMITS.fields).map((one) => text({ fields: one }, "fields")),
  };
}

function problemOf(entry: unknown): ReviewedProblem {
  const value = objectOf(entry, "a problem");
  return {
    level: oneOf(value, "level", ["error", "warning"]),
    file: text(value, "file"),
    line: integer(value, "line", 1),
    column: integer(value, "column", 1),
    rule: matching(value, "rule", /^[a-z][a-z0-9-]*$/),
    message: text(value, "message"),
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ReviewError("it is not JSON");
  }
}

function objectOf(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ReviewError(`${name} is not an object`);
}

function list(fields: Fields, name: string, most: number): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value) && value.length <= most) return value;
  throw new ReviewError(`"${name}" is not a list of at most ${most}`);
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value.length <= LIMITS.text) return value;
  throw new ReviewError(`"${name}" is not a text of at most ${LIMITS.text} characters`);
}

function matching(fields: Fields, name: string, form: RegExp): string {
  const value = text(fields, name);
  if (form.test(value)) return value;
  throw new ReviewError(`"${name}" does not have the right form`);
}

function integer(fields: Fields, name: string, least: number): number {
  const value = fields[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new ReviewError(`"${name}" is not a whole number from ${least}`);
}

function oneOf<const T extends string>(fields: Fields, name: string, known: readonly T[]): T {
  const found = known.find((one) => one === fields[name]);
  if (found !== undefined) return found;
  throw new ReviewError(`"${name}" is none of ${known.join(", ")}`);
}
