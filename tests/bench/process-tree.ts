import { readFileSync, readdirSync } from "node:fs";

/** One process of a tree as Linux tells it: its program's name and its memory in KiB. */
type ProcessMemory = { readonly id: number; readonly name: string; resident: number; peak: number };

/** The most memory a tree of processes was seen to hold, in KiB; by program, the largest single process. */
export type PeakMemory = {
  readonly tree: number;
  readonly largest: ReadonlyMap<string, number>;
};

/** Watches a process and all it starts; `stop` gives the peaks, or undefined where /proc is not Linux's. */
export function watchMemory(rootId: number, intervalMilliseconds = 50): { stop: () => PeakMemory | undefined } {
  const largest = new Map<string, number>();
  let tree = 0;
  const sample = () => {
    let resident = 0;
    for (const process of readTree(rootId)) {
      resident += process.resident;
      largest.set(process.name, Math.max(largest.get(process.name) ?? 0, process.peak));
    }
    tree = Math.max(tree, resident);
  };
  sample();
  const timer = setInterval(sample, intervalMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return largest.size === 0 ? undefined : { tree, largest };
    },
  };
}

function readTree(rootId: number): ProcessMemory[] {
  const processes: ProcessMemory[] = [];
  const open = [rootId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const memory = readMemory(id);
    if (!memory) continue;
    processes.push(memory);
    open.push(...readChildren(id));
  }
  return processes;
}

// proc_pid_status(5): VmRSS is what the process holds now, VmHWM the most it has held.
function readMemory(id: number): ProcessMemory | undefined {
  const status = readProc(`${id}/status`);
  const field = (key: string) => new RegExp(`^${key}:\\s*(\\S+)`, "m").exec(status)?.[1];
  const name = field("Name");
  const peak = Number(field("VmHWM") ?? Number.NaN);
  // A process that has ended but was not collected yet has no memory left to tell of.
  if (name === undefined || Number.isNaN(peak)) return undefined;
  return { id, name, resident: Number(field("VmRSS") ?? 0), peak };
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

// A process may end between two reads; then there is nothing to read.
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}

/** Processor seconds (user and system) of all ended child processes so far; undefined where /proc is not Linux's. */
export function endedChildrenSeconds(): number | undefined {
  const stat = readProc("self/stat");
  if (stat === "") return undefined;
  // proc_pid_stat(5): after the name in brackets, fields 16 and 17 in ticks of 1/100 s.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
