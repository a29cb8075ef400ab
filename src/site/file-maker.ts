import type { FilePlan } from "./output.ts";

/** Makes the files of a site, and keeps those that would be made as they are. */
export interface FileMaker {
  /**
   * Keeps the file in the site if it is there and nothing it was made from has changed; otherwise returns false, and it
   * has to be made. `maker` names the page or format, for error messages.
   */
  keeps(plan: FilePlan, maker: string): boolean;
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
