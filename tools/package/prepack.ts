import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBundle } from "./bundle.ts";
import { type Manifest, OWN_MANIFEST, packageManifest } from "./manifest.ts";

/**
 * Runs before `npm pack` reads the files: compiles the program, and puts the package's manifest in the place of the
 * project's, which postpack.ts puts back. npm has no other way to pack a folder with another manifest.
 */
const project = join(import.meta.dirname, "../..");
const manifest = join(project, "package.json");
const own = join(project, OWN_MANIFEST);

// There is one if an earlier run was killed.
if (existsSync(own)) renameSync(own, manifest);
const imported = await makeBundle(project);
const text = JSON.stringify(
  packageManifest(JSON.parse(readFileSync(manifest, "utf8")) as Manifest, imported),
  undefined,
  2,
);
copyFileSync(manifest, own);
writeFileSync(`${manifest}.new`, `${text}\n`);
renameSync(`${manifest}.new`, manifest);
