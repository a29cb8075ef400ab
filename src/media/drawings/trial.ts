import { type Message, message } from "../../diagnostics/messages/message.ts";
import { cacheKey, type DiskCache } from "../../runtime/disk-cache.ts";
import { forkProgram } from "../../runtime/program/program.ts";
import type { Drawing } from "./svg.ts";
import type { TrialAnswer, TrialJob } from "./trial-process.ts";
import { trialWidths } from "./raster-widths.ts";

/** Increase when drawings are rasterised differently. */
const VERSION = 2;
const LIMITS = { seconds: 20, megabytes: 1500 };
/** Largest ratio of width to height, or height to width, accepted for a logo. */
const STEEPEST = 40;

/** Why a drawing cannot be made into a picture, as a clause; undefined if it can. */
type DrawingTrouble = Message | undefined;

/**
 * Rasterises a drawing as the build does, in a child process with limits of time and memory: some drawings never
 * finish, exhaust memory or crash the process. Success is cached under the `hash` of the file.
 */
export async function tryDrawing(
  { safe, width, height }: Pick<Drawing, "safe" | "width" | "height">,
  hash: string,
  cache: DiskCache,
  limits = LIMITS,
): Promise<DrawingTrouble> {
  const ratio = Math.max(width / height, height / width);
  if (!(ratio <= STEEPEST)) return message("drawing-uneven", { width, height });
  const key = cacheKey("drawn", VERSION, hash);
  if (await cache.read(key)) return undefined;
  const trouble = await inOwnProcess(
    { svg: safe, widths: trialWidths(width, height), megabytes: limits.megabytes },
    limits.seconds,
  );
  if (trouble === undefined) await cache.write(key, Buffer.from("drawn"));
  return trouble;
}

function inOwnProcess(job: TrialJob, seconds: number): Promise<DrawingTrouble> {
  // Hides the output of the drawing library, which is not for editors.
  const child = forkProgram("src/media/drawings/trial-process", { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  return new Promise((resolve) => {
    let answer: TrialAnswer | undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.on("message", (said) => (answer = said as TrialAnswer));
    child.on("error", () => undefined);
    child.on("close", () => {
      clearTimeout(timer);
      if (answer === "drawn") resolve(undefined);
      else if (isLate) resolve(message("drawing-slow", { seconds }));
      else resolve(message(answer === "failed" ? "drawing-failed" : "drawing-memory"));
    });
    child.send(job, () => undefined);
  });
}
