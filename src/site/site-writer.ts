import type { SitePath } from "../press-room/addresses.ts";
import type { OutputFile } from "./publication.ts";

/**
 * The only way to write files into the site of a build. Each address takes one file: a second one, an address outside
 * the site, a file in the place of a folder, and names that differ only in case are refused with an error that names
 * both makers.
 */
export interface SiteWriter {
  /** Writes a file from memory. `maker` names the page, format or module, for error messages. */
  write(file: OutputFile, maker: string): Promise<void>;
  /** Keeps a file of the old site, which has `bytes` bytes. */
  keep(path: SitePath, maker: string, bytes: number): void;
  /** Copies an existing file (absolute) to an address; the source stays. Placing the same source twice is allowed. */
  place(path: SitePath, source: string): Promise<void>;
  /** The content of a file that this build has written, placed or kept. */
  read(path: SitePath): Uint8Array;
}
