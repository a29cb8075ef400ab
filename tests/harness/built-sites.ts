import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, RUN_FOLDER } from "./build.ts";

/** The public address of each site that tests share, by the name of its folder. */
export const SITE_URLS = {
  root: "https://presse.example.no/",
  "sub-path": "https://example.org/om-oss/presse/",
} as const;

export type SiteName = keyof typeof SITE_URLS;

/** Builds the tests' own press room at the root of a host and under a sub-path, into `folder`. Throws the build's report. */
export async function buildSites(folder: string): Promise<void> {
  // One after the other: the second finds the pictures of the first in the cache.
  for (const [name, url] of Object.entries(SITE_URLS)) {
    const { code, stderr } = await build({ PRESSROOM_OUTPUT: join(folder, name), PRESSROOM_URL: url });
    if (code !== 0) throw new Error(`The press room in tests/fixtures was not built:\n${stderr}`);
  }
}

/** The folder that holds both sites: the one of this test run, else built into `folder`. Nothing may be written there. */
export async function builtSites(folder: string): Promise<string> {
  const shared = RUN_FOLDER;
  if (shared !== undefined && existsSync(join(shared, "sub-path"))) return shared;
  await buildSites(folder);
  return folder;
}
