import { outputs } from "../formats/outputs.ts";
import type { Publication } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";

/** Writes every row of the table of outputs: feeds, copies of releases, sitemaps, files for the host. */
export async function writeOutputs(publication: Publication, site: Pick<SiteWriter, "write">): Promise<void> {
  for (const output of outputs) {
    for (const file of output.files(publication)) await site.write(file, output.name);
  }
}
