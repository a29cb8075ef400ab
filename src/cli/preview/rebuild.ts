import type { ChildProcess } from "node:child_process";
import { forkCommand } from "../../runtime/program/program.ts";
import { ROOM } from "../../runtime/room.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { BuildAnswer } from "./build-process.ts";

/** A build starts after this many milliseconds without a change, because changes come in groups. */
const QUIET_MS = 40;

/**
 * Runs one build at a time in a child process; changes during a build start another one. The process is kept between
 * builds, because starting it takes longer than most builds, until a source of the program changes.
 */
export class Rebuild {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #done: (failure: string | Message | undefined) => void;
  #timer: NodeJS.Timeout | undefined;
  #process: ChildProcess | undefined;
  #isOutdated = false;
  #isRunning = false;
  #again = false;

  /** `done` receives the output of a failed build, a message if there is no output, or undefined. */
  constructor(environment: NodeJS.ProcessEnv, done: (failure: string | Message | undefined) => void) {
    this.#environment = environment;
    this.#done = done;
  }

  /** Builds when no more changes come. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), QUIET_MS);
  }

  /** The same, with the present sources of the program. */
  soonAnew(): void {
    this.#isOutdated = true;
    this.soon();
  }

  async now(): Promise<void> {
    if (this.#isRunning) {
      this.#again = true;
      return;
    }
    this.#isRunning = true;
    do {
      this.#again = false;
      this.#done(await this.#build());
    } while (this.#again);
    this.#isRunning = false;
  }

  /** Ends the build that is running, if any. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#process?.kill();
  }

  #build(): Promise<string | Message | undefined> {
    const child = this.#readyProcess();
    return new Promise((resolve) => {
      const answered = ({ failure }: BuildAnswer): void => {
        child.off("exit", ended);
        resolve(failure);
      };
      const ended = (): void => {
        child.off("message", answered);
        resolve(message("preview-no-report"));
      };
      child.once("message", answered);
      child.once("exit", ended);
      child.send("build", (error) => error && child.kill());
    });
  }

  #readyProcess(): ChildProcess {
    if (this.#isOutdated) this.#process?.kill();
    if (this.#process && !this.#isOutdated && this.#process.connected) return this.#process;
    this.#isOutdated = false;
    const child = forkCommand("preview/build-process", {
      cwd: ROOM,
      env: this.#environment,
      execArgv: ["--max-semi-space-size=32"],
    });
    this.#process = child;
    return child;
  }
}
