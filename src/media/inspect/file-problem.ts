import type { Message } from "../../diagnostics/messages/message.ts";
import type { RuleId } from "../../diagnostics/rules.ts";

/** A problem with a file named by content. */
export interface FileProblem {
  readonly rule: RuleId;
  readonly message: Message;
}

export function fileProblem(rule: RuleId, message: Message): FileProblem {
  return { rule, message };
}
