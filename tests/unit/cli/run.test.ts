import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { programHash } from "../../../src/runtime/program/program.ts";
import { type BuildResult, environmentWith } from "../../harness/build.ts";
import { copyOfProgram } from "../../harness/program-copy.ts";

function run(project: string, ...args: readonly string[]): Promise<BuildResult> {
  const child = spawn(process.execPath, ["src/cli/run.js", ...args], { cwd: project, env: environmentWith({}) });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr })));
}

const bundlesOf = (project: string): readonly string[] => readdirSync(join(project, ".cache/program"));

async function hashOf(project: string): Promise<string> {
  const { href } = pathToFileURL(join(project, "src/runtime/program/sources.js"));
  const { hashOfSources } = (await import(href)) as { readonly hashOfSources: () => string };
  return hashOfSources();
}

describe("a command of the program", { concurrency: 2 }, () => {
  it("makes one bundle when several start at once, and uses it again", async () => {
    const project = copyOfProgram();
    const results = await Promise.all([1, 2, 3].map(() => run(project, "check", "--help")));
    for (const { code, stdout, stderr } of results) {
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /^npm run check/);
    }
    assert.equal(bundlesOf(project).length, 1);
    assert.equal((await run(project, "new", "--help")).code, 0);
    assert.equal(bundlesOf(project).length, 1);
  });

  it("runs changed sources, and names them in a stack trace", async () => {
    const project = copyOfProgram();
    const source = join(project, "src/cli/greet.ts");
    writeFileSync(source, 'console.log("Good morning");\n');
    assert.equal((await run(project, "greet")).stdout, "Good morning\n");
    writeFileSync(
      source,
      'console.log("Good evening");\n\nconst missing: (() => void) | undefined = undefined;\nmissing!();\n',
    );
    const { code, stdout, stderr } = await run(project, "greet");
    assert.deepEqual([code, stdout], [1, "Good evening\n"]);
    assert.match(stderr, /TypeError[^]*src\/cli\/greet\.ts:4/);
  });

  it("runs from its sources where no bundle can be written", async () => {
    const project = copyOfProgram();
    writeFileSync(join(project, ".cache"), "a file where the folder would be");
    const { code, stdout, stderr } = await run(project, "check", "--help");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^npm run check/);
  });
});

describe("the hash of the program", () => {
  it("is the same in another folder, and changes with any source or package", async () => {
    const project = copyOfProgram();
    assert.equal(await hashOf(project), programHash());
    const hashes = [await hashOf(project)];
    for (const file of ["src/site/frame.ts", "_includes/view.tsx", "pages/own.11ty.tsx", "pressroom/locales/nb.json"]) {
      appendFileSync(join(project, file), "\n");
      hashes.push(await hashOf(project));
    }
    rmSync(join(project, "package-lock.json"));
    hashes.push(await hashOf(project));
    assert.equal(new Set(hashes).size, 6);
  });
});
