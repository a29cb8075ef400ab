import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { SettingsError } from "../../settings/environment.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";

const LOOK_AGAIN_MS = 100;
/** Milliseconds after which an empty lock counts as left by a killed process. A lock is written right after its creation. */
const UNWRITTEN_MS = 10_000;

export interface LockOptions {
  /** How long to wait for another build, in milliseconds. */
  readonly patienceMs: number;
  /** Receives a message if the build has to wait for another one. */
  readonly notice: (said: Message) => void;
}

/** Prevents other builds of the same output until `release` is called. */
export interface BuildLock {
  release(): void;
}

/**
 * Takes the lock in `folder` (absolute), which is created if missing. Waits for another build; takes over the lock of a
 * process that has ended. Throws a `SettingsError` after waiting too long.
 */
export async function takeBuildLock(folder: string, { patienceMs, notice }: LockOptions): Promise<BuildLock> {
  const file = join(folder, "lock");
  const deadline = performance.now() + patienceMs;
  for (let hasSaid = false; ; await setTimeout(LOOK_AGAIN_MS)) {
    // Not readable for other users: a web server must not serve an unfinished site.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isMade(file)) return { release: () => rmSync(file, { force: true }) };
    const holder = readHolder(file);
    if (isStale(file, holder)) removeStale(folder, file, holder);
    else if (performance.now() > deadline)
      throw new SettingsError(message("lock-held", { process: String(pidOf(holder)), file }));
    else if (!hasSaid) {
      notice(message("lock-waiting", { process: String(pidOf(holder)) }));
      hasSaid = true;
    }
  }
}

function isMade(file: string): boolean {
  try {
    writeFileSync(file, identityOf(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The other build may remove the folder when it ends.
    if (code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  }
}

/** The content of the lock, which identifies its process; empty if it has just been made or removed. */
function readHolder(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isStale(file: string, holder: string): boolean {
  if (holder !== "") return !isRunning(holder);
  const made = statSync(file, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > UNWRITTEN_MS;
}

/** Lets one process at a time remove a stale lock, and only the lock it has read. */
function removeStale(folder: string, file: string, holder: string): void {
  const turn = join(folder, "lock-removal");
  try {
    mkdirSync(turn);
  } catch {
    const since = statSync(turn, { throwIfNoEntry: false });
    if (since && Date.now() - since.mtimeMs > UNWRITTEN_MS) rmdirSync(turn);
    return;
  }
  if (readHolder(file) === holder) rmSync(file, { force: true });
  rmdirSync(turn);
}

function pidOf(holder: string): number {
  return Number.parseInt(holder, 10) || 0;
}

function isRunning(holder: string): boolean {
  const pid = pidOf(holder);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return identityOf(pid) === holder;
}

/** The process's id and, if the system provides it, its start time: ids are reused, in containers quickly. */
function identityOf(pid: number): string {
  return `${pid} ${startOf(pid)}`.trim();
}

/** Field 22 of /proc/pid/stat, in clock ticks since the machine started; see proc_pid_stat(5). Empty elsewhere. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
