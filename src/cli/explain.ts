import { inspect } from "node:util";
import { SitePathError } from "../build/output/claimed-paths.ts";
import { ContentError } from "../build/content-error.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { countOf, reportLines } from "../diagnostics/report.ts";
import { SearchIndexError } from "../search/search-index-error.ts";
import { SettingsError } from "../settings/environment.ts";

/** Errors whose message is one complete line. */
const ONE_LINE = [SettingsError, SitePathError, SearchIndexError];

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
  const cause = innermost(error);
  if (cause instanceof ContentError) {
    for (const line of reportLines(cause.diagnostics, language)) print(line);
    const problems = countOf(cause.diagnostics, language);
    print(`\n${textOf(message("nothing-built", { problems }), language)}`);
  } else if (ONE_LINE.some((kind) => cause instanceof kind)) print((cause as Error).message);
  else print(systemMessage(cause) ?? inspect(cause));
  return 1;
}

function innermost(error: unknown): unknown {
  const inner =
    (error as { originalError?: unknown; cause?: unknown } | undefined)?.originalError ?? (error as Error)?.cause;
  return inner === undefined || inner === error ? error : innermost(inner);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The quota of the disk is used up",
  EROFS: "The disk is read-only",
  EACCES: "The file may not be read or written",
  EPERM: "The file may not be changed",
  ENAMETOOLONG: "The name is too long for the disk",
  EMFILE: "Too many files are open",
  EIO: "The disk does not work",
};

/** One line for a system error that a person can fix; see errno(3). */
function systemMessage(error: unknown): string | undefined {
  const { code = "", path, dest } = (error ?? {}) as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = REASONS[code];
  if (reason === undefined) return undefined;
  const file = dest ?? path;
  return `${reason} (${code})${file === undefined ? "" : `: ${file}`}. Nothing was built; the site is as it was.`;
}
