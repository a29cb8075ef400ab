import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../../src/build/build.ts";
import { Stage } from "../../../src/build/output/stage.ts";
import { Timings } from "../../../src/build/timings.ts";
import { settingsFrom } from "../../../src/settings/environment.ts";
import { environmentWith, NOW, PROJECT } from "../../harness/build.ts";
import { writeContent } from "../../harness/content.ts";
import { filesOf } from "../../harness/site-files.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";
import { renderDirectly } from "./fixtures/render-directly.ts";

const folder = temporaryFolder();
const PROGRAM = fileURLToPath(new URL("fixtures/kill-at-operation.js", import.meta.url));

type Site = ReadonlyMap<string, string>;
type DiskName = "plain" | "mount";

/** The operation on a file at which a build is killed, from 1: before its promotion, or from its journal on. */
interface Kill {
  readonly part: "before" | "promotion";
  readonly number: number;
}

const release = (title: string, day: number, rest = "") =>
  `---\ntitle: ${title}\ndate: 2026-03-${String(day).padStart(2, "0")} 08:39\ntopics: [havn]\n${rest}---\n\n${title}, sier havna.\n`;

const oldContent = writeContent(join(folder, "old-content"), {
  "releases/2026/2026-03-13-b.md": release("Kaia åpner", 13),
  "releases/2026/2026-03-14-c.md": release("Ferja går", 14),
  "releases/2026/2026-03-15-d.md": release("Havna stenger", 15),
});
/** A title edited, a release removed, one added, one withdrawn, an address that is now below another, the site renamed. */
const newContent = writeContent(join(folder, "new-content"), {
  "pressroom/site.yaml":
    "name: Havnas presserom\nurl: https://presse.example.no\nlanguages: [nb]\ntimezone: Europe/Oslo\npublisher: org\n",
  "releases/2026/2026-03-13-b.md": release("Kaia åpner på torsdag", 13, "aliases: [/2026/d/]\n"),
  "releases/2026/2026-03-14-c.md": release("Ferja går", 14, "withdrawn: {date: 2026-03-16, reason: Ferja går ikke}\n"),
  "releases/2026/2026-03-17-e.md": release("Brua er ferdig", 17),
});

/** The site and cache of the old content, from which each killed build starts. */
const start = join(folder, "start");
let oldSite: Site;
let newSite: Site;

const settingsOf = (content: string, own: string) => ({
  PRESSROOM_CONTENT: content,
  PRESSROOM_OUTPUT: join(own, "out/_site"),
  PRESSROOM_CACHE: join(own, "cache"),
  PRESSROOM_NOW: NOW,
});

/** The bytes of every file of a site. A build that is being completed may keep its work folder inside. */
function siteIn(own: string): Site {
  const output = join(own, "out/_site");
  if (!existsSync(output)) return new Map();
  const files = filesOf(output).filter((file) => !file.startsWith(".pressroom-build/"));
  return new Map(files.map((file) => [file, readFileSync(join(output, file), "base64")]));
}

/** A folder with the old site and its cache. */
function startedFolder(): string {
  const own = mkdtempSync(join(folder, "build-"));
  cpSync(start, own, { recursive: true, preserveTimestamps: true });
  return own;
}

/** Runs `npm run build` of the new content. Without `kill`, the operations it makes are in `list` afterwards. */
function runBuild(own: string, disk: DiskName, kill?: Kill): Promise<NodeJS.Signals | null> {
  const settings = settingsOf(newContent, own);
  const killing = { output: settings.PRESSROOM_OUTPUT, isMount: disk === "mount", list: join(own, "list.json"), kill };
  const child = spawn(process.execPath, ["--import", PROGRAM, "src/cli/run.js", "build"], {
    cwd: PROJECT,
    env: environmentWith({ ...settings, KILL_AT_OPERATION: JSON.stringify(killing) }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => resolve(signal));
  });
}

async function operationsOf(disk: DiskName): Promise<Readonly<Record<Kill["part"], readonly string[]>>> {
  const own = startedFolder();
  assert.equal(await runBuild(own, disk), null);
  assert.deepEqual(siteIn(own), newSite);
  return JSON.parse(readFileSync(join(own, "list.json"), "utf8")) as Record<Kill["part"], string[]>;
}

/** Builds within this process, as `npm run build` does. */
async function buildHere(content: string, own: string): Promise<void> {
  const settings = settingsFrom(settingsOf(content, own), PROJECT);
  await buildSite(settings, { project: PROJECT, clock: Date.now, timings: new Timings(), render: renderDirectly });
}

/** `count` of the numbers from `first` to `last`, evenly spread. */
function spread(first: number, last: number, count: number): readonly number[] {
  const step = (last - first) / Math.max(1, count - 1);
  return [...new Set(Array.from({ length: count }, (_, index) => Math.round(first + index * step)))];
}

/** A start that does nothing but complete what a killed build left. */
async function openAndClose(own: string): Promise<void> {
  const settings = settingsFrom(settingsOf(newContent, own), PROJECT);
  (await Stage.open({ ...settings, project: PROJECT })).close();
}

async function checkKill(kill: Kill, disk: DiskName): Promise<void> {
  const own = startedFolder();
  assert.equal(await runBuild(own, disk, kill), "SIGKILL");
  const left = siteIn(own);
  for (const [file, bytes] of left)
    assert.ok(bytes === oldSite.get(file) || bytes === newSite.get(file), `${file} is neither the old nor the new one`);
  const isPromoted = kill.part === "promotion";
  if (disk === "mount" || !isPromoted)
    for (const file of newSite.keys()) if (oldSite.has(file)) assert.ok(left.has(file), `${file} is missing`);
  await openAndClose(own);
  const completed = siteIn(own);
  assert.deepEqual(completed, completed.get("index.html") === newSite.get("index.html") ? newSite : oldSite);
  await buildHere(newContent, own);
  assert.deepEqual(siteIn(own), newSite);
  assert.deepEqual(readdirSync(join(own, "out")), ["_site"], "nothing is left beside it");
}

before(async () => {
  const clean = mkdtempSync(join(folder, "clean-"));
  await buildHere(newContent, clean);
  newSite = siteIn(clean);
  // The killed builds find the pictures of the new content, so that they do not draw them each time.
  mkdirSync(start);
  cpSync(join(clean, "cache"), join(start, "cache"), { recursive: true, preserveTimestamps: true });
  await buildHere(oldContent, start);
  oldSite = siteIn(start);
  assert.notDeepEqual(oldSite, newSite);
});

/** How many moments of each part of a build. Files are moved one by one on a mount point only. */
const KILLS = [
  { disk: "plain", before: 7, promotion: 5 },
  { disk: "mount", before: 2, promotion: 8 },
] as const;

for (const { disk, ...counts } of KILLS) {
  describe(`a build of a changed press room that is killed, on a ${disk} disk`, () => {
    it("leaves old and new files, is completed by the next start, and then equals a clean build", async (t) => {
      const operations = await operationsOf(disk);
      for (const part of ["before", "promotion"] as const) {
        const made = operations[part];
        assert.ok(made.length >= counts[part], `${part}: ${made.join(", ")}`);
        // Before the promotion, operations may come in another number in another run.
        const last = part === "before" ? Math.floor(made.length * 0.9) : made.length;
        for (const number of spread(1, last, counts[part]))
          await t.test(`${part} ${number} of ${made.length}: ${made[number - 1]}`, () =>
            checkKill({ part, number }, disk),
          );
      }
    });
  });
}
