import { measureBuild } from "./build.ts";
import type { BuildResult } from "./build.ts";
import { writeCorpus } from "./corpus.ts";
import { measureHugo } from "./hugo.ts";
import type { HugoResult } from "./hugo.ts";
import { picturesOf, writePictureCorpus } from "./picture-corpus.ts";
import { cachedCorpus, freshFolder, removeFolder } from "./places.ts";

/** A corpus of releases without pictures: our builds and, when compared, Hugo's, run by run. */
export type ReleaseCase = {
  readonly releases: number;
  readonly builds: readonly BuildResult[];
  readonly hugo: readonly HugoResult[];
};

// A release leaves up to ten files, half of them whole pages.
const outputBytesPerRelease = 200_000;

/** Measures cold builds of `releases` releases, each run of ours followed by one of Hugo's. */
export async function measureReleases(releases: number, runs: number, withHugo: boolean): Promise<ReleaseCase> {
  const content = await cachedCorpus(`${releases}-pressroom`, (folder) => writeCorpus(releases, folder, "pressroom"));
  const bytesNeeded = releases * outputBytesPerRelease;
  const builds: BuildResult[] = [];
  const hugo: HugoResult[] = [];
  for (let run = 0; run < runs; run++) {
    builds.push(await withCache((cache) => measureBuild(content, cache, bytesNeeded)));
    if (!withHugo) continue;
    const hugoContent = await cachedCorpus(`${releases}-hugo`, (folder) => writeCorpus(releases, folder, "hugo"));
    hugo.push(await measureHugo(hugoContent, bytesNeeded));
  }
  return { releases, builds, hugo };
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

/** Measures two builds a run, the second with the cache of the first. */
export async function measurePictures(releases: number, runs: number): Promise<PictureCase> {
  const content = await cachedCorpus(`${releases}-pictures`, (folder) => writePictureCorpus(releases, folder));
  let pictures = 0;
  for (let index = 0; index < releases; index++) pictures += picturesOf(index);
  const cold: BuildResult[] = [];
  const cached: BuildResult[] = [];
  const bytesNeeded = pictures * outputBytesPerPicture;
  for (let run = 0; run < runs; run++) {
    await withCache(async (cache) => {
      cold.push(await measureBuild(content, cache, bytesNeeded));
      cached.push(await measureBuild(content, cache, bytesNeeded));
    });
  }
  return { releases, pictures, cold, cached };
}

async function withCache<T>(work: (cache: string) => Promise<T>): Promise<T> {
  const cache = freshFolder(2_000_000_000);
  try {
    return await work(cache);
  } finally {
    removeFolder(cache);
  }
}
