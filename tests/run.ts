import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";

/**
 * Runs every `*.test.ts` below the folders of `tests/` that are named: `node --import tsx tests/run.ts unit site`.
 * Starting a process and loading the program takes a second, longer than most tests: files that only compute share one
 * process for each folder of `unit/`. Files that start processes, draw pictures or take long have one of their own.
 */
const OWN_PROCESS = /\/unit\/(properties|media|cli|build|search)\/|\/(site|conformance)\//;

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
const results = run({ files: processes(), concurrency: availableParallelism(), timeout: TIMEOUT_MS });
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

function isLong(file: string): boolean {
  return file.includes(`${sep}properties${sep}`);
}

/** One file for each process, the longest first: nothing long is left when the others have ended. */
function processes(): string[] {
  const alone = files.filter((file) => OWN_PROCESS.test(file)).toSorted();
  const batches = new Map<string, string[]>();
  for (const file of files.filter((one) => !OWN_PROCESS.test(one))) {
    const name = relative(import.meta.dirname, file)
      .split(sep)
      .slice(0, 2)
      .join("-");
    batches.set(name, [...(batches.get(name) ?? []), file]);
  }
  const entries = Array.from(batches, ([name, members]) => {
    const entry = join(runFolder, `${name}.test.mjs`);
    writeFileSync(
      entry,
      members
        .toSorted()
        .map((file) => `import "${pathToFileURL(file).href}";\n`)
        .join(""),
    );
    return entry;
  });
  return [...alone.filter(isLong), ...alone.filter((file) => !isLong(file)), ...entries];
}
