import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { FAST_FOLDER } from "./harness/fast-folder.ts";

/**
 * Runs every `*.test.ts` below the folders of `tests/` that are named: `node --import tsx tests/run.ts unit site`.
 * Starting a process and loading the program takes longer than most tests, so unit tests share processes: one for each
 * folder that takes long, and one for all others. Files that look at built sites have one of their own.
 */
const OWN_PROCESS = /^(site|conformance)$/;

/** Folders of unit tests that take long, the longest first. They start first, so that nothing long runs at the end alone. */
const LONG = ["build/incremental", "build", "media", "properties", "search"];

/** The name of the process that all other unit tests share. */
const OTHERS = "others";

/** The folders whose tests look at the sites that are built once for a run. */
const NEED_SITES = ["site", "conformance"];

const folders = process.argv.slice(2).map((name) => join(import.meta.dirname, name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name)),
);
if (files.length === 0) throw new Error(`There is no test in ${folders.join(", ")}.`);

// Set if the run is part of a larger one, which has built the sites.
const given = process.env["TEST_RUN_FOLDER"];
const runFolder = given ?? mkdtempSync(join(FAST_FOLDER, "press-room-run-"));
if (given === undefined) process.on("exit", () => rmSync(runFolder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

// Fewer collections of garbage: a sixth of the time of tests that make many pages.
process.env["NODE_OPTIONS"] = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=32`.trim();
// Temporary files of tests and of what they start.
process.env["TMPDIR"] = FAST_FOLDER;
process.env["TEST_RUN_FOLDER"] = runFolder;
if (given === undefined && NEED_SITES.some((name) => process.argv.slice(2).includes(name))) {
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
  const shared = [...LONG, OTHERS].flatMap((name) => {
    const members = files.filter((file) => !alone.includes(file) && processOf(file) === name).toSorted();
    if (members.length === 0) return [];
    const entry = join(runFolder, `${name.replace("/", "-")}.test.mjs`);
    writeFileSync(entry, members.map((file) => `import "${pathToFileURL(file).href}";\n`).join(""));
    return [entry];
  });
  return [...shared, ...alone.toSorted()];
}

/** The process of a unit test: the most exact of the long folders it is in. */
function processOf(file: string): string {
  const folder = relative(join(import.meta.dirname, "unit"), dirname(file))
    .split(sep)
    .join("/");
  const isIn = (name: string): boolean => folder === name || folder.startsWith(`${name}/`);
  return LONG.filter(isIn).toSorted((a, b) => b.length - a.length)[0] ?? OTHERS;
}

/** The name of a test's folder below `tests/`. */
function folderOf(file: string): string {
  return relative(import.meta.dirname, file).split(sep)[0] ?? "";
}
