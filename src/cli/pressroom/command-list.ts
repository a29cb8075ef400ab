import { message, textOf } from "../../diagnostics/messages/message.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { ROOM } from "../../runtime/room.ts";
import { languageOf } from "../language.ts";

export type CommandName = "init" | "build" | "start" | "check" | "new" | "import" | "due" | "review" | "cms";

/** What the package's command prints for `--help`. */
export function listCommands(names: readonly CommandName[]): string {
  const language = languageOf(process.env, ROOM);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const lines = names.map((name) => `  ${name.padEnd(width)}${textOf(message(`command-${name}`), language)}`);
  return textOf(message("commands-help", { lines }), language);
}

/** What it says to a name that no command has. */
export function unknownCommand(name: string, names: readonly CommandName[]): string {
  return textOf(message("no-command", { name, meant: nearest(name, names), known: names }), languageOf(process.env, ROOM));
}
