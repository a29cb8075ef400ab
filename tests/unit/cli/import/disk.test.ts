import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { it, mock } from "node:test";
import { archive } from "./archive.ts";

/** Lets writing of Markdown fail as a disk does, from the second file on. */
async function withFault(code: string, run: () => Promise<void>): Promise<void> {
  const { link } = fs;
  let calls = 0;
  mock.method(fs, "link", (...names: Parameters<typeof link>) => {
    calls += 1;
    return calls === 1 ? link(...names) : Promise.reject(Object.assign(new Error(code), { code }));
  });
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
}

for (const code of ["ENOSPC", "EROFS"])
  it(`an import that meets ${code} says so in one line, and leaves only whole files`, async () => {
    const { run, feed, content, report } = archive(["aaa", "bbb", "ccc"].map((id) => ({ id })));
    mkdirSync(join(content, "releases"), { recursive: true });
    await withFault(code, async () => {
      const { code: ended, stderr } = await run(feed);
      assert.equal(ended, 1);
      assert.equal(stderr.trim().split("\n").length, 1, stderr);
      assert.doesNotMatch(stderr, /\n {4}at /);
    });
    const files = readdirSync(join(content, "releases/2020"));
    assert.equal(files.length, 1);
    assert.match(readFileSync(join(content, "releases/2020", files[0] ?? ""), "utf8"), /Tekst\.\n$/);
    assert.ok(!existsSync(join(content, "releases/.import")));
    const { written, unchanged } = await report();
    assert.deepEqual([written.length, unchanged], [2, 1]);
  });
