import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { OWN_MANIFEST } from "./manifest.ts";

/** Runs after `npm pack` has read the files: puts the project's manifest back. */
const project = join(import.meta.dirname, "../..");
const own = join(project, OWN_MANIFEST);
if (existsSync(own)) renameSync(own, join(project, "package.json"));
