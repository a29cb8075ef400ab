import type { SitePath } from "../press-room/addresses.ts";
import type { FilePlan } from "./output.ts";

/** Makes the files of a site, and keeps those that would be made as they are. */
export interface FileMaker {
  /** Says whether the file in the site would be made as it is. */
  isCurrent(plan: FilePlan, maker: string): boolean;
  /**
   * Keeps the file in the site if it is there and nothing it was made from has changed; otherwise returns false, and it
   * has to be made. `maker` names the page or format, for error messages.
   */
  keeps(plan: FilePlan, maker: string): boolean;
  /** Keeps a file like `keeps`, and returns its size; undefined if it has to be made. */
  kept(plan: FilePlan, maker: string): MadeFile | undefined;
  /** Copies a file (absolute path) to the address of the plan, which names its content. */
  place(plan: FilePlan, source: string): Promise<MadeFile>;
  /** Tells the content of a kept or made file from any other content of the file at this address. */
  contentId(path: SitePath): string;
  /**
   * Makes and writes a file. Notes what `content` reads of the press room; `content` depends on nothing else but the
   * plan.
   */
  make(plan: FilePlan, maker: string, content: () => string | Uint8Array): Promise<MadeFile>;
}

/** A file that was made or kept. */
export interface MadeFile {
  readonly bytes: number;
}
