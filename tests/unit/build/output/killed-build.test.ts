import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Stage, type StageOptions } from "../../../../src/build/output/stage.ts";
import { PROJECT } from "../../../harness/build.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import type { KilledBuild } from "./fixtures/killed-build.ts";
import { mountedAt, newPlaces, publishSite, refusingToRename, type Site, siteIn } from "./fixtures/output.ts";

const folder = temporaryFolder();
const PROGRAM = fileURLToPath(new URL("fixtures/killed-build.ts", import.meta.url));

const before: Site = {
  "index.html": "front: a, b",
  "2026/a/index.html": "a",
  "2026/b/index.html": "b",
  "2026/c": "a file that becomes a folder",
  "feed.xml": "a, b",
};
const after: Site = {
  "index.html": "front: a, c",
  "2026/a/index.html": "a",
  "2026/c/index.html": "c",
  "2026/c/picture.jpg": "a picture",
  "2026/b": "a folder that becomes a file",
  "feed.xml": "a, c",
};

function killBuild(build: KilledBuild): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, JSON.stringify(build)], {
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
  for (const [disk, points] of moments) {
    for (const point of points) {
      it(`is completed by the next start: ${disk} disk, at "${point}"`, async () => {
        const places = newPlaces(folder);
        await publishSite(places, before);
        assert.equal(await killBuild({ places, site: after, disk, point }), "SIGKILL");
        // The next build, which then fails.
        const next = await Stage.open(places, diskFor[disk](places.output));
        next.close();
        assert.deepEqual(siteIn(places.output), after);
        assert.deepEqual(readdirSync(dirname(places.output)), ["_site"], "nothing is left beside it");
        await publishSite(places, after);
        assert.deepEqual(siteIn(places.output), after);
      });
    }
  }

  it("is completed when the mount point has become a plain folder", async () => {
    const places = newPlaces(folder);
    await publishSite(places, before);
    await killBuild({ places, site: after, disk: "mount", point: "moved 2 of 6" });
    (await Stage.open(places)).close();
    assert.deepEqual(siteIn(places.output), after);
    assert.ok(!readdirSync(places.output).includes(".pressroom-build"));
  });
});
