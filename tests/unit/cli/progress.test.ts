import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Timings } from "../../../src/build/timings.ts";
import type { EditorsLanguage } from "../../../src/diagnostics/messages/languages.ts";
import { BuildProgress } from "../../../src/cli/progress.ts";

const ERASE = "\r\u001b[2K";

/** A build whose stages take given times. */
function newBuild(output: { readonly isTTY?: boolean; readonly columns?: number }, language: EditorsLanguage = "en") {
  const written: string[] = [];
  let now = 0;
  const progress = new BuildProgress({ ...output, write: (text: string) => written.push(text) }, () => now, language);
  const timings = new Timings({ clock: () => now, observer: progress });
  const run = (stage: string, items: number, millisecondsEach: number) =>
    timings.stage(stage, (progress) => {
      const done = progress.of(items);
      for (let item = 0; item < items; item++) {
        now += millisecondsEach;
        done();
      }
    });
  const wait = (stage: string, milliseconds: number) => timings.stage(stage, () => void (now += milliseconds));
  return { written, progress, timings, run, wait };
}

describe("progress in a terminal", () => {
  it("is one line with stage, done of total, and what is left", async () => {
    const { written, run } = newBuild({ isTTY: true, columns: 120 });
    await run("pages", 12_000, 1);
    assert.ok(written.includes(`${ERASE}pages: 3,000 of 12,000 done, 9,000 left, about 9 s`), written.join("\n"));
    assert.ok(written.every((text) => text.startsWith(ERASE) && !text.includes("\n")));
  });

  it("is rewritten ten times a second at most", async () => {
    const { written, run } = newBuild({ isTTY: true });
    await run("pages", 100_000, 0.1);
    assert.ok(written.length > 50 && written.length <= 100, `${written.length} in ten seconds`);
  });

  it("names a stage that has no items as soon as it begins", async () => {
    const { written, run, wait } = newBuild({ isTTY: true });
    await run("pages", 3_000, 1);
    await wait("waiting for search", 10);
    assert.equal(written.at(-1), `${ERASE}waiting for search`);
  });

  it("is never wider than the terminal", async () => {
    const { written, run } = newBuild({ isTTY: true, columns: 20 });
    await run("pages", 12_000, 1);
    assert.ok(written.every((text) => text.replace(ERASE, "").length < 20));
  });

  it("is erased at the end", async () => {
    const { written, progress, run } = newBuild({ isTTY: true });
    await run("pages", 3_000, 1);
    progress.end();
    assert.equal(written.at(-1), ERASE);
  });

  it("is not shown during a build of less than a second", async () => {
    const { written, progress, run } = newBuild({ isTTY: true });
    await run("pages", 50, 15);
    progress.end();
    assert.deepEqual(written, []);
  });
});

describe("progress elsewhere", () => {
  it("is a plain line every ten seconds at most", async () => {
    const { written, progress, run, wait } = newBuild({});
    await wait("read", 12_000);
    await run("pages", 30_000, 1);
    await wait("promote", 2_000);
    progress.end();
    assert.deepEqual(written, [
      "pages\n",
      "pages: 10,000 of 30,000 done, 20,000 left, about 20 s\n",
      "pages: 20,000 of 30,000 done, 10,000 left, about 10 s\n",
      "pages: 30,000 of 30,000 done, 0 left, about 0 s\n",
    ]);
  });

  it("is not shown during a build of less than ten seconds", async () => {
    const { written, progress, run } = newBuild({});
    await run("pages", 9_000, 1);
    progress.end();
    assert.deepEqual(written, []);
  });

  it("is in the editors' language", async () => {
    const { written, run } = newBuild({}, "nb");
    await run("pages", 12_000, 1);
    assert.equal(written[0]?.replaceAll("\u00a0", " "), "sider: 10 000 av 12 000 ferdig, 2 000 igjen, omtrent 2 s\n");
  });

  it("gives a long remaining time in minutes", async () => {
    const { written, run } = newBuild({});
    await run("media", 1_000, 1_000);
    assert.equal(written[0], "media: 10 of 1,000 done, 990 left, about 17 min\n");
  });
});
