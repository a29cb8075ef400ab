import type { SitePath } from "../press-room/addresses.ts";
import type { Page } from "./kinds/registry.ts";
import type { Site } from "./site.ts";

/** Everything a machine format is computed from: the site and the pages it has. */
export interface Publication extends Site {
  readonly pages: readonly Page[];
}

/** A file of the site. `content` as text (written as UTF-8) or bytes. */
export interface OutputFile {
  readonly path: SitePath;
  readonly content: string | Uint8Array;
}

/** A machine format: its name and the files it adds to a publication, computed from nothing else. */
export interface Output {
  readonly name: string;
  files(publication: Publication): Iterable<OutputFile>;
}
