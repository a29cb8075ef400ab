import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { outputFile } from "../press-room/addresses.ts";
import type { OutputFile } from "../press-room/publication.ts";
import { SettingsError } from "../cli/environment.ts";

/** Says which files of an output folder a build made: path to SHA-256, sorted. Whatever it does not name is not ours. */
const MANIFEST = ".pressroom.json";

type Manifest = Readonly<Record<string, string>>;

/**
 * The folder a site is made in, beside the one it will stand in. A build that fails or is killed leaves the published
 * site as it was; only `promote` touches it.
 */
export class Stage {
  readonly folder: string;
  readonly #output: string;
  readonly #folders = new Set<string>();

  private constructor(output: string) {
    this.#output = output;
    this.folder = join(dirname(output), `.${basename(output)}.next.${process.pid}`);
  }

  /** Makes an empty stage for `output` (absolute); refuses an output folder that holds somebody else's files. */
  static async open(output: string): Promise<Stage> {
    const entries = await namesIn(output);
    if (entries.length > 0 && !entries.includes(MANIFEST))
      throw new SettingsError(
        `${output} holds files that this press room did not make. Empty it, or choose another folder with PRESSROOM_OUTPUT.`,
      );
    await mkdir(dirname(output), { recursive: true });
    await removeAbandoned(output);
    const stage = new Stage(output);
    await rm(stage.folder, { recursive: true, force: true });
    await mkdir(stage.folder, { recursive: true });
    return stage;
  }

  /** Writes one file of the site, its folders included. */
  async write({ path, content }: OutputFile): Promise<void> {
    const file = join(this.folder, outputFile(path));
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#folders.add(folder);
    }
    await writeFile(file, content);
  }

  /** Puts the staged site in its place: new and changed files first, what is gone last. Returns what it holds. */
  async promote(): Promise<{ readonly files: number; readonly bytes: number }> {
    const { manifest, bytes } = await describe(this.folder);
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    const before = await readManifest(this.#output);
    if (before === undefined) {
      await rm(this.#output, { recursive: true, force: true });
      await writeFile(join(this.folder, MANIFEST), text);
      await rename(this.folder, this.#output);
    } else {
      await this.#replace(manifest, before);
      await writeFile(join(this.#output, MANIFEST), text);
      await this.discard();
    }
    return { files: Object.keys(manifest).length, bytes };
  }

  async #replace(manifest: Manifest, before: Manifest): Promise<void> {
    const folders = new Set<string>();
    for (const [path, hash] of Object.entries(manifest)) {
      const target = join(this.#output, path);
      if (before[path] === hash && (await exists(target))) continue;
      const folder = dirname(target);
      if (!folders.has(folder)) await mkdir(folder, { recursive: true });
      folders.add(folder);
      await rename(join(this.folder, path), target);
    }
    for (const path of await filesIn(this.#output)) {
      if (path in manifest || path === MANIFEST) continue;
      await rm(join(this.#output, path), { force: true });
      await removeEmpty(dirname(join(this.#output, path)), this.#output);
    }
  }

  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function describe(folder: string): Promise<{ manifest: Manifest; bytes: number }> {
  const manifest: Record<string, string> = {};
  let bytes = 0;
  for (const path of await filesIn(folder)) {
    const content = await readFile(join(folder, path));
    manifest[path] = createHash("sha256").update(content).digest("hex");
    bytes += content.length;
  }
  return { manifest, bytes };
}

async function readManifest(output: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(output, MANIFEST), "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}

/** All files below a folder, relative to it, `/` between parts, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let current = folder; current !== root && current.startsWith(root); current = dirname(current))
    try {
      await rmdir(current);
    } catch {
      return;
    }
}

/** Stages of builds that were killed: their process is no more. */
async function removeAbandoned(output: string): Promise<void> {
  const prefix = `.${basename(output)}.next.`;
  for (const name of await namesIn(dirname(output))) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(dirname(output), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
