import { parseArgs } from "node:util";

/** Options of the benchmark, from the command line. */
export type BenchOptions = {
  readonly counts: readonly number[];
  readonly runs: number;
  /** Releases of the picture case; 0 leaves it out. */
  readonly pictures: number;
  readonly skipHugo: boolean;
  readonly jsonFile: string | undefined;
};

/** How to call the bench. */
export const usage = `Usage: npm run bench -- [options]
  --count 1000,10000   releases of each corpus; 0 measures pictures only
  --runs 1             runs of each, Hugo's between ours; medians are printed
  --pictures 60        releases of the picture case; 0 leaves it out
  --skip-hugo          do not compare, even when hugo is on the path
  --json FILE          also write every figure of every run to FILE
`;

/** Reads the command line; throws with a plain sentence at an option it cannot take. */
export function readOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      count: { type: "string", default: "1000,10000" },
      runs: { type: "string", default: "1" },
      pictures: { type: "string", default: "60" },
      "skip-hugo": { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  return {
    counts: values.count
      .split(",")
      .map((text) => wholeNumber("--count", text, 0))
      .filter(Boolean),
    runs: wholeNumber("--runs", values.runs, 1),
    pictures: wholeNumber("--pictures", values.pictures, 0),
    skipHugo: values["skip-hugo"],
    jsonFile: values.json,
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new Error(`${option} takes whole numbers from ${least}, not "${text}".`);
}
