import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { type BuildOptions, buildSite, type BuildSummary } from "../../../src/build/build.ts";
import { Timings } from "../../../src/build/timings.ts";
import { PROJECT } from "../../../src/runtime/program/program.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

/** Builds look at the files this many milliseconds later: a second change of a new file may be missed. */
const LATER = 60_000;

const FILES = {
  "pressroom/site.yaml":
    "name: Presserom\nurl: https://presse.example.org/\nlanguages: [nb]\ntimezone: Europe/Oslo\npublisher: havet\n",
  "pressroom/publishers/havet.yaml": "name: Havet\n",
  "releases/2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\n---\nTekst.\n",
  "releases/2026/2026-03-02-b.md":
    "---\ntitle: B\ndate: 2026-03-02 08:00\nembargo: 2026-03-05 08:00\n---\nHemmelig tekst.\n",
};

/** A small press room whose files have not changed for long, and builds of it at given times. */
class SmallRoom {
  readonly folder = temporaryFolder();
  readonly output = join(this.folder, "site");
  readonly content = join(this.folder, "content");

  constructor() {
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
  }

  write(file: string, text: string): void {
    const path = join(this.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** The last change of a file or folder, in milliseconds since 1970. */
  changedMs(): number {
    const names = readdirSync(this.content, { recursive: true, encoding: "utf8" });
    return Math.max(...names.map((name) => statSync(join(this.content, name)).ctimeMs));
  }

  build(now: string, options: Partial<BuildOptions> = {}): Promise<BuildSummary> {
    const settings = {
      content: this.content,
      output: this.output,
      cache: join(this.folder, "cache"),
      preview: false,
      now,
    };
    return buildSite(settings, {
      project: PROJECT,
      clock: () => Date.now() + LATER,
      timings: new Timings(),
      ...options,
    });
  }

  read(path: string): string {
    return readFileSync(join(this.output, path), "utf8");
  }
}

async function builtRoom(): Promise<SmallRoom> {
  const room = new SmallRoom();
  await room.build("2026-03-03T08:00:00Z");
  return room;
}

describe("a site of an earlier build", () => {
  it("is kept, without reading anything, if nothing has changed", async () => {
    const room = await builtRoom();
    const again = await room.build("2026-03-03T09:00:00Z");
    assert.equal(again.isUnchanged, true);
    assert.equal(again.published, 1);
  });

  it("is made again when an embargo has ended meanwhile", async () => {
    const room = await builtRoom();
    const after = await room.build("2026-03-05T07:30:00Z");
    assert.equal(after.isUnchanged, undefined);
    assert.match(room.read("2026/b/index.html"), /Hemmelig/);
  });

  it("is made again when a release file was changed", async () => {
    const room = await builtRoom();
    room.write("releases/2026/2026-03-01-a.md", FILES["releases/2026/2026-03-01-a.md"].replace("Tekst", "Annen tekst"));
    const after = await room.build("2026-03-03T09:00:00Z");
    assert.equal(after.isUnchanged, undefined);
    assert.match(room.read("2026/a/index.html"), /Annen tekst/);
  });

  it("is made again if a file was changed just before the last build, within the precision of its time", async () => {
    const room = new SmallRoom();
    const after = (ms: number) => ({ clock: () => room.changedMs() + ms });
    await room.build("2026-03-03T08:00:00Z", after(50));
    assert.equal((await room.build("2026-03-03T09:00:00Z", after(2500))).isUnchanged, undefined);
    assert.equal((await room.build("2026-03-03T09:00:00Z", after(2500))).isUnchanged, true);
  });

  it("is made again when the site is gone, and with --clean", async () => {
    const room = await builtRoom();
    rmSync(room.output, { recursive: true });
    assert.equal((await room.build("2026-03-03T09:00:00Z")).isUnchanged, undefined);
    assert.match(room.read("2026/a/index.html"), /Tekst/);
    const clean = await room.build("2026-03-03T09:00:00Z", { clean: true });
    assert.equal(clean.isUnchanged, undefined);
    assert.ok(clean.made > 20);
  });
});
