import { statSync } from "node:fs";
import type { SitePath } from "../../press-room/addresses.ts";
import type { FileMaker, MadeFile } from "../../site/file-maker.ts";
import type { FilePlan } from "../../site/output.ts";
import type { SiteWriter } from "../../site/site-writer.ts";
import { digest, fingerprint } from "../../site/tracing/fingerprint.ts";
import { recorded } from "../../site/tracing/reading.ts";
import type { Reason, Traces } from "./traces.ts";

/** Makes the files whose facts have changed, and keeps the others in the site. */
export class TracedMaker implements FileMaker {
  readonly #writer: SiteWriter;
  readonly #traces: Traces;
  #made = 0;
  readonly #explain: ((path: string, reason: Reason) => void) | undefined;

  /** `explain` is called for each file that is made, with the reason. */
  constructor(writer: SiteWriter, traces: Traces, explain?: (path: string, reason: Reason) => void) {
    this.#writer = writer;
    this.#traces = traces;
    this.#explain = explain;
  }

  /** Number of files made so far. */
  get made(): number {
    return this.#made;
  }

  isCurrent(plan: FilePlan, maker: string): boolean {
    return this.#traces.current(plan.path, printOf(plan, maker)) !== undefined;
  }

  contentId(path: SitePath): string {
    return this.#traces.planAt(path) ?? digest(this.#writer.read(path));
  }

  async place(plan: FilePlan, source: string): Promise<MadeFile> {
    this.#made += 1;
    await this.#writer.place(plan.path, source);
    const { size: bytes } = statSync(source);
    this.#traces.note(plan.path, printOf(plan, source), bytes, []);
    return { bytes };
  }

  keeps(plan: FilePlan, maker: string): boolean {
    return this.kept(plan, maker) !== undefined;
  }

  kept(plan: FilePlan, maker: string): MadeFile | undefined {
    const trace = this.#traces.current(plan.path, printOf(plan, maker));
    if (!trace) return undefined;
    this.#writer.keep(plan.path, maker, trace.bytes);
    this.#traces.keep(plan.path);
    return trace;
  }

  async make(plan: FilePlan, maker: string, content: () => string | Uint8Array): Promise<MadeFile> {
    const { path } = plan;
    const print = printOf(plan, maker);
    this.#explain?.(path, this.#traces.reason(path, print));
    this.#made += 1;
    const { value, facts } = recorded(content);
    await this.#writer.write({ path, content: value }, maker);
    const bytes = Buffer.byteLength(value);
    this.#traces.note(path, print, bytes, facts);
    return { bytes };
  }
}

function printOf(plan: FilePlan, maker: string): string {
  return fingerprint([maker, plan]);
}
