import { createInterface } from "node:readline/promises";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";
import { SettingsError } from "../settings/environment.ts";

/** Asks a question and resolves to the answer. */
type Ask = (question: string) => Promise<string>;

/** How questions are asked, and in which language. */
export interface Asking {
  readonly ask: Ask;
  readonly print: (line: string) => void;
  readonly language: EditorsLanguage;
}

/** Says whether a person is at the terminal. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Runs `questions` with a person at the terminal. Throws a `SettingsError` if the input ends before the last answer. */
export async function askInTerminal<T>(questions: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // The lines of the iterator include those that were typed before their question was asked.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await questions(async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const line = await lines.next();
      if (line.done) throw new SettingsError(message("new-given-up"));
      return line.value;
    });
  } finally {
    terminal.close();
  }
}

/** Asks once; the answer may be empty. */
export async function asked(question: Message, { ask, language }: Pick<Asking, "ask" | "language">): Promise<string> {
  return (await ask(`${textOf(question, language)}: `)).trim();
}

/** Asks until the answer is empty, which gives undefined, or has no fault. */
export async function valid(
  question: Message,
  asking: Asking,
  read: (answer: string) => string | Message,
): Promise<string | undefined> {
  for (;;) {
    const answer = await asked(question, asking);
    if (answer === "") return undefined;
    const result = read(answer);
    if (typeof result === "string") return result;
    asking.print(textOf(result, asking.language));
  }
}
