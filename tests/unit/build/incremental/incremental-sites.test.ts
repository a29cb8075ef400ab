import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { ContentError } from "../../../../src/build/content-error.ts";
import { inEnglish } from "../../fixtures/in-english.ts";
import { buildSite } from "../../../../src/build/build.ts";
import { filesIn } from "../../../../src/build/output/files-in.ts";
import { Timings } from "../../../../src/build/timings.ts";
import { FAST_FOLDER } from "../../../harness/fast-folder.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { renderWithEleventy } from "../../../../src/eleventy/render-pages.ts";
import { PROJECT } from "../../../../src/runtime/program/program.ts";
import { renderDirectly } from "../fixtures/render-directly.ts";
import { EditedRoom, randomFrom } from "./edits.ts";

/** Number of edits; `npm run test:long` makes more. */
const STEPS = Number(process.env["INCREMENTAL_STEPS"] ?? 200);
/** Eleventy renders in every step of this number; in the others its templates are called directly, which is faster. */
const WITH_ELEVENTY = 20;
const SEED = Number(process.env["INCREMENTAL_SEED"] ?? 1);

async function picture(red: number): Promise<Uint8Array> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 60, b: 90 } } })
    .png()
    .toBuffer();
}

test("an incremental build gives the same site as a build from nothing after each edit", async () => {
  const folder = temporaryFolder(FAST_FOLDER);
  const room = new EditedRoom(join(folder, "room"), randomFrom(SEED), [await picture(10), await picture(200)]);
  const [incremental, cold] = [join(folder, "incremental"), join(folder, "cold")];
  const build = async (output: string, step: number): Promise<string> => {
    const render = step % WITH_ELEVENTY === 0 ? renderWithEleventy : renderDirectly;
    const now = new Date(room.now).toISOString();
    const settings = { content: room.folder, output, cache: join(folder, "cache"), preview: false, now };
    try {
      await buildSite(settings, { project: PROJECT, clock: () => room.now, timings: new Timings(), render });
      return "built";
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.diagnostics.map(inEnglish).join("\n");
    }
  };
  const edits: string[] = [];
  let failed = 0;
  assert.equal(await build(incremental, 0), "built");
  for (let step = 1; step <= STEPS; step += 1) {
    edits.push(room.step());
    const result = await build(incremental, step);
    rmSync(cold, { recursive: true, force: true });
    // Pictures may come from the cache; releases are read anew.
    renameSync(join(folder, "cache/releases"), join(folder, "kept"));
    assert.equal(await build(cold, step), result);
    rmSync(join(folder, "cache/releases"), { recursive: true });
    renameSync(join(folder, "kept"), join(folder, "cache/releases"));
    if (result !== "built") {
      failed += 1;
      continue;
    }
    assert.deepEqual(
      differences(incremental, cold),
      [],
      `seed ${SEED}, step ${step}, after ${edits.slice(-5).join(", ")}`,
    );
  }
  assert.ok(failed < STEPS / 3, `${failed} of ${STEPS} edits gave content with errors`);
});

function differences(one: string, other: string): readonly string[] {
  const paths = new Set([...filesIn(one), ...filesIn(other)]);
  return [...paths].filter((path) => contentAt(join(one, path)) !== contentAt(join(other, path)));
}

function contentAt(file: string): string | undefined {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return undefined;
  }
}
