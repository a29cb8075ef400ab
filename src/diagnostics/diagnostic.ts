import type { Message } from "./messages/message.ts";
import type { RuleId } from "./rules.ts";

export type Level = "error" | "warning";

/** A rule of a press room's own: the name of its module, a slash, and a name. */
export type OwnRuleId = `${string}/${string}`;

/** A problem in the content, with its place and the remedy. */
export interface Diagnostic {
  readonly rule: RuleId | OwnRuleId;
  readonly level: Level;
  /** Relative to the content folder, `/` between parts. */
  readonly file: string;
  /** 1-based line in the whole file. */
  readonly line: number;
  readonly column: number;
  /** The problem and the remedy in an editor's words, as whole sentences. */
  readonly message: Message;
}

/** A position in a file, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const START_OF_FILE: Position = { line: 1, column: 1 };
