import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Stage, type StageOptions } from "../../../../src/build/output/stage.ts";
import { PROJECT } from "../../../harness/build.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import type { KilledBuild } from "./fixtures/killed-build.ts";
import { mountedAt, newPlaces, publishSite, refusingToRename, type Site, siteIn } from "./fixtures/output.ts";

const folder = temporaryFolder();
/** The program that is killed, in one file: reading its sources takes longer than the rest. */
const PROGRAM = join(folder, "killed-build.mjs");

const oldSite: Site = {
  "index.html": "front: a, b",
  "2026/a/index.html": "a",
  "2026/b/index.html": "b",
  "2026/c": "a file that becomes a folder",
  "feed.xml": "a, b",
};
const newSite: Site = {
  "index.html": "front: a, c",
  "2026/a/index.html": "a",
  "2026/c/index.html": "c",
  "2026/c/picture.jpg": "a picture",
  "2026/b": "a folder that becomes a file",
  "feed.xml": "a, c",
};

function killBuild(killed: KilledBuild): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(killed)], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => resolve(signal));
  });
}

/** The moved files are those that differ in `after`, and the manifest. */
const MOVED = [1, 2, 3, 4, 5, 6].map((count) => `moved ${count} of 6`);
const moments: readonly (readonly [disk: KilledBuild["disk"], points: readonly string[]])[] = [
  ["plain", ["journal", "old site aside", "new site in place"]],
  ["busy", [...MOVED, "removed"]],
  ["mount", ["journal", ...MOVED, "removed"]],
];

const diskFor: Readonly<Record<KilledBuild["disk"], (output: string) => StageOptions>> = {
  plain: () => ({}),
  busy: (output) => ({ disk: refusingToRename(output, "EBUSY") }),
  mount: (output) => ({ disk: mountedAt(output) }),
};

describe("a build that is killed while it promotes", () => {
  before(async () => {
    const source = fileURLToPath(new URL("fixtures/killed-build.ts", import.meta.url));
    await build({ entryPoints: [source], outfile: PROGRAM, bundle: true, platform: "node", format: "esm" });
  });

  for (const [disk, points] of moments) {
    for (const point of points) {
      it(`is completed by the next start: ${disk} disk, at "${point}"`, async () => {
        const places = newPlaces(folder);
        await publishSite(places, oldSite);
        assert.equal(await killBuild({ places, site: newSite, disk, point }), "SIGKILL");
        // The next build, which then fails.
        const next = await Stage.open(places, diskFor[disk](places.output));
        next.close();
        assert.deepEqual(siteIn(places.output), newSite);
        assert.deepEqual(readdirSync(dirname(places.output)), ["_site"], "nothing is left beside it");
        await publishSite(places, newSite);
        assert.deepEqual(siteIn(places.output), newSite);
      });
    }
  }

  it("is completed when the mount point has become a plain folder", async () => {
    const places = newPlaces(folder);
    await publishSite(places, oldSite);
    await killBuild({ places, site: newSite, disk: "mount", point: "moved 2 of 6" });
    (await Stage.open(places)).close();
    assert.deepEqual(siteIn(places.output), newSite);
    assert.ok(!readdirSync(places.output).includes(".pressroom-build"));
  });
});
