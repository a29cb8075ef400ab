import type { RuleId } from "../../diagnostics/rules.ts";

/** A problem with a file named by content. */
export interface FileProblem {
  readonly rule: RuleId;
  readonly message: string;
}

export function fileProblem(rule: RuleId, message: string): FileProblem {
  return { rule, message };
}
