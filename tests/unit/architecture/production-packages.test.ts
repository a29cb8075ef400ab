import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { it } from "node:test";
import { PROJECT } from "../../harness/build.ts";

const { dependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** `npm run docs` formats the guides with Prettier; building a site does not need it. */
const FOR_DEVELOPERS = "src/cli/docs.ts";

/** Imports that remain at run time: type imports are erased. */
const IMPORT = /^(?:(?:import|export) (?!type )[^"'=;()]*? from|import) "([^"]+)"|(?<!typeof )\bimport\("([^"]+)"\)/gm;

function packagesIn(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, fixed, loaded]) => fixed ?? loaded ?? "")
    .filter((target) => !target.startsWith(".") && !isBuiltin(target))
    .map((target) => target.replace(/^((?:@[^/]+\/)?[^/]+).*$/, "$1"));
}

it("needs no development package to check, preview and build a site", () => {
  const files = ["src", "pages", "_includes", "assets"].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const sources = [...files, "eleventy.config.ts", "eleventy.config.js"].filter(
    (file) => /(?<!\.d)\.(tsx?|js)$/.test(file) && file !== FOR_DEVELOPERS,
  );
  const used = sources.flatMap((file) =>
    packagesIn(readFileSync(join(PROJECT, file), "utf8")).map((name) => ({ file, name })),
  );
  assert.ok(
    used.some(({ name }) => name === "@11ty/eleventy"),
    "the test reads imports",
  );
  assert.deepEqual(
    used.filter(({ name }) => !(name in dependencies)).map(({ file, name }) => `${file} imports ${name}`),
    [],
  );
  assert.deepEqual(
    sources.filter((file) => readFileSync(join(PROJECT, file), "utf8").includes('/docs.ts"')),
    [],
    "nothing else loads the command that needs them",
  );
});
