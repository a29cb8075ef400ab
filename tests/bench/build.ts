import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, measureFolder, readStages } from "./measure.ts";
import type { Cost, FolderSize, Stage } from "./measure.ts";
import { freshFolder, projectFolder, removeFolder } from "./places.ts";

/** Cost of one build of a press room, by stages, and the contents of its output folder. */
export type BuildResult = {
  readonly cost: Cost;
  readonly stages: readonly Stage[];
  readonly size: FolderSize;
};

/** The moment of publication of every measured build: after the newest release of the corpus. */
const benchNow = "2026-01-05T12:00:00+01:00";

/** A copy of a corpus with an output and a cache of its own, to be built again and again. */
export type Room = { readonly content: string; readonly output: string; readonly cache: string };

/** Makes a room of a corpus, runs `work` with it, and removes it. */
export async function withRoom<T>(corpus: string, bytesNeeded: number, work: (room: Room) => Promise<T>): Promise<T> {
  const folder = freshFolder(bytesNeeded);
  const room = { content: join(folder, "content"), output: join(folder, "site"), cache: join(folder, "cache") };
  try {
    cpSync(corpus, room.content, { recursive: true });
    return await work(room);
  } finally {
    removeFolder(folder);
  }
}

/** Builds a room in a process of its own, as `npm run build` does. Output and cache stay for the next build. */
export async function measureBuild(room: Room): Promise<BuildResult> {
  const timings = `${room.cache}-timings.json`;
  const cost = await measure({
    program: process.execPath,
    parameters: scriptParameters("build"),
    folder: projectFolder,
    environment: { ...roomEnvironment(room), PRESSROOM_TIMINGS: timings },
  });
  return { cost, stages: readStages(timings), size: measureFolder(room.output) };
}

/** The environment of a command on a room: the machine's, without settings of the person who measures. */
export function roomEnvironment({ content, output, cache }: Room): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(process.env)) {
    if (value !== undefined && !key.startsWith("PRESSROOM_")) kept[key] = value;
  }
  return {
    ...kept,
    PRESSROOM_CONTENT: content,
    PRESSROOM_OUTPUT: output,
    PRESSROOM_CACHE: cache,
    PRESSROOM_NOW: benchNow,
  };
}

/** The arguments that a script of package.json gives to Node, so that the benchmark measures the same command. */
export function scriptParameters(name: "build" | "start"): readonly string[] {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { scripts } = JSON.parse(manifest) as { readonly scripts: Readonly<Record<typeof name, string>> };
  const [program, ...parameters] = scripts[name].split(" ");
  if (program !== "node") throw new Error(`npm run ${name} does not start Node: ${scripts[name]}`);
  return parameters;
}
