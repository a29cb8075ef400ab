import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** The licence texts of all packages that are in a bundle, for the file that accompanies it. `project` is absolute. */
export function licences(project: string, { inputs }: Metafile): string {
  const folders = new Set(Object.keys(inputs).flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .toSorted()
    .map((folder) => licenceOf(join(project, folder)))
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** The last `node_modules/name` in a path. */
function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = existsSync(folder) ? readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one)) : [];
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license ?? "see below"})`, ...texts].join("\n\n");
}
