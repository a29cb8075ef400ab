import { fileURLToPath } from "node:url";
import { settingsFrom } from "../settings/environment.ts";
import { SiteBuild } from "../build/site-build.ts";

/** The folder of this project: pages, components, styles. Content may live elsewhere. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

let current: Promise<SiteBuild> | undefined;

/** The build of this process. Eleventy's config and the command that starts Eleventy share it. */
export function currentBuild(): Promise<SiteBuild> {
  current ??= SiteBuild.prepare(settingsFrom(process.env, PROJECT), PROJECT, Date.now);
  return current;
}
