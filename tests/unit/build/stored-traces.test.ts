import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { TraceStore } from "../../../src/build/traces/stored-traces.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const TRACES = {
  facts: { keys: ["release a: title"], prints: ["1"], from: new Map<number, readonly number[]>() },
  files: new Map([["/index.html", { plan: "p", bytes: 12, start: 0, length: 1 }]]),
  lists: Uint32Array.of(0),
};

/** The only file with content below a folder. */
function storedFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const file = files.find((name) => statSync(name).isFile() && statSync(name).size > 0);
  assert.ok(file);
  return file;
}

it("loads stored traces, and none if they are damaged or of another form", async () => {
  const folder = temporaryFolder();
  const output = join(folder, "site");
  mkdirSync(output, { recursive: true });
  const cache = join(folder, "cache");
  const store = new TraceStore(cache, output);
  await store.save(TRACES);
  assert.deepEqual((await store.load())?.files, TRACES.files);
  const file = storedFile(cache);
  const whole = readFileSync(file);
  for (const bad of [whole.subarray(0, 5), whole.subarray(0, whole.indexOf("\n") + 8), Buffer.from("{}")]) {
    writeFileSync(file, bad);
    assert.equal(await store.load(), undefined);
  }
});
