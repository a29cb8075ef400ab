import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PublishedPressRoom } from "../../../src/press-room/published.ts";
import { buildSearchIndex, type SearchIndexOptions, type SearchIndexReport } from "../../../src/search/build-index.ts";
import { searchedIn } from "../../../src/search/room-sources.ts";

/** Makes the index of a press room and writes its files below `output`; `cache` keeps it between builds. Both are absolute. */
export async function writeIndex(
  room: PublishedPressRoom,
  output: string,
  { cache, ...options }: Pick<SearchIndexOptions, "limits"> & { readonly cache?: string } = {},
): Promise<SearchIndexReport> {
  const folder = cache ?? (await mkdtemp(join(tmpdir(), "search-cache-")));
  try {
    const report = await buildSearchIndex(searchedIn(room), { ...options, folder });
    for (const { path, content } of report.files ?? []) {
      await mkdir(dirname(join(output, path)), { recursive: true });
      await writeFile(join(output, path), content());
    }
    return report;
  } finally {
    if (cache === undefined) await rm(folder, { recursive: true });
  }
}
