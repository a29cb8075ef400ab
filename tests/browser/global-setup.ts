import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../harness/build.ts";
import { type RunningServer, serve } from "../harness/static-server.ts";

/** Builds the sample at a root and under a sub-path, serves both with the site's own headers, and tells the tests where. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "press-room-browser-"));
  const servers: RunningServer[] = [];
  for (const [name, base] of [
    ["ROOT", "/"],
    ["SUB_PATH", "/om-oss/presse/"],
  ] as const) {
    const output = join(folder, name);
    // The port is known only when the server runs, and the address is part of the site: one that no page opens.
    const { code, stderr } = await build({
      PRESSROOM_OUTPUT: output,
      PRESSROOM_URL: `https://presse.example.no${base}`,
    });
    if (code !== 0) throw new Error(`The sample was not built:\n${stderr}`);
    const server = await serve(output, { base });
    servers.push(server);
    process.env[`SITE_${name}`] = server.url;
    process.env[`SITE_${name}_FOLDER`] = output;
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
