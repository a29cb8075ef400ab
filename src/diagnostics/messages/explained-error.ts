import { type Message, textOf } from "./message.ts";

/** An error that a person can do something about. A command prints `said` in the editors' language, without a stack trace. */
export class ExplainedError extends Error {
  readonly said: Message;

  constructor(said: Message, options?: ErrorOptions) {
    super(textOf(said, "en"), options);
    this.said = said;
  }
}
