import { spawn, type ChildProcess } from "node:child_process";
import { watch } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { settingsFrom } from "../settings/environment.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const QUIET_MS = 80;

/**
 * `npm start`: builds the press room with drafts and embargoed releases shown, serves it, and builds it again in a
 * process of its own when anything changes, so that an edit to content, components, styles or any module shows.
 * The preview has a folder of its own: what must not be public never lands in `_site`.
 */
async function main(): Promise<void> {
  const environment = { PRESSROOM_OUTPUT: join(PROJECT, ".preview"), ...process.env, PRESSROOM_PREVIEW: "1" };
  const port = Number(process.env["PORT"] ?? 8080);
  const base = { ...environment, PRESSROOM_URL: process.env["PRESSROOM_URL"] ?? `http://localhost:${port}/` };
  const settings = settingsFrom(base, PROJECT);
  const server = EleventyDevServer.getServer("press-room", settings.output, { port, domDiff: false, logger: console });
  let serving = false;
  const rebuild = new Rebuild(base, (ok) => {
    if (!serving) return;
    if (ok) server.reload({ files: [], build: { templates: [] } });
    else server.sendError({ error: new Error("The press room was not built. The report is where npm start runs.") });
  });
  await rebuild.now();
  server.serve(port);
  serving = true;
  for (const folder of new Set([PROJECT, settings.content])) watchFolder(folder, settings.output, () => rebuild.soon());
}

/** Runs one build at a time; changes that come during a build start the next. */
class Rebuild {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #done: (ok: boolean) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: ChildProcess | undefined;
  #again = false;

  constructor(environment: NodeJS.ProcessEnv, done: (ok: boolean) => void) {
    this.#environment = environment;
    this.#done = done;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), QUIET_MS);
  }

  async now(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    const ok = await this.#build();
    this.#done(ok);
    if (this.#again) {
      this.#again = false;
      await this.now();
    }
  }

  #build(): Promise<boolean> {
    const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "src/cli/build.ts")], {
      cwd: PROJECT,
      env: this.#environment,
      stdio: "inherit",
    });
    this.#running = child;
    return new Promise((resolve) => {
      child.on("close", (code) => {
        this.#running = undefined;
        resolve(code === 0);
      });
    });
  }
}

const IGNORED = /^(node_modules|\.git|\.cache|\.preview|_site|test-results|playwright-report)$|^\..*\.next\./;

function watchFolder(folder: string, output: string, changed: () => void): void {
  watch(folder, { recursive: true }, (_event, name) => {
    if (name === null || join(folder, name).startsWith(output + sep)) return;
    if (!name.split(sep).some((part) => IGNORED.test(part))) changed();
  });
}

await main();
