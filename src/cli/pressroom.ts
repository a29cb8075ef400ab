#!/usr/bin/env node
import module from "node:module";
import { programVersion } from "../runtime/program/version.ts";

/**
 * The command of the package: `pressroom build --explain` is `npm run build -- --explain` of a clone. Each command reads
 * the rest of the arguments when its module is loaded.
 */
const COMMANDS = {
  init: () => import("./init.ts"),
  build: () => import("./build.ts"),
  start: () => import("./start.ts"),
  check: () => import("./check.ts"),
  new: () => import("./new.ts"),
  import: () => import("./import.ts"),
  due: () => import("./due.ts"),
  review: () => import("./review.ts"),
  cms: () => import("./cms.ts"),
} as const;

// Node 22 and later keep compiled code: https://nodejs.org/api/module.html#module-compile-cache
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();

const [name = "--help"] = process.argv.splice(2, 1);

if (isCommand(name)) await COMMANDS[name]();
else if (["--version", "-v", "version"].includes(name)) console.log(programVersion());
else process.exitCode = await explainCommands();

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, word);
}

/** Lists the commands, or says that there is none of this name. Returns the exit code. */
async function explainCommands(): Promise<number> {
  const { listCommands, unknownCommand } = await import("./pressroom/command-list.ts");
  const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
  if (!["--help", "-h", "help"].includes(name)) {
    console.error(unknownCommand(name, names));
    return 1;
  }
  console.log(listCommands(names));
  return 0;
}
