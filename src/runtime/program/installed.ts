import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What is read of a package.json. */
interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * A hash of an installed program: of its bundle, its version, the installed versions of the packages it needs, and the
 * major version of Node. `folder` (absolute) has its package.json. 20 hexadecimal digits.
 */
export function hashOfInstalled(bundle: string, folder: string): string {
  const { version, dependencies = {} } = manifestIn(folder);
  const { resolve } = createRequire(join(folder, "package.json"));
  const versionOf = (name: string): string | undefined =>
    (resolve.paths(name) ?? []).flatMap((path) => versionIn(join(path, name)) ?? [])[0];
  const versions = Object.keys(dependencies)
    .toSorted()
    .map((name) => [name, versionOf(name)]);
  const [node] = process.versions.node.split(".", 1);
  return createHash("sha256")
    .update(JSON.stringify([bundle, version, node, versions]))
    .digest("hex")
    .slice(0, 20);
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function versionIn(folder: string): string | undefined {
  try {
    return manifestIn(folder).version;
  } catch {
    return undefined;
  }
}
