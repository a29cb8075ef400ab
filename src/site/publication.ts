import type { SitePath } from "../press-room/addresses.ts";
import type { Page } from "./kinds/registry.ts";
import type { Site } from "./site.ts";

/** Input of all machine formats: the site and its pages. */
export interface Publication extends Site {
  readonly pages: readonly Page[];
}

/** A file of the site. `content` as text (written as UTF-8) or bytes. */
export interface OutputFile {
  readonly path: SitePath;
  readonly content: string | Uint8Array;
}
