import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The moment the sample press room is built at in tests: after its newest release, before its coming invitations. */
export const SAMPLE_NOW = "2026-11-23T12:00:00+01:00";

export interface BuildResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run build`'s command with the given `PRESSROOM_*` settings and nothing else of them. */
export function build(settings: Readonly<Record<string, string>>): Promise<BuildResult> {
  return runScript("src/cli/build.ts", [], { PRESSROOM_NOW: SAMPLE_NOW, ...settings });
}

/** Runs one of the project's commands as its own process. */
export function runScript(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<BuildResult> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("PRESSROOM_") && !name.startsWith("NODE_TEST"),
  );
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: PROJECT,
    env: { ...Object.fromEntries(inherited), ...settings },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}
