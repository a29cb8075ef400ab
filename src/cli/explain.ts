import { inspect } from "node:util";
import { ContentError } from "../build/content-error.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { ExplainedError } from "../diagnostics/messages/explained-error.ts";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";
import { countOf, reportLines } from "../diagnostics/report.ts";

/** Prints a line, or a few, of a report. */
export type Print = (text: string) => void;

/**
 * Prints the message of the innermost cause of an error, because Eleventy wraps errors of templates. Returns the exit
 * code. Only errors of the program itself are printed with a stack trace.
 */
export function explain(
  error: unknown,
  language: EditorsLanguage,
  print: Print = (text) => console.error(text),
): number {
  const causes = causesOf(error);
  const cause = causes.at(-1);
  if (cause instanceof ContentError) {
    for (const line of reportLines(cause.diagnostics, language)) print(line);
    const problems = countOf(cause.diagnostics, language);
    print(`\n${textOf(message("nothing-built", { problems }), language)}`);
    return 1;
  }
  const said = systemMessage(cause) ?? causes.find((one) => one instanceof ExplainedError)?.said;
  print(said ? textOf(said, language) : inspect(cause));
  return 1;
}

/** The error, what it wraps, and so on: Eleventy wraps errors of templates. */
function causesOf(error: unknown): readonly unknown[] {
  const { originalError, cause = originalError } = (error ?? {}) as { originalError?: unknown; cause?: unknown };
  const inner = originalError ?? cause;
  return inner === undefined || inner === error ? [error] : [error, ...causesOf(inner)];
}

const REASONS: Readonly<Record<string, Message>> = {
  ENOSPC: message("disk-full"),
  EDQUOT: message("disk-quota"),
  EROFS: message("disk-read-only"),
  EACCES: message("file-forbidden"),
  EPERM: message("file-fixed"),
  ENAMETOOLONG: message("name-too-long"),
  EMFILE: message("files-too-many"),
  EIO: message("disk-broken"),
};

/** One line for a system error that a person can fix; see errno(3). */
function systemMessage(error: unknown): Message | undefined {
  const { code = "", path, dest } = (error ?? {}) as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = REASONS[code];
  if (reason === undefined) return undefined;
  const file = dest ?? path;
  return file === undefined
    ? message("system-error", { reason, code })
    : message("system-error-at", { reason, code, file });
}
