import { type Message, message } from "../diagnostics/messages/message.ts";
import { wholeNumber } from "../release/fields.ts";
import { type Reading, report } from "../release/reading.ts";

/** A change after which a press room is written in another way: of keys, files, addresses or other public names. */
export interface ContractChange {
  /** The contract that begins with it; the first one is 1. */
  readonly contract: number;
  /** What has changed, and what to do. */
  readonly what: Message;
}

/**
 * All changes, the oldest first. A row is added with each major version that changes a public name, together with a page
 * in docs/developers/migrations/.
 */
const CONTRACT_CHANGES: readonly ContractChange[] = [];

/** `contract` of `pressroom/site.yaml`. */
export const contractNumber = wholeNumber(1, 10_000, {
  description:
    "The contract of the program that the press room is written for. The check says what a later one changes.",
  example: "1",
});

/** The contract of press rooms that name none. */
const FIRST = 1;

/** The contract of this program. `changes` as in the table. */
export function contractOf(changes: readonly ContractChange[] = CONTRACT_CHANGES): number {
  return changes.at(-1)?.contract ?? FIRST;
}

/** Reports what has changed since the contract that `pressroom/site.yaml` names, or that it names one to come. */
export function checkContract(
  reading: Reading,
  named: number = FIRST,
  changes: readonly ContractChange[] = CONTRACT_CHANGES,
): void {
  const present = contractOf(changes);
  const say = (said: Message): void => report(reading, "contract-changed", ["contract"], said);
  if (named > present) say(message("contract-newer", { named, present }));
  for (const { contract, what } of changes) if (contract > named) say(message("contract-changed", { present, what }));
}
