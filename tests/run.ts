import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { availableParallelism } from "node:os";
import { pipeline } from "node:stream/promises";

/** Runs every `*.test.ts` below the folders of `tests/` that are named: `node --import tsx tests/run.ts unit site`. */
const folders = process.argv.slice(2).map((name) => join(import.meta.dirname, name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name)),
);
if (files.length === 0) throw new Error(`There is no test in ${folders.join(", ")}.`);

const results = run({ files: files.toSorted(), concurrency: availableParallelism() });
results.on("test:fail", () => {
  process.exitCode = 1;
});
await pipeline(results, new spec(), process.stdout, { end: false });
