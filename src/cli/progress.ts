import type { BuildObserver } from "../build/timings.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";

/** Where progress is shown, for example `process.stdout`. */
interface ProgressOutput {
  /** Says whether it is a terminal, in which a line can be rewritten. */
  readonly isTTY?: boolean;
  /** Width of a terminal, in characters. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Times in milliseconds. */
const SHOWN_AFTER = 1_000;
const REWRITTEN_EVERY = 100;
const PLAIN_LINE_EVERY = 10_000;
/** The remaining time of a stage is estimated after this time. */
const ESTIMATED_AFTER = 1_000;

const ERASE_LINE = "\r\u001b[2K";

/**
 * Shows the progress of a long build: in a terminal one line that is rewritten, elsewhere one plain line every ten
 * seconds at most. A build shorter than that is silent.
 */
export class BuildProgress implements BuildObserver {
  readonly #output: ProgressOutput;
  readonly #clock: () => number;
  readonly #interval: number;
  readonly #language: EditorsLanguage;
  #stage = "";
  #stageStart: number;
  #lastShown: number;
  #isOpen = false;

  /** `clock` returns milliseconds. */
  constructor(output: ProgressOutput, clock: () => number, language: EditorsLanguage) {
    this.#language = language;
    this.#output = output;
    this.#clock = clock;
    this.#interval = output.isTTY ? REWRITTEN_EVERY : PLAIN_LINE_EVERY;
    this.#stageStart = clock();
    this.#lastShown = this.#stageStart - this.#interval + (output.isTTY ? SHOWN_AFTER : PLAIN_LINE_EVERY);
  }

  stage(name: string): void {
    this.#stage = stageName(name, this.#language);
    this.#stageStart = this.#clock();
    // In a terminal, a stage that has no items would otherwise be shown under the name of the one before it.
    if (this.#isOpen) this.#lastShown = -Infinity;
    this.#show(() => this.#stage);
  }

  count(done: number, total: number): void {
    this.#show((now) => progressText(this.#stage, { done, total, elapsed: now - this.#stageStart }, this.#language));
  }

  /** Erases the line, so that the report of the build can be printed. */
  end(): void {
    if (this.#isOpen) this.#output.write(ERASE_LINE);
    this.#isOpen = false;
  }

  #show(text: (now: number) => string): void {
    const now = this.#clock();
    if (now - this.#lastShown < this.#interval) return;
    this.#lastShown = now;
    if (!this.#output.isTTY) {
      this.#output.write(`${text(now)}\n`);
      return;
    }
    const width = (this.#output.columns || 80) - 1;
    this.#output.write(ERASE_LINE + text(now).slice(0, width));
    this.#isOpen = true;
  }
}

interface Counts {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the stage began. */
  readonly elapsed: number;
}

/** `pages: 3,400 of 13,602 done, 10,202 left, about 12 s` */
function progressText(stage: string, { done, total, elapsed }: Counts, language: EditorsLanguage): string {
  const count = message("progress-count", { stage, done, total, left: total - done });
  if (done === 0 || elapsed < ESTIMATED_AFTER) return textOf(count, language);
  const time = durationText((elapsed / done) * (total - done));
  return textOf(message("progress-time", { count, time }), language);
}

/** The stages that `buildSite` and an import name. */
const STAGES: Readonly<Record<string, Message>> = {
  compare: message("stage-compare"),
  read: message("stage-read"),
  traces: message("stage-traces"),
  media: message("stage-media"),
  bundles: message("stage-bundles"),
  "own pages": message("stage-own-pages"),
  "press kits": message("stage-press-kits"),
  pages: message("stage-pages"),
  "form for editors": message("stage-form"),
  formats: message("stage-formats"),
  "waiting for search": message("stage-search"),
  "search files": message("stage-search-files"),
  promote: message("stage-promote"),
  "import read": message("stage-import-read"),
  "import plan": message("stage-import-plan"),
  "import write": message("stage-import-write"),
};

function stageName(name: string, language: EditorsLanguage): string {
  const said = STAGES[name];
  return said ? textOf(said, language) : name;
}

function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
