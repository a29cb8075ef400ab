import { setFlagsFromString } from "node:v8";
import { runCommand } from "./command.ts";
import { runBuild } from "./run-build.ts";

// Lets the heap grow by a third of the memory in use before garbage collection: a build of 10,000 releases then stays
// below 1 GB, where the default lets unused memory grow to several.
setFlagsFromString("--heap-growing-percent=33");

/** `npm run build`: exit code 0 when the site is built, 1 when content or settings have errors. */
const usage = `npm run build -- [--clean] [--explain] [--profile]

Checks the content and builds the site. Settings are PRESSROOM_* variables of the environment; the README lists them.

--clean    makes every file again; pictures are taken from the cache
--explain  says for each file that is made why it is made
--profile  writes stages, slowest pages and largest files to profile.txt in the cache folder`;

const OPTIONS = {
  clean: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  profile: { type: "boolean", default: false },
} as const;

process.exitCode = await runCommand(
  { name: "build", usage, options: OPTIONS, run: (values, _words, language) => runBuild(values, language) },
  process.argv.slice(2),
);
