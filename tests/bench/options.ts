import { parseArgs } from "node:util";
import { AGAIN } from "./cases.ts";
import type { AgainName } from "./cases.ts";
import type { HugoSite } from "./hugo.ts";

/** Options of the benchmark, from the command line. */
export type BenchOptions = {
  readonly counts: readonly number[];
  readonly runs: number;
  /** Builds after a change; a cold build is always measured before them. */
  readonly again: readonly AgainName[];
  /** Whether builds are measured at all. */
  readonly builds: boolean;
  readonly preview: boolean;
  readonly plainPagefind: boolean;
  /** Releases of the picture case; 0 leaves it out. */
  readonly pictures: number;
  /** The Hugo sites that are built for comparison. */
  readonly sites: readonly HugoSite[];
  readonly jsonFile: string | undefined;
};

const againNames = Object.keys(AGAIN) as AgainName[];
const caseNames = ["cold", ...againNames, "preview", "pagefind"];
const siteNames = ["small", "whole"] as const;

/** How to call the bench. */
export const usage = `Usage: npm run bench -- [options]
  --count 1000,10000   releases of each corpus; 0 measures pictures only
  --cases cold         what is measured, or "all"; separated by commas:
                         cold       from an empty cache into an empty folder; also comes before each of the next
${againNames.map((name) => `                         ${name.padEnd(10)} ${AGAIN[name]}`).join("\n")}
                         preview    npm start, from a saved release to the reloaded page
                         pagefind   how many files plain Pagefind changes for the same edits
  --runs 1             runs of each, Hugo's between ours; medians are printed
  --hugo small,whole   the sites of Hugo's to compare with
  --skip-hugo          do not compare, even when hugo is on the path
  --pictures 0         releases of a case with pictures; 0 leaves it out
  --json FILE          also write every figure of every run to FILE
`;

/** Reads the command line; throws an error with one sentence for an unknown or invalid option. */
export function readOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      count: { type: "string", default: "1000,10000" },
      cases: { type: "string", default: "cold" },
      runs: { type: "string", default: "1" },
      hugo: { type: "string", default: siteNames.join(",") },
      pictures: { type: "string", default: "0" },
      "skip-hugo": { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const cases = values.cases === "all" ? caseNames : namesIn("--cases", values.cases, caseNames);
  const sites = namesIn("--hugo", values.hugo, siteNames);
  return {
    counts: values.count
      .split(",")
      .map((text) => wholeNumber("--count", text, 0))
      .filter(Boolean),
    runs: wholeNumber("--runs", values.runs, 1),
    again: againNames.filter((name) => cases.includes(name)),
    builds: cases.some((name) => name !== "preview"),
    preview: cases.includes("preview"),
    plainPagefind: cases.includes("pagefind"),
    pictures: wholeNumber("--pictures", values.pictures, 0),
    sites: values["skip-hugo"] ? [] : sites,
    jsonFile: values.json,
  };
}

function namesIn<T extends string>(option: string, text: string, known: readonly T[]): readonly T[] {
  return text.split(",").map((written) => {
    const name = known.find((one) => one === written.trim());
    if (name === undefined) throw new Error(`${option} takes ${known.join(", ")}, not "${written}".`);
    return name;
  });
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new Error(`${option} takes whole numbers from ${least}, not "${text}".`);
}
