import { type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { ExplainedError } from "../diagnostics/messages/explained-error.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";
import { oneLine } from "../text/one-line.ts";

/** A module of a press room's own. */
export interface OwnModule {
  /** Path in the content folder. */
  readonly file: string;
  /** The module and everything it imports from the press room, as paths in the content folder. */
  readonly sources: readonly string[];
  /** Hash of all its code. */
  readonly hash: string;
}

/** A module of a press room's own failed, or returned something else than it should. */
export class OwnModuleError extends ExplainedError {
  readonly file: string;
  readonly at: Position;
  /** The problem without its place. */
  readonly problem: Message;

  constructor(file: string, at: Position, problem: Message, options?: ErrorOptions) {
    const place = `${file}:${at.line}:${at.column}`;
    super(message("module-failed-at", { place, said: problem }), options);
    this.file = file;
    this.at = at;
    this.problem = problem;
  }
}

/** Runs code of a module. Throws an `OwnModuleError` with the place of its failure. */
export function running<T>(module: OwnModule, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw failureOf(module, error);
  }
}

/** The error of a module, with the first place of its stack that is in the press room. */
export function failureOf(module: OwnModule, error: unknown): OwnModuleError {
  if (error instanceof OwnModuleError) return error;
  const reason = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
  const { file, at } = placeIn(module, error instanceof Error ? (error.stack ?? "") : "");
  return new OwnModuleError(file, at, message("module-threw", { reason }), { cause: error });
}

/** An error about what a module returned. */
export function wrongResult({ file }: OwnModule, problem: Message): OwnModuleError {
  return new OwnModuleError(file, START_OF_FILE, problem);
}

function placeIn({ file, sources }: OwnModule, stack: string): { readonly file: string; readonly at: Position } {
  for (const line of stack.split("\n")) {
    const source = sources.find((one) => line.includes(`/${one}:`) || line.includes(`/${encodeURI(one)}:`));
    const [, lineNumber, column] = /:(\d+):(\d+)\)?$/.exec(line) ?? [];
    if (source !== undefined && lineNumber !== undefined)
      return { file: source, at: { line: Number(lineNumber), column: Number(column) } };
  }
  return { file, at: START_OF_FILE };
}
