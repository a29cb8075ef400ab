import type { SitePath } from "../press-room/addresses.ts";
import type { FilePlan } from "./output.ts";

/** Makes the files of a site, and keeps those that are up to date. */
export interface FileMaker {
  /** Says whether the file in the site is up to date. */
  isCurrent(plan: FilePlan, maker: string): boolean;
  /**
   * Keeps the file in the site if it exists and none of its facts has changed. Otherwise returns false; the file must be
   * made. `maker` names the page or format, for error messages.
   */
  keeps(plan: FilePlan, maker: string): boolean;
  /** Keeps a file like `keeps`, and returns its size; undefined if it must be made. */
  kept(plan: FilePlan, maker: string): MadeFile | undefined;
  /** Copies a file (absolute path) to the address of the plan, which names its content. */
  place(plan: FilePlan, source: string): Promise<MadeFile>;
  /** Identifies the content of a kept or made file: another content at the same address has another id. */
  contentId(path: SitePath): string;
  /**
   * Makes and writes a file. Records what `content` reads of the press room; `content` must not depend on anything else
   * but the plan.
   */
  make(plan: FilePlan, maker: string, content: () => string | Uint8Array): Promise<MadeFile>;
}

/** A file that was made or kept. */
export interface MadeFile {
  readonly bytes: number;
}
