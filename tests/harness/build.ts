import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The moment of publication in tests: between the newest public release of `tests/fixtures/press-room` and its next event. */
export const NOW = "2026-11-21T12:00:00+01:00";

/** The press room the tests bring along: `releases/` and `pressroom/`. */
export const PRESS_ROOM = join(PROJECT, "tests/fixtures/press-room");

/** Set by `tests/run.ts`: the folder where the files of one test run share built sites and prepared pictures. */
export const RUN_FOLDER = process.env["TEST_RUN_FOLDER"];

export interface BuildResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the tests' own press room as `npm run build` does; settings (`PRESSROOM_*`, `TZ`) replace the defaults. */
export function build(settings: Readonly<Record<string, string>>): Promise<BuildResult> {
  return runCommand("build", [], settingsOfBuild(settings));
}

/** The settings of a build of the tests' own press room, with these in place of the defaults. */
export function settingsOfBuild(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    PRESSROOM_NOW: NOW,
    PRESSROOM_CONTENT: PRESS_ROOM,
    PRESSROOM_CACHE: join(RUN_FOLDER ?? join(PROJECT, ".cache/tests"), "cache"),
    ...settings,
  };
}

/**
 * The environment of a command: the machine's, without settings meant for another build, in English, and these settings.
 */
export function environmentWith(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(PRESSROOM_|NODE_TEST|GITHUB_|LC_|LANG)/.test(name),
  );
  return { ...Object.fromEntries(inherited), LC_ALL: "en", ...settings };
}

/** Runs one of the commands of a project as its own process, as `npm run <name>` does. Default: this project. */
export function runCommand(
  name: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  project = PROJECT,
): Promise<BuildResult> {
  const child = spawn(process.execPath, ["src/cli/run.js", name, ...args], {
    cwd: project,
    env: environmentWith(settings),
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}
