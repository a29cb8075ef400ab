import { setFlagsFromString } from "node:v8";
import { runCommand } from "./command.ts";
import { message } from "../diagnostics/messages/message.ts";
import { runBuild } from "./run-build.ts";

// Lets the heap grow by a third of the memory in use before garbage collection: a build of 10,000 releases then stays
// below 1 GB, where the default lets unused memory grow to several.
setFlagsFromString("--heap-growing-percent=33");

const OPTIONS = {
  clean: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  profile: { type: "boolean", default: false },
} as const;

process.exitCode = await runCommand(
  {
    name: "build",
    usage: message("build-usage"),
    options: OPTIONS,
    run: (values, _words, language) => runBuild(values, language),
  },
  process.argv.slice(2),
);
