import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../runtime/program/program.ts";

/** A build starts after this many milliseconds without a change, because changes come in groups. */
const QUIET_MS = 80;

/** Runs one build at a time in a child process; changes during a build start another one. */
export class Rebuild {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #done: (failure: string | undefined) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: ChildProcess | undefined;
  #again = false;

  /** `done` receives the output of a failed build, or undefined. */
  constructor(environment: NodeJS.ProcessEnv, done: (failure: string | undefined) => void) {
    this.#environment = environment;
    this.#done = done;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), QUIET_MS);
  }

  async now(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    do {
      this.#again = false;
      this.#done(await this.#build());
    } while (this.#again);
  }

  /** Ends the build that is running, if any. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.kill();
  }

  #build(): Promise<string | undefined> {
    const child = spawn(process.execPath, [join(PROJECT, "src/cli/run.js"), "build"], {
      cwd: PROJECT,
      env: this.#environment,
      stdio: ["ignore", "inherit", "pipe"],
    });
    this.#running = child;
    let report = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      process.stderr.write(text);
      report += text;
    });
    return new Promise((resolve) => {
      child.on("close", (code) => {
        this.#running = undefined;
        resolve(code === 0 ? undefined : report || "The build ended without a report.");
      });
    });
  }
}
