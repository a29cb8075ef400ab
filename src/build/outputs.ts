import type { StageProgress } from "../runtime/stage-progress.ts";
import type { Output } from "../site/output.ts";
import type { FileMaker } from "../site/file-maker.ts";
import type { Publication } from "../site/publication.ts";

/** Makes and writes the files of all outputs: feeds, copies of releases, sitemaps, files for the host. */
export async function writeOutputs(
  publication: Publication,
  files: FileMaker,
  table: readonly Output[],
  progress?: StageProgress,
): Promise<void> {
  const done = progress?.of(table.length);
  for (const output of table) {
    for (const file of explained(output, () => [...output.files(publication)])) {
      if (files.keeps(file.plan, output.name)) continue;
      await files.make(file.plan, output.name, () => explained(output, () => file.content));
    }
    done?.();
  }
}

/** Reports an error in the code of an output with its name. */
function explained<T>({ name }: Output, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`The output "${name}" failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
