import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { fieldGuide } from "../authoring/field-guide.ts";
import { ruleGuide } from "../authoring/rule-guide.ts";

const GUIDES: readonly (readonly [path: string, make: () => string])[] = [
  ["docs/editors/fields.md", fieldGuide],
  ["docs/editors/rules.md", ruleGuide],
];

/** `npm run docs`: writes the guides that are made from the code. With `--check` it writes nothing and ends with 1 when one is stale. */
async function main(): Promise<number> {
  const isCheck = process.argv.includes("--check");
  const stale: string[] = [];
  for (const [path, make] of GUIDES) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const text = await format(make(), { ...(await resolveConfig(file)), filepath: file });
    if (text === (await readFile(file, "utf8").catch(() => ""))) continue;
    stale.push(path);
    if (!isCheck) await writeFile(file, text);
  }
  if (isCheck) for (const path of stale) console.error(`${path} is older than the code. Run: npm run docs`);
  else console.log(stale.length > 0 ? `Written: ${stale.join(", ")}` : "The guides are up to date.");
  return isCheck && stale.length > 0 ? 1 : 0;
}

process.exitCode = await main();
