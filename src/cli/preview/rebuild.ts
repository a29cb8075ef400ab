import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../project.ts";

/** Changes come in groups: a build starts when there was none for so long. */
const QUIET_MS = 80;

/** Runs one build at a time in a process of its own; changes that come during a build start the next. */
export class Rebuild {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #done: (failure: string | undefined) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: ChildProcess | undefined;
  #again = false;

  /** `done` is told what the build printed if it failed. */
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

  /** Ends a build that is running. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.kill();
  }

  #build(): Promise<string | undefined> {
    const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "src/cli/build.ts")], {
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
