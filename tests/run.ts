import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";

/**
 * Runs every `*.test.ts` below the folders of `tests/` that are named: `node --import tsx tests/run.ts unit site`.
 * Starting a process and loading the program takes a second, longer than most tests: the files of each folder of `unit/`
 * share one process. Files that look at built sites have one of their own.
 */
const OWN_PROCESS = /^(site|conformance)$/;

/** Folders that take longest. They start first, so that all processes end at about the same time. */
const LONG = ["properties", "media", "build", "search"];

/** The folders whose tests look at the sites that are built once for a run. */
const NEED_SITES = ["site", "conformance"];

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
if (NEED_SITES.some((name) => process.argv.slice(2).includes(name))) {
  // Imported after the variable is set: the modules read it when they load.
  const { buildSites } = await import("./harness/built-sites.ts");
  await buildSites(runFolder);
}

// A file that hangs is ended and fails; no file takes a tenth of this.
const TIMEOUT_MS = 30 * 60_000;
const results = run({ files: processes(), concurrency: availableParallelism(), timeout: TIMEOUT_MS });
results.on("test:fail", () => {
  process.exitCode = 1;
});
// A test that is left out gives its reason; each reason is printed once, at the end.
const leftOut = new Set<string>();
results.on("test:pass", ({ skip }) => {
  if (typeof skip === "string" && skip !== "") leftOut.add(skip);
});
await pipeline(results, new spec(), process.stdout, { end: false });
for (const reason of leftOut) console.log(`Left out: ${reason}.`);

/** One file for each process, the longest first. */
function processes(): string[] {
  const alone = files.filter((file) => OWN_PROCESS.test(folderOf(file)));
  const names = [...new Set(files.map(folderOf))].filter((name) => !OWN_PROCESS.test(name));
  const shared = names.map((name) => {
    const entry = join(runFolder, `${name}.test.mjs`);
    const members = files.filter((file) => folderOf(file) === name).toSorted();
    writeFileSync(entry, members.map((file) => `import "${pathToFileURL(file).href}";\n`).join(""));
    return { name, entry };
  });
  const turn = (name: string): number => (LONG.includes(name) ? LONG.indexOf(name) : LONG.length);
  return [...alone.toSorted(), ...shared.toSorted((a, b) => turn(a.name) - turn(b.name)).map(({ entry }) => entry)];
}

/** The name of a test's folder below `tests/unit/`, or below `tests/`. */
function folderOf(file: string): string {
  const [first = "", second = ""] = relative(import.meta.dirname, file).split(sep);
  return first === "unit" ? second : first;
}
