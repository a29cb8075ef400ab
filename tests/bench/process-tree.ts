import { readFileSync, readdirSync } from "node:fs";

/** One process of a tree, from /proc: its program's name, its memory in KiB, its processor time in ticks. */
type ProcessState = {
  readonly id: number;
  readonly name: string;
  readonly resident: number;
  readonly peak: number;
  readonly ticks: number;
};

/** The highest memory use measured for a tree of processes, in KiB; by program, the largest single process. */
export type PeakMemory = {
  readonly tree: number;
  readonly largest: ReadonlyMap<string, number>;
};

/** Resource use of a process tree, up to the last sample of each process. */
export type TreeUse = { readonly memory: PeakMemory; readonly processorSeconds: number };

/** Watches a process and all it starts; `stop` returns the measured use, or undefined on systems other than Linux. */
export function watchTree(rootId: number, intervalMilliseconds = 50): { stop: () => TreeUse | undefined } {
  const largest = new Map<string, number>();
  const ticks = new Map<number, number>();
  let tree = 0;
  const sample = () => {
    let resident = 0;
    for (const process of readTree(rootId)) {
      resident += process.resident;
      largest.set(process.name, Math.max(largest.get(process.name) ?? 0, process.peak));
      ticks.set(process.id, process.ticks);
    }
    tree = Math.max(tree, resident);
  };
  sample();
  const timer = setInterval(sample, intervalMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      if (largest.size === 0) return undefined;
      const all = [...ticks.values()].reduce((sum, own) => sum + own, 0);
      return { memory: { tree, largest }, processorSeconds: all / TICKS_A_SECOND };
    },
  };
}

function readTree(rootId: number): ProcessState[] {
  const processes: ProcessState[] = [];
  const open = [rootId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const state = readState(id);
    if (!state) continue;
    processes.push(state);
    open.push(...readChildren(id));
  }
  return processes;
}

// proc_pid_status(5): VmRSS is what the process holds now, VmHWM the most it has held.
function readState(id: number): ProcessState | undefined {
  const status = readProc(`${id}/status`);
  const field = (key: string) => new RegExp(`^${key}:\\s*(\\S+)`, "m").exec(status)?.[1];
  const name = field("Name");
  const peak = Number(field("VmHWM") ?? Number.NaN);
  // A process that has ended but was not collected yet has no memory figures.
  if (name === undefined || Number.isNaN(peak)) return undefined;
  return { id, name, resident: Number(field("VmRSS") ?? 0), peak, ticks: ticksOf(`${id}/stat`, OWN) ?? 0 };
}

// Linux lists children by the thread that started them.
function readChildren(id: number): number[] {
  try {
    const threads = readdirSync(`/proc/${id}/task`);
    const children = threads.map((thread) => readProc(`${id}/task/${thread}/children`));
    return children.join(" ").split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

// The process may have ended since the last read.
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}

/**
 * Processor seconds (user and system) of all child processes that have ended, and of those that these have waited for;
 * undefined on systems other than Linux.
 */
export function endedChildrenSeconds(): number | undefined {
  const ticks = ticksOf("self/stat", CHILDREN);
  return ticks === undefined ? undefined : ticks / TICKS_A_SECOND;
}

const TICKS_A_SECOND = 100;
// proc_pid_stat(5): fields 14 and 15 are the process's own user and system time, 16 and 17 its children's.
const OWN = 14;
const CHILDREN = 16;

function ticksOf(path: string, field: number): number | undefined {
  const stat = readProc(path);
  if (stat === "") return undefined;
  // The second field is the name in brackets, which may hold blanks.
  const fromThird = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fromThird[field - 3]) + Number(fromThird[field - 2]);
}
