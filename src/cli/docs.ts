import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { editorSchema } from "../authoring/editor-schema.ts";
import { fieldGuide } from "../authoring/field-guide.ts";
import { ruleGuide } from "../authoring/rule-guide.ts";
import { snippets } from "../authoring/snippets.ts";
import { SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { message } from "../diagnostics/messages/message.ts";

const GUIDES: readonly (readonly [path: string, make: () => string])[] = [
  ["docs/editors/fields.md", () => fieldGuide("en")],
  ["docs/editors/nb/fields.md", () => fieldGuide("nb")],
  ["docs/editors/rules.md", () => ruleGuide("en")],
  ["docs/editors/nb/rules.md", () => ruleGuide("nb")],
  ...(["site", "publisher", "contact", "release"] as const).map(
    (name) => [`.vscode/schemas/${name}.json`, () => JSON.stringify(editorSchema(name))] as const,
  ),
  [".vscode/releases.code-snippets", () => JSON.stringify(snippets())],
];

const usage = `npm run docs -- [--check]

Writes the guides that are made from the code, and what VS Code knows of the content. --check writes nothing and ends with 1 if one is older than the code.`;

async function writeGuides(isCheck: boolean): Promise<number> {
  const { format, resolveConfig } = await loadPrettier();
  const stale: string[] = [];
  for (const [path, make] of GUIDES) {
    const file = join(PROJECT, path);
    const text = await format(make(), { ...(await resolveConfig(file)), filepath: file });
    if (text === (await readFile(file, "utf8").catch(() => ""))) continue;
    stale.push(path);
    if (isCheck) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (isCheck) for (const path of stale) console.error(`${path} is older than the code. Run: npm run docs`);
  else console.log(stale.length > 0 ? `Written: ${stale.join(", ")}` : "The guides are up to date.");
  return isCheck && stale.length > 0 ? 1 : 0;
}

/** Prettier is a development package: a site is built without it. */
async function loadPrettier(): Promise<typeof import("prettier")> {
  try {
    return await import("prettier");
  } catch {
    throw new SettingsError(message("prettier-missing"));
  }
}

process.exitCode = await runCommand(
  {
    name: "docs",
    usage,
    options: { check: { type: "boolean", default: false } },
    run: ({ check }) => writeGuides(check),
  },
  process.argv.slice(2),
);
