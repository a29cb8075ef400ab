import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeRelease } from "./corpus-release.ts";
import type { BenchRelease } from "./corpus-release.ts";
import { randomFrom, sentence } from "./corpus-text.ts";
import { publishers } from "./corpus-words.ts";
import { releasePath, releaseText } from "./corpus.ts";
import type { CorpusFormat } from "./corpus.ts";

/** A copy of a corpus that edits may change. */
export type EditedCorpus = {
  readonly folder: string;
  readonly releases: number;
  readonly format: CorpusFormat;
};

/** A change an editor makes between two builds; the same in both layouts. */
export type Edit = { readonly title: string; readonly apply: (corpus: EditedCorpus) => void };

/** The edits that are measured, by the names of their cases. */
export const EDITS = {
  body: {
    title: "body of an old release edited",
    apply: (corpus) =>
      rewrite(corpus, oldRelease(corpus.releases), (text) => `${text}\n${sentence(randomFrom(corpus.releases))}\n`),
  },
  title: {
    title: "newest title edited",
    apply: (corpus) => {
      const newest = newestRelease(corpus.releases);
      rewrite(corpus, newest, (text) => text.replace(newest.title, `Rettet: ${newest.title}`));
    },
  },
  added: {
    title: "one release added",
    apply: (corpus) => {
      const added = makeRelease(corpus.releases, corpus.releases + 1);
      writeFileSync(join(corpus.folder, releasePath(added, corpus.format)), releaseText(added, corpus.format));
    },
  },
  publisher: { title: "publisher renamed", apply: renamePublisher },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;

/** A release of the second eighth of the years. */
export const oldRelease = (count: number): BenchRelease => makeRelease(Math.floor(count / 6), count);

/** The release with the latest date. It need not have the highest number: times within a day are not in order. */
export function newestRelease(count: number): BenchRelease {
  const last = Array.from({ length: Math.min(count, 20) }, (_, back) => makeRelease(count - 1 - back, count));
  return last.reduce((newest, release) => (release.date > newest.date ? release : newest));
}

function rewrite({ folder, format }: EditedCorpus, release: BenchRelease, change: (text: string) => string): void {
  const file = join(folder, releasePath(release, format));
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is as it was.`);
  writeFileSync(file, after);
}

// Hugo's layout has the name of the publisher in each release.
function renamePublisher({ folder, format }: EditedCorpus): void {
  const { id, name } = publishers[3];
  const rename = (file: string) => {
    const text = readFileSync(file, "utf8");
    if (text.includes(`"${name}"`)) writeFileSync(file, text.replace(`"${name}"`, `"Nye ${name}"`));
  };
  if (format === "pressroom") return rename(join(folder, "pressroom/publishers", `${id}.yaml`));
  const releases = join(folder, "releases");
  for (const entry of readdirSync(releases, { recursive: true, encoding: "utf8" }))
    if (entry.endsWith(".md")) rename(join(releases, entry));
}
