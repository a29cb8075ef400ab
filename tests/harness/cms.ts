import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { environmentWith, NOW, PRESS_ROOM, PROJECT } from "./build.ts";

/** A running `npm run cms`. */
export interface RunningCms {
  /** The address of the form. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Interrupts it as Ctrl-C does, and resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Runs Git in a folder and returns what it says. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
}

/** Copies the tests' own press room into a new Git repository, with everything committed to the branch `main`. */
export function repositoryIn(folder: string): string {
  cpSync(PRESS_ROOM, folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "config", "user.name", "Ada Eksempel");
  git(folder, "config", "user.email", "ada@example.no");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message", "Add the press room");
  return folder;
}

/** Starts `npm run cms` on any free port, in a process group of its own, and resolves when it says where it is. */
export async function startCms(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<RunningCms> {
  const child = spawn(process.execPath, ["src/cli/run.js", "cms", ...args], {
    cwd: PROJECT,
    env: environmentWith({ PRESSROOM_NOW: NOW, PORT: "0", ...settings }),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const note = (text: string): void => {
      said += text;
      const [, address] = /http:\/\/localhost(:\d+\/\S*admin\/)/.exec(said) ?? [];
      if (address !== undefined) resolve(`http://127.0.0.1${address}`);
    };
    child.stdout.setEncoding("utf8").on("data", note);
    child.stderr.setEncoding("utf8").on("data", note);
    child.on("close", () => reject(new Error(`npm run cms ended. It said: ${said}`)));
  });
  return {
    url,
    process: child,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill("SIGINT");
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}
