import { parseArgs, type ParseArgsConfig } from "node:util";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { IS_PACKAGE } from "../runtime/program/program.ts";
import { ROOM } from "../runtime/room.ts";
import { explain } from "./explain.ts";
import { languageOf } from "./language.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The values of a command's options, as `parseArgs` of node:util types them. */
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>["values"];

/** A command of package.json. */
interface Command<O extends Options> {
  /** The name of its script: `build`. */
  readonly name: string;
  /** Printed for `--help`: how to call it, an empty line, what it does. A text is English: that of commands for developers. */
  readonly usage: Message | string;
  readonly options: O;
  /** Says whether positional arguments are allowed. */
  readonly takesWords?: boolean;
  /** Resolves to the exit code. `language` is the one in which it speaks. */
  readonly run: (values: Values<O>, words: readonly string[], language: EditorsLanguage) => Promise<number>;
}

/** Runs a command with these arguments and returns its exit code. Prints one line if the arguments are wrong. */
export async function runCommand<O extends Options>(command: Command<O>, args: readonly string[]): Promise<number> {
  const language = languageOf(process.env, ROOM);
  if (args.includes("--help") || args.includes("-h")) {
    const { usage } = command;
    console.log(asTyped(typeof usage === "string" ? usage : textOf(usage, language)));
    return 0;
  }
  const problem = problemWith(args, command);
  if (problem) {
    console.error(textOf(problem, language));
    return 1;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    return await command.run(values, positionals, language);
  } catch (error) {
    return explain(error, language);
  }
}

/** The usage as it is typed: with npm in a clone, by the command's name where the package is installed. */
function asTyped(usage: string): string {
  return IS_PACKAGE ? usage.replace(/^npm (?:run )?([a-z]+)(?: --(?= ))?/, "pressroom $1") : usage;
}

/** The fault in the arguments. */
function problemWith(args: readonly string[], { name, options, takesWords }: Command<Options>): Message | undefined {
  // Not strict: strict parsing throws the library's own message at the first fault.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && !takesWords)
      return message("takes-no-word", { command: name, word: token.value });
    if (token.kind !== "option") continue;
    const known = options[token.name];
    if (!known) return unknownOption(token.name, token.rawName, [...Object.keys(options), "help"]);
    if (known.type === "boolean" && token.value !== undefined)
      return message("takes-no-value", { option: token.rawName });
    if (known.type === "string" && (token.value === undefined || (!token.inlineValue && token.value.startsWith("-"))))
      return message("needs-value", { option: token.rawName });
  }
  return undefined;
}

function unknownOption(name: string, option: string, known: readonly string[]): Message {
  const meant = nearest(name, known);
  return meant === undefined
    ? message("no-option", { option, known: known.map((one) => `--${one}`) })
    : message("no-option-meant", { option, meant: `--${meant}` });
}
