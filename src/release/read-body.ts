import { message } from "../diagnostics/messages/message.ts";
import { problem } from "../diagnostics/report.ts";
import { type Body, readBody } from "./body/body.ts";
import { readFileName } from "./file-name.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Reading } from "./reading.ts";
import type { ReleaseSettings } from "./release-checks.ts";

/** Reads the body of a release file and reports its problems at their lines in the file. */
export function bodyOf(parts: FrontMatter, language: string, id: string, reading: Reading): Body {
  const { body, problems } = readBody(parts.body, { language, id });
  for (const { rule, line, column, message: said } of problems)
    reading.diagnostics.push(problem(rule, reading.file, { line: parts.bodyLine + line - 1, column }, said));
  if (body.text === "" && body.parts.length === 0)
    reading.diagnostics.push(
      problem("body-empty", reading.file, { line: parts.bodyLine, column: 1 }, message("body-empty")),
    );
  return body;
}

/** Reports the problems of a body whose front matter has errors, so that the editor sees all of them at once. */
export function checkBodyAlone(path: string, parts: FrontMatter, settings: ReleaseSettings, reading: Reading): void {
  const { id, language } = readFileName(path);
  bodyOf(parts, settings.languages.find((known) => known === language) ?? settings.languages[0], id, reading);
}
