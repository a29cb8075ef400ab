import type { RuleId } from "./rules.ts";

export type Level = "error" | "warning";

/** One thing that is wrong with the content, where, and what to do about it. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly level: Level;
  /** Relative to the content folder, `/` between parts. */
  readonly file: string;
  /** 1-based, in the whole file. */
  readonly line: number;
  readonly column: number;
  /** What is wrong in an editor's words, and what to do: whole sentences. */
  readonly message: string;
}

/** A place in a file, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const START_OF_FILE: Position = { line: 1, column: 1 };
