import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { PROJECT } from "./build.ts";

const named = process.env["PRESSROOM_SCHEMAS"];

/**
 * The folder of schemas that others publish (IPTC, sitemaps.org, Google) and that are not part of the project:
 * `PRESSROOM_SCHEMAS`, else `shared/schemas` beside the project.
 */
export const SCHEMAS = resolve(named ?? join(PROJECT, "../shared/schemas"));

const NEEDED = ["ninjs-schema_3.1.json", "geojson-schema.json", "sitemap.xsd", "siteindex.xsd"];

/** Why tests against published schemas are left out; false if they can run. Throws if a folder was named that lacks one. */
export function schemasLeftOut(): string | false {
  const missing = NEEDED.filter((name) => !existsSync(join(SCHEMAS, name)));
  if (missing.length === 0) return false;
  if (named !== undefined) throw new Error(`PRESSROOM_SCHEMAS names ${named}, which lacks ${missing.join(", ")}.`);
  return "conformance with published schemas: they are not part of the project (PRESSROOM_SCHEMAS names their folder)";
}

/** Why tests that call this program are left out; false if it is installed. */
export function toolLeftOut(command: string, flag: string, checks: string): string | false {
  return spawnSync(command, [flag]).error === undefined ? false : `${checks}: ${command} is not installed`;
}
