import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FAST_FOLDER } from "./harness/fast-folder.ts";

/**
 * Runs all tests: `npm test`. Types are checked while the sites are built that tests look at; the browser's tests, which
 * wait most of the time, run beside the others and print what they have to say at the end.
 */

const PROJECT = join(import.meta.dirname, "..");
const runFolder = mkdtempSync(join(FAST_FOLDER, "press-room-run-"));
process.env["TEST_RUN_FOLDER"] = runFolder;

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
  rmSync(runFolder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

interface Result {
  readonly passed: boolean;
  /** Everything it printed, if it was not printed at once. */
  readonly output: string;
}

/** Runs `npm run <name>` or a file of tests; never rejects. `prints`: at once, or when everything else has ended. */
function start(args: readonly string[], prints: "now" | "later"): Promise<Result> {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    stdio: ["ignore", prints === "now" ? "inherit" : "pipe", prints === "now" ? "inherit" : "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ passed: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => {
      running.delete(child);
      resolve({ passed: code === 0, output });
    });
  });
}

const types = start(["node_modules/typescript/bin/tsc", "--noEmit"], "later");
const { buildSites } = await import("./harness/built-sites.ts");
await buildSites(runFolder);
const browser = start(
  ["node_modules/@playwright/test/cli.js", "test", "--config", "tests/browser/playwright.config.ts"],
  "later",
);
const others = start(["--import", "tsx", "tests/run.ts", "unit", "site", "conformance"], "now");
const results = { "unit and site": await others, browser: await browser, types: await types };

for (const { output } of [results.browser, results.types]) process.stdout.write(output);
const failed = Object.entries(results).filter(([, { passed }]) => !passed);
console.log(failed.length === 0 ? "All tests have passed." : `Failed: ${failed.map(([name]) => name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
