import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A new folder below `parent`, absolute; removed when the tests of the file have run. */
export function temporaryFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, "press-room-test-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
