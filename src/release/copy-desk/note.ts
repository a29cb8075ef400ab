import type { Position } from "../../diagnostics/diagnostic.ts";
import type { Message } from "../../diagnostics/messages/message.ts";
import type { RuleId } from "../../diagnostics/rules.ts";

/** Reports a problem of a copy desk at a place in the file. */
export type NoteCopy = (rule: RuleId, at: Position, message: Message) => void;
