import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { environmentWith, PROJECT } from "../../../harness/build.ts";
import { archive } from "./archive.ts";

it("an import that is killed leaves whole files, and the next one writes the rest", async () => {
  const items = Array.from({ length: 900 }, (_, index) => ({ id: `melding-${index}`, html: "<p>Slutten er her.</p>" }));
  const { content, feed, report, settings } = archive(items);
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/import.ts", feed], {
    cwd: PROJECT,
    env: environmentWith(settings),
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const folder = join(content, "releases/2020");
  while (child.exitCode === null && (!existsSync(folder) || readdirSync(folder).length < 10)) await setTimeout(5);
  child.kill("SIGKILL");
  await ended;
  const files = readdirSync(folder);
  assert.ok(files.length >= 10);
  for (const name of files) assert.match(readFileSync(join(folder, name), "utf8"), /Slutten er her\.\n$/);
  const { written, unchanged } = await report();
  assert.equal(written.length + unchanged, items.length);
  assert.equal(readdirSync(folder).length, items.length);
  assert.ok(!existsSync(join(content, "releases/.import")));
});
