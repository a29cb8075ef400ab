import { measureBuild, withRoom } from "./build.ts";
import type { BuildResult } from "./build.ts";
import { writeCorpus } from "./corpus.ts";
import { EDITS } from "./edits.ts";
import type { EditName } from "./edits.ts";
import { measureHugo } from "./hugo.ts";
import type { HugoResult, HugoSite } from "./hugo.ts";
import { compareTrees, readTree } from "./output-tree.ts";
import type { TreeChange } from "./output-tree.ts";
import { picturesOf, writePictureCorpus } from "./picture-corpus.ts";
import { cachedCorpus } from "./places.ts";
import { plainPagefindChanges } from "./plain-pagefind.ts";
import type { PlainPagefind } from "./plain-pagefind.ts";

/** A build after a change, in the output and cache of the build before it. */
export type AgainName = "unchanged" | EditName;

/** Builds after a change, in the order in which they are measured. */
export const AGAIN: Readonly<Record<AgainName, string>> = {
  unchanged: "nothing changed",
  body: EDITS.body.title,
  title: EDITS.title.title,
  added: EDITS.added.title,
  publisher: EDITS.publisher.title,
};

/** A build after a change, and what it did to the output. */
export type AgainResult = { readonly build: BuildResult; readonly change: TreeChange };

/** A corpus of releases without pictures: our builds and, when compared, Hugo's, run by run. */
export type ReleaseCase = {
  readonly releases: number;
  readonly builds: readonly BuildResult[];
  readonly again: ReadonlyMap<AgainName, readonly AgainResult[]>;
  readonly hugo: ReadonlyMap<HugoSite, readonly HugoResult[]>;
  readonly plainPagefind: PlainPagefind;
};

/** What is measured of a corpus of releases. */
export type ReleaseMeasures = {
  readonly runs: number;
  readonly again: readonly AgainName[];
  readonly sites: readonly HugoSite[];
  /** Also counts the files that plain Pagefind changes for the same edits. */
  readonly plainPagefind: boolean;
};

// A release has up to ten files, half of them whole pages; a file system in memory rounds each up to 4 KiB.
const outputBytesPerRelease = 100_000;

/** Measures a cold build and builds after changes; each run of ours is followed by one of each Hugo site. */
export async function measureReleases(releases: number, measures: ReleaseMeasures): Promise<ReleaseCase> {
  const corpus = await cachedCorpus(`${releases}-pressroom`, (folder) => writeCorpus(releases, folder, "pressroom"));
  const hugoCorpus = () => cachedCorpus(`${releases}-hugo`, (folder) => writeCorpus(releases, folder, "hugo"));
  const bytesNeeded = releases * outputBytesPerRelease;
  const builds: BuildResult[] = [];
  const again = new Map<AgainName, AgainResult[]>(measures.again.map((name) => [name, []]));
  const hugo = new Map<HugoSite, HugoResult[]>(measures.sites.map((site) => [site, []]));
  for (let run = 0; run < measures.runs; run++) {
    await withRoom(corpus, bytesNeeded, async (room) => {
      builds.push(await measureBuild(room));
      let before = again.size === 0 ? undefined : readTree(room.output);
      for (const [name, results] of again) {
        if (name !== "unchanged") EDITS[name].apply({ folder: room.content, releases, format: "pressroom" });
        const build = await measureBuild(room);
        const after = readTree(room.output);
        results.push({ build, change: compareTrees(before ?? new Map(), after) });
        before = after;
      }
    });
    for (const [site, results] of hugo) results.push(await measureHugo(site, await hugoCorpus(), bytesNeeded));
  }
  const edits = measures.again.filter((name) => name !== "unchanged");
  const plainPagefind = measures.plainPagefind
    ? await plainPagefindChanges(await hugoCorpus(), releases, edits, bytesNeeded)
    : new Map<EditName, TreeChange>();
  return { releases, builds, again, hugo, plainPagefind };
}

/** Releases with pictures, built with an empty cache and again with what the first build cached. */
export type PictureCase = {
  readonly releases: number;
  readonly pictures: number;
  readonly cold: readonly BuildResult[];
  readonly cached: readonly BuildResult[];
};

// Each 2400 x 1600 original, its sizes in three formats, its crops and its place in a press kit.
const outputBytesPerPicture = 12_000_000;

/** Measures two builds per run, the second into a new output with the cache of the first. */
export async function measurePictures(releases: number, runs: number): Promise<PictureCase> {
  const corpus = await cachedCorpus(`${releases}-pictures`, (folder) => writePictureCorpus(releases, folder));
  let pictures = 0;
  for (let index = 0; index < releases; index++) pictures += picturesOf(index);
  const cold: BuildResult[] = [];
  const cached: BuildResult[] = [];
  for (let run = 0; run < runs; run++) {
    await withRoom(corpus, 2 * pictures * outputBytesPerPicture, async (room) => {
      cold.push(await measureBuild(room));
      cached.push(await measureBuild({ ...room, output: `${room.output}-again` }));
    });
  }
  return { releases, pictures, cold, cached };
}
