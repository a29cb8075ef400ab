import { type Message, message } from "../../diagnostics/messages/message.ts";
import { problem } from "../../diagnostics/report.ts";
import type { KeyPath } from "../yaml.ts";
import type { Reading } from "../reading.ts";
import { proseProblems } from "./body.ts";
import type { BodyProblem } from "./problem.ts";

/**
 * Reports problems of Markdown in a YAML value, such as a boilerplate, like those of a body. `prose` is a text, or one for
 * each language; `language` is that of a single text.
 */
export function checkProse(
  reading: Reading,
  path: KeyPath,
  prose: string | Readonly<Record<string, string>> | undefined,
  language: string,
): void {
  if (typeof prose === "object") {
    for (const [key, text] of Object.entries(prose)) checkProse(reading, [...path, key], text, key);
    return;
  }
  for (const found of prose === undefined ? [] : proseProblems(prose, language)) {
    const said = INSTEAD[found.rule] ?? found.message;
    reading.diagnostics.push(problem(found.rule, reading.file, reading.source.placeIn(path, found), said));
  }
}

/** Messages that replace those for a body. */
const INSTEAD: Partial<Readonly<Record<BodyProblem["rule"], Message>>> = {
  "body-image-inline": message("prose-picture"),
  "body-image-remote": message("prose-picture"),
  "body-link-dead": message("prose-heading"),
};
