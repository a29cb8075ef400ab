import { statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SettingsError } from "../settings/environment.ts";
import { limiter } from "../runtime/limiter.ts";
import { filesIn } from "./files-in.ts";
import { FolderWriter } from "./site-writer.ts";

/** Names the files of an output folder that a build made, sorted. A folder without it is somebody else's. */
const MANIFEST = ".pressroom.json";

/** How many files are compared or moved at a time. */
const FILES_AT_ONCE = 32;

/**
 * The folder a site is made in, beside the one it will stand in. A build that fails or is killed leaves the published
 * site as it was; only `promote` touches it.
 */
export class Stage {
  readonly writer: FolderWriter;
  /** Where the search index is made, absolute. On the same disk, so that its files can be moved. */
  readonly searchFolder: string;
  readonly #folder: string;
  readonly #output: string;

  private constructor(output: string) {
    this.#output = output;
    this.#folder = join(dirname(output), `.${basename(output)}.next.${process.pid}`);
    this.writer = new FolderWriter(join(this.#folder, "site"));
    this.searchFolder = join(this.#folder, "search");
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
    await stage.close();
    await mkdir(stage.writer.folder, { recursive: true });
    return stage;
  }

  /** Puts the staged site in its place: new and changed files first, what is gone last. Returns what it holds. */
  async promote(): Promise<{ readonly files: number; readonly bytes: number }> {
    const { folder, files: paths } = this.writer;
    const size = totalSize(folder, paths);
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(paths, null, 1)}\n`);
    const isFirst = (await namesIn(this.#output)).length === 0;
    if (isFirst) {
      await rm(this.#output, { recursive: true, force: true });
      await rename(folder, this.#output);
    } else await this.#replace(paths);
    return { files: paths.length, bytes: size };
  }

  /** Equal files stay as they are, with their time of change: hosts and mirrors go by it. */
  async #replace(paths: readonly string[]): Promise<void> {
    const folders = new Set<string>();
    for (const path of paths) folders.add(dirname(path));
    await limiter(FILES_AT_ONCE).map(folders, async (folder) => {
      await mkdir(join(this.#output, folder), { recursive: true });
    });
    await limiter(FILES_AT_ONCE).map([...paths, MANIFEST], async (path) => {
      const [made, standing] = [join(this.writer.folder, path), join(this.#output, path)];
      if (!(await sameContent(made, standing))) await rename(made, standing);
    });
    const kept = new Set([...paths, MANIFEST]);
    const gone = filesIn(this.#output).filter((path) => !kept.has(path));
    for (const path of gone) {
      await rm(join(this.#output, path), { force: true });
      await removeEmpty(dirname(join(this.#output, path)), this.#output);
    }
  }

  /** Removes what was not promoted. */
  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** One call at a time is several times faster than many at once, as each takes some microseconds. */
function totalSize(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

async function sameContent(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other).catch(() => undefined)]);
  if (!b?.isFile() || a.size !== b.size) return false;
  const [left, right] = await Promise.all([readFile(one), readFile(other)]);
  return left.equals(right);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
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
