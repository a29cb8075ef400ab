import { ROOM } from "../../runtime/room.ts";
import { languageOf } from "../language.ts";
import { runBuild } from "../run-build.ts";

/** The answer of the process to each message. */
export interface BuildAnswer {
  /** The report of a build that failed. */
  readonly failure?: string;
}

// The child process of rebuild.ts: it builds each time its parent sends a message, with the program loaded and compiled.
// Exits when its parent exits.

/** Resident memory in bytes after which the process ends; the parent starts another one. */
const MOST_MEMORY = 2 * 1024 ** 3;

process.once("disconnect", () => process.exit());
process.on("message", () => void build());

async function build(): Promise<void> {
  const report: string[] = [];
  const complain = (text: string): void => {
    console.error(text);
    report.push(text);
  };
  const code = await runBuild({ complain, began: performance.now() }, languageOf(process.env, ROOM));
  const answer: BuildAnswer = code === 0 ? {} : { failure: report.join("\n") };
  process.send?.(answer, () => {
    if (process.memoryUsage.rss() > MOST_MEMORY) process.exit();
  });
}
