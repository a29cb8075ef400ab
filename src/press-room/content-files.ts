/** The text of every content file: settings by name, releases by their path under `releases/`. */
export interface ContentFiles {
  readonly site?: string;
  /** By id: the file name without `.yaml`. */
  readonly publishers: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
  /** By path under `releases/`, `/` between parts. */
  readonly releases: ReadonlyMap<string, string>;
}
