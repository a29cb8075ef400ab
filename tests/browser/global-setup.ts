import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtSites, SITE_URLS } from "../harness/built-sites.ts";
import { serve } from "../harness/static-server.ts";

/** Builds the tests' own press room at a root and under a sub-path, serves both with the site's own headers, and passes their addresses to the tests. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "press-room-browser-"));
  const sites = await builtSites(folder);
  const servers = await Promise.all(
    // The port is known only when the server runs, and a site is built for its public address: no page opens that.
    Object.entries(SITE_URLS).map(async ([name, url]) => {
      const server = await serve(join(sites, name), { base: new URL(url).pathname });
      process.env[`SITE_${name}`] = server.url;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
