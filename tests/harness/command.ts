import { mock } from "node:test";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { join } from "node:path";
import { type BuildResult, environmentWith, PROJECT, settingsOfBuild } from "./build.ts";

let calls = 0;

/**
 * Runs one of the project's commands in this process, which takes milliseconds where a process of its own takes a second.
 * The command's module is evaluated again in each call; its imports are loaded once. Make one call at a time: the
 * arguments, the environment and the console are those of the process. `runCommand` starts a process.
 */
export async function runHere(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<BuildResult> {
  const file = join(PROJECT, "src/cli", `${command}.ts`);
  const { argv, env, exitCode } = process;
  const said = { stdout: "", stderr: "" };
  const log = mock.method(console, "log", (...words: unknown[]) => void (said.stdout += `${format(...words)}\n`));
  const error = mock.method(console, "error", (...words: unknown[]) => void (said.stderr += `${format(...words)}\n`));
  try {
    const ofCall = { argv: [process.execPath, file, ...args], env: environmentWith(settings), exitCode: undefined };
    Object.assign(process, ofCall);
    await import(`${pathToFileURL(file).href}?call=${(calls += 1)}`);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    Object.assign(process, { argv, env, exitCode });
    log.mock.restore();
    error.mock.restore();
  }
}

/** Builds the tests' own press room as `build` does, in this process. Make one build at a time. */
export function buildHere(settings: Readonly<Record<string, string>>): Promise<BuildResult> {
  return runHere("build", [], settingsOfBuild(settings));
}
