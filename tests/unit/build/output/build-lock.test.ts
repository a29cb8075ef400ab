import assert from "node:assert/strict";
import { readFileSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { Stage } from "../../../../src/build/output/stage.ts";
import { type Message, textOf } from "../../../../src/diagnostics/messages/message.ts";
import { SettingsError } from "../../../../src/settings/environment.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { newPlaces, publishSite, siteIn, writeFiles } from "./fixtures/output.ts";

const folder = temporaryFolder();

const workOf = (output: string): string => join(dirname(output), "._site.build");

describe("two builds of one output", () => {
  it("run one after the other, and the second prints that it waits", async () => {
    const places = newPlaces(folder);
    const first = await Stage.open(places);
    const said: string[] = [];
    let hasSaid = (): void => undefined;
    const waits = new Promise<void>((resolve) => (hasSaid = resolve));
    const notice = (line: Message): void => {
      said.push(textOf(line, "en"));
      hasSaid();
    };
    const second = publishSite(places, { "index.html": "second" }, { notice });
    await waits;
    await first.writer.write({ path: "/", content: "first" }, "test");
    first.promote();
    assert.deepEqual(siteIn(places.output), { "index.html": "first" });
    first.close();
    await second;
    assert.deepEqual(siteIn(places.output), { "index.html": "second" });
    assert.equal(said.length, 1);
    assert.match(said[0]!, new RegExp(`process ${process.pid}`));
  });

  it("leave a complete site when many are started at once", async () => {
    const places = newPlaces(folder);
    const sites = Array.from({ length: 6 }, (_, count) => ({ "index.html": `${count}`, [`page-${count}.html`]: "a" }));
    await Promise.all(sites.map((site) => publishSite(places, site, { notice: () => undefined })));
    const left = siteIn(places.output);
    assert.ok(
      sites.some((site) => JSON.stringify(site) === JSON.stringify(left)),
      JSON.stringify(left),
    );
  });

  it("end the second with one line after it has waited too long", async () => {
    const places = newPlaces(folder);
    const first = await Stage.open(places);
    await assert.rejects(Stage.open(places, { patienceMs: 0, notice: () => undefined }), (error: Error) => {
      assert.ok(error instanceof SettingsError);
      assert.match(error.message, /still running \(process \d+\).*\._site\.build/);
      return true;
    });
    first.close();
  });
});

describe("the lock of a build", () => {
  const holders: readonly (readonly [holder: string, remark: string])[] = [
    ["999999999 1", "no such process"],
    ["999999999", "no such process, on a system that does not tell when one started"],
    [`${process.pid} 1`, "a process that was given the same id later"],
  ];
  for (const [holder, remark] of holders) {
    // Without /proc a process that has reused an id cannot be recognised.
    const skip = remark.includes("same id") && process.platform !== "linux";
    it(`is taken over: ${remark}`, { skip }, async () => {
      const places = newPlaces(folder);
      writeFiles(workOf(places.output), { lock: holder });
      const stage = await Stage.open(places, { patienceMs: 0 });
      assert.match(readFileSync(join(workOf(places.output), "lock"), "utf8"), new RegExp(`^${process.pid}\\b`));
      stage.close();
    });
  }

  it("is taken over when it has been empty for ten seconds", async () => {
    const places = newPlaces(folder);
    writeFiles(workOf(places.output), { lock: "" });
    const changeLock = (time: number): void =>
      utimesSync(join(workOf(places.output), "lock"), time / 1000, time / 1000);
    changeLock(Date.now() + 60_000);
    await assert.rejects(Stage.open(places, { patienceMs: 0, notice: () => undefined }), SettingsError);
    changeLock(Date.now() - 60_000);
    const stage = await Stage.open(places, { patienceMs: 0 });
    stage.close();
  });
});
