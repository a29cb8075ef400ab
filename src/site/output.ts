import type { SitePath } from "../press-room/addresses.ts";
import type { OutputFile, Publication } from "./publication.ts";

/** A file to be made: its address, and in further fields everything that determines its content besides the publication. */
export interface FilePlan {
  readonly path: SitePath;
}

/** A file of a machine format. Its content is made each time it is read. */
export interface PlannedFile extends OutputFile {
  readonly plan: FilePlan;
}

/** A machine format: its name and a pure function that plans its files from a publication. */
export interface Output {
  readonly name: string;
  /**
   * Makes files in turn with the neighbouring outputs of the table that say so too: the first file of each, the second
   * of each, and so on. For files that are made from the same large value, such as the copies of a release.
   */
  readonly inTurn?: boolean;
  files(publication: Publication): Iterable<PlannedFile>;
}

interface OutputDefinition<P extends FilePlan> {
  readonly name: string;
  readonly inTurn?: boolean;
  /** Every file of the format. Runs in each build, even if nothing is to be made, so it must be cheap. */
  readonly files: (publication: Publication) => Iterable<P>;
  /** The content of one file. Depends only on its arguments. */
  readonly content: (file: P, publication: Publication) => string | Uint8Array;
}

/** Defines a machine format whose files are planned together and made one by one. */
export function outputOf<P extends FilePlan>({ name, inTurn = false, files, content }: OutputDefinition<P>): Output {
  return {
    name,
    inTurn,
    *files(publication) {
      for (const plan of files(publication))
        yield {
          path: plan.path,
          plan,
          get content() {
            return content(plan, publication);
          },
        };
    },
  };
}

/** A format with one file at a fixed address. */
export function singleFile(name: string, path: SitePath, content: (publication: Publication) => string): Output {
  return outputOf({ name, files: () => [{ path }], content: (_, publication) => content(publication) });
}
