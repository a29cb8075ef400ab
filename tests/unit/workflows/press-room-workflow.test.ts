import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { PROJECT } from "../../harness/build.ts";

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly "timeout-minutes"?: number }>>;
}

const text = readFileSync(join(PROJECT, "src/authoring/room/pull-request.yml"), "utf8");
const workflow = parse(text) as Workflow;
const pinsIn = (yaml: string): readonly string[] => yaml.match(/uses: .*$/gm) ?? [];

describe("the workflow for pull requests of a new press room", () => {
  it("pins actions to the commits of this repository's own workflows", () => {
    const folder = join(PROJECT, ".github/workflows");
    const own = new Set(readdirSync(folder).flatMap((file) => pinsIn(readFileSync(join(folder, file), "utf8"))));
    assert.ok(pinsIn(text).length > 1);
    for (const pin of pinsIn(text)) assert.ok(own.has(pin), pin);
  });

  it("may only read, has no secrets, runs no script of a package, and ends", () => {
    assert.deepEqual(Object.keys(workflow.on), ["pull_request"]);
    assert.deepEqual(workflow.permissions, { contents: "read" });
    for (const job of Object.values(workflow.jobs)) {
      assert.equal(job.permissions, undefined);
      assert.ok((job["timeout-minutes"] ?? 0) > 0);
    }
    assert.doesNotMatch(text, /secrets\./);
    assert.match(text, /persist-credentials: false/);
    for (const [line] of text.matchAll(/npm ci.*/g)) assert.match(line, /--ignore-scripts/);
    for (const [, script = ""] of text.matchAll(/run: (.+)/g)) assert.doesNotMatch(script, /\$\{\{/);
  });

  it("calls commands that a press room has", () => {
    const manifest = readFileSync(join(PROJECT, "src/authoring/room/package-json.ts"), "utf8");
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
    assert.equal(called.length, 3);
    for (const [, script = ""] of called) assert.ok(manifest.includes(`"${script}"`), script);
  });
});
