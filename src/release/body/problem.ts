import type { Token } from "markdown-it";
import type { Message } from "../../diagnostics/messages/message.ts";
import type { RuleId } from "../../diagnostics/rules.ts";
import type { BodyPlace } from "./links.ts";

type BodyRule = Extract<RuleId, `body-${string}`>;

/** Something an editor should correct in a body. */
export interface BodyProblem extends BodyPlace {
  readonly rule: BodyRule;
  /** Says what is wrong and what to do. */
  readonly message: Message;
}

/** Reports a problem where a block begins. */
export type NoteProblem = (block: Token, rule: BodyRule, message: Message) => void;
