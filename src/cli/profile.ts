import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Timed, Timings } from "../build/timings.ts";
import type { BuildSettings } from "../settings/environment.ts";

/** A file of the site, or all files of one name. */
interface Size {
  readonly name: string;
  readonly bytes: number;
}

type Figures = Pick<Timings, "stages" | "slowest" | "total">;

/** How many pages and files are listed. */
export const LISTED = 30;

/** Writes `profile.txt` into the cache folder. Returns its path, absolute. */
export function writeProfile(timings: Figures, { cache, output }: Pick<BuildSettings, "cache" | "output">): string {
  const file = join(cache, "profile.txt");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, profileText(timings, sizesIn(output)));
  return file;
}

/** The profile: stages, slowest pages, largest files, and total size by file name. */
function profileText({ stages, slowest, total }: Figures, files: readonly Size[]): string {
  const longest = (sizes: readonly Size[]) => sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, LISTED);
  return [
    section(
      "Stages, in seconds (search runs beside the others)",
      [...stages, { name: "all", seconds: total }].map(inSeconds),
    ),
    section("Slowest pages, in milliseconds", slowest.map(inMilliseconds)),
    section("Largest files, in bytes", longest(files).map(inBytes)),
    section("Files of one name together, in bytes", longest(byFileName(files)).map(inBytes)),
  ].join("\n");
}

const inSeconds = ({ name, seconds }: Timed) => [seconds.toFixed(2), name] as const;
const inMilliseconds = ({ name, seconds }: Timed) => [(seconds * 1000).toFixed(1), name] as const;
const inBytes = ({ name, bytes }: Size) => [String(bytes), name] as const;

function section(title: string, rows: readonly (readonly [figure: string, name: string])[]): string {
  const lines = rows.map(([figure, name]) => `${figure.padStart(12)}  ${name}\n`);
  return `${title}\n${lines.length === 0 ? `${"none".padStart(12)}\n` : lines.join("")}`;
}

/** Adds up sizes by file name: `index.html` for all pages; files with a hash in the name by their extension. */
function byFileName(files: readonly Size[]): readonly Size[] {
  const sums = new Map<string, { bytes: number; count: number }>();
  for (const { name, bytes } of files) {
    const last = name.slice(name.lastIndexOf("/") + 1);
    const kind = SHARED_NAME.test(last) ? last : `*${last.slice(Math.max(0, last.lastIndexOf(".")))}`;
    const sum = sums.get(kind) ?? { bytes: 0, count: 0 };
    sums.set(kind, { bytes: sum.bytes + bytes, count: sum.count + 1 });
  }
  return Array.from(sums, ([name, { bytes, count }]) => ({ name: `${name} (${count})`, bytes }));
}

const SHARED_NAME =
  /^(index\.(html|txt|md|json)|releases\.json|(feed|atom)\.xml|feed\.json|event\.ics|press-kit\.zip)$/;

function sizesIn(folder: string): readonly Size[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { name: relative(folder, file), bytes: statSync(file).size };
    });
}
