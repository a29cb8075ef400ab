import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { endedChildrenSeconds, watchTree } from "./process-tree.ts";
import type { PeakMemory } from "./process-tree.ts";

/** Cost of one command: elapsed seconds, processor seconds, and memory where it can be measured. */
export type Cost = {
  readonly seconds: number;
  readonly processorSeconds: number | undefined;
  readonly memory: PeakMemory | undefined;
};

/** A program with its arguments, its folder and its environment (default: that of this process). */
export type Command = {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Runs a command to its end and measures it. If it fails, throws an error with the end of its output. */
export async function measure(command: Command): Promise<Cost> {
  const before = endedChildrenSeconds();
  const startedAt = performance.now();
  const child = spawn(command.program, command.parameters, {
    cwd: command.folder,
    env: command.environment ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const watch = watchTree(child.pid ?? 0);
  let output = "";
  const keep = (chunk: string) => (output = (output + chunk).slice(-4000));
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const use = watch.stop();
  if (code !== 0) throw new Error(`${command.program} ended with code ${code}\n${output}`);
  const after = endedChildrenSeconds();
  // Samples miss the last moments of a process; the time of awaited children misses grandchildren that were not awaited.
  const collected = before === undefined || after === undefined ? undefined : after - before;
  const processorSeconds = collected === undefined ? undefined : Math.max(collected, use?.processorSeconds ?? 0);
  return { seconds, processorSeconds, memory: use?.memory };
}

/** Two commands that ran one after the other, as one cost. */
export function costOfBoth(first: Cost, second: Cost): Cost {
  return {
    seconds: first.seconds + second.seconds,
    processorSeconds:
      first.processorSeconds === undefined || second.processorSeconds === undefined
        ? undefined
        : first.processorSeconds + second.processorSeconds,
    memory: first.memory && second.memory ? largerMemory(first.memory, second.memory) : undefined,
  };
}

function largerMemory(first: PeakMemory, second: PeakMemory): PeakMemory {
  const largest = new Map(first.largest);
  for (const [name, peak] of second.largest) largest.set(name, Math.max(largest.get(name) ?? 0, peak));
  return { tree: Math.max(first.tree, second.tree), largest };
}

/** Contents of an output folder: HTML pages, all files, and their bytes together. */
export type FolderSize = { readonly pages: number; readonly files: number; readonly bytes: number };

/** Counts an output folder from outside, so that two generators are counted alike. */
export function measureFolder(folder: string): FolderSize {
  let pages = 0;
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    if (entry.name.endsWith(".html")) pages++;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { pages, files, bytes };
}

/** A stage of our build with the duration that the build itself measured; some stages run in parallel. */
export type Stage = { readonly name: string; readonly seconds: number };

/** Reads the stages our build wrote to its `PRESSROOM_TIMINGS` file; empty if there is no such file. */
export function readStages(file: string): Stage[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const timings = JSON.parse(text) as { stages?: Stage[] };
  return timings.stages ?? [];
}
