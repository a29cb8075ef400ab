import { Worker } from "node:worker_threads";
import { rasterise } from "./raster.ts";

export interface TrialJob {
  readonly svg: string;
  /** In pixels. */
  readonly widths: readonly number[];
  /** Memory limit of the process. */
  readonly megabytes: number;
}

export type TrialAnswer = "drawn" | "failed";

// Started by trial.ts: does one job and sends one answer. Exits when its parent exits.
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

/** Rasterising blocks this thread, so a worker thread checks memory and ends the process above the limit. */
function watchMemory(megabytes: number): void {
  const source = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1e6) process.kill(process.pid, "SIGKILL");
  }, 5)`;
  new Worker(source, { eval: true }).unref();
}
