import { Worker } from "node:worker_threads";
import { rasterise } from "./raster.ts";

export interface TrialJob {
  readonly svg: string;
  /** In pixels. */
  readonly widths: readonly number[];
  /** Most memory the process may take. */
  readonly megabytes: number;
}

export type TrialAnswer = "drawn" | "failed";

// The program of the process that trial.ts starts: one job, one answer. It ends with its parent too.
process.once("disconnect", () => process.exit());
process.once("message", (job) => draw(job as TrialJob));

function draw({ svg, widths, megabytes }: TrialJob): void {
  watchMemory(megabytes);
  let answer: TrialAnswer = "drawn";
  try {
    for (const width of widths) rasterise(svg, width);
  } catch {
    answer = "failed";
  }
  process.send?.(answer, () => process.exit());
}

/** Drawing blocks this thread, so another one looks at the memory, and ends the process where it grows too large. */
function watchMemory(megabytes: number): void {
  const source = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1e6) process.kill(process.pid, "SIGKILL");
  }, 5)`;
  new Worker(source, { eval: true }).unref();
}
