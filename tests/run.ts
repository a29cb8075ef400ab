import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pipeline } from "node:stream/promises";

/** Runs every `*.test.ts` below the folders of `tests/` that are named: `node --import tsx tests/run.ts unit site`. */
const folders = process.argv.slice(2).map((name) => join(import.meta.dirname, name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name)),
);
if (files.length === 0) throw new Error(`There is no test in ${folders.join(", ")}.`);

const runFolder = mkdtempSync(join(tmpdir(), "press-room-run-"));
process.on("exit", () => rmSync(runFolder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

process.env["TEST_RUN_FOLDER"] = runFolder;
if (folders.some((folder) => /(site|conformance)$/.test(folder))) {
  // Imported after the variable is set: the modules read it when they load.
  const { buildSites } = await import("./harness/built-sites.ts");
  await buildSites(runFolder);
}

// A file that hangs is ended and fails; none takes a tenth of this.
const TIMEOUT_MS = 15 * 60_000;
const results = run({ files: files.toSorted(), concurrency: availableParallelism(), timeout: TIMEOUT_MS });
results.on("test:fail", () => {
  process.exitCode = 1;
});
// A test that is left out gives its reason; each reason is said once, where nobody overlooks it.
const leftOut = new Set<string>();
results.on("test:pass", ({ skip }) => {
  if (typeof skip === "string" && skip !== "") leftOut.add(skip);
});
await pipeline(results, new spec(), process.stdout, { end: false });
for (const reason of leftOut) console.log(`Left out: ${reason}.`);
