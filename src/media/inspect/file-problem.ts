import type { RuleId } from "../../diagnostics/rules.ts";

/** Something wrong with a file that content names. */
export interface FileProblem {
  readonly rule: RuleId;
  readonly message: string;
}

export function fileProblem(rule: RuleId, message: string): FileProblem {
  return { rule, message };
}
