import type { StageProgress } from "../runtime/stage-progress.ts";
import type { Output } from "../site/output.ts";
import type { OutputFile, Publication } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";

/** Writes every row of the table of outputs: feeds, copies of releases, sitemaps, files for the host. */
export async function writeOutputs(
  publication: Publication,
  site: Pick<SiteWriter, "write">,
  table: readonly Output[],
  progress?: StageProgress,
): Promise<void> {
  const done = progress?.of(table.length);
  for (const output of table) {
    for (const file of filesOf(output, publication)) await site.write(file, output.name);
    done?.();
  }
}

/** The files of an output, made. An error in its code is reported with the name of the output. */
function* filesOf(output: Output, publication: Publication): Iterable<OutputFile> {
  try {
    for (const { path, content } of output.files(publication)) yield { path, content };
  } catch (error) {
    throw new Error(`The output "${output.name}" failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
