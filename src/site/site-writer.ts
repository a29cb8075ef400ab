import type { SitePath } from "../press-room/addresses.ts";
import type { OutputFile } from "./publication.ts";

/**
 * The one way a file gets into the site of a build. Each address takes one file: a second one, an address that leaves
 * the site, a file where the build has a folder, and names that differ only in case are refused with an error that
 * names both makers.
 */
export interface SiteWriter {
  /** Writes what was made in memory. `maker` names the page, format or module that made it, for error messages. */
  write(file: OutputFile, maker: string): Promise<void>;
  /** Copies an existing file (absolute) to an address; the source stays. The same source twice is one file. */
  place(path: SitePath, source: string): Promise<void>;
  /** Moves all files below a folder (absolute, on the disk of the output) to the same paths of the site. */
  moveAll(folder: string, maker: string): Promise<void>;
  /** The content of a file that this build has written or placed. */
  read(path: SitePath): Uint8Array;
}
