import { createHash } from "node:crypto";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildFailure, OnLoadResult, Plugin } from "esbuild";
import { type Position, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { failureOf, type OwnModule } from "../../site/own-module.ts";

/** A module of the press room that was imported, with its default export. */
export interface LoadedModule extends OwnModule {
  readonly value: unknown;
}

type Loading =
  | { readonly ok: true; readonly module: LoadedModule }
  | { readonly ok: false; readonly file: string; readonly at: Position; readonly problem: Message };

/**
 * Bundles and imports a module of the content folder (absolute). The only place where code of a press room is read. It
 * may import files in `pressroom/`, packages of the press room, and preact, which is the program's own, so that
 * components are of one kind; nothing of Node, because results must depend on their arguments only.
 */
export async function loadModule(content: string, file: string): Promise<Loading> {
  const room = await realpath(content);
  const bundle = await bundleOf(room, file);
  if (!bundle.ok) return bundle;
  const { code, map, sources } = bundle;
  const own: OwnModule = { file, sources, hash: createHash("sha256").update(code).digest("hex").slice(0, 20) };
  // Stack traces name the lines of the sources.
  process.setSourceMapsEnabled(true);
  const folder = await mkdtemp(join(tmpdir(), "press-room-module-"));
  try {
    const path = join(folder, "module.mjs");
    await writeFile(path, `${code}\n//# sourceMappingURL=data:application/json;base64,${mapFor(map, room)}\n`);
    const { default: value } = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
    return { ok: true, module: { ...own, value } };
  } catch (error) {
    const { file: at, problem, ...place } = failureOf(own, error);
    return { ok: false, file: at, at: place.at, problem };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Bundle {
  readonly ok: true;
  readonly code: string;
  readonly map: string;
  readonly sources: readonly string[];
}

async function bundleOf(room: string, file: string): Promise<Bundle | Extract<Loading, { readonly ok: false }>> {
  const { build } = await import("esbuild");
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(room, file)],
      absWorkingDir: room,
      outfile: join(room, "module.mjs"),
      write: false,
      bundle: true,
      metafile: true,
      sourcemap: "external",
      format: "esm",
      target: "node20",
      // Without Node's own modules.
      platform: "neutral",
      mainFields: ["module", "main"],
      jsx: "automatic",
      jsxImportSource: "preact",
      tsconfigRaw: {},
      charset: "utf8",
      logLevel: "silent",
      plugins: [fromProgram, insideRoom(room)],
    });
    const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
    return { ok: true, code: text(".mjs"), map: text(".map"), sources: Object.keys(metafile.inputs) };
  } catch (error) {
    const [first] = (error as Partial<BuildFailure>).errors ?? [];
    if (!first) throw error;
    const { location, text } = first;
    const detail: unknown = first.detail;
    const at = location ? { line: location.line, column: location.column + 1 } : START_OF_FILE;
    return { ok: false, file: location?.file ?? file, at, problem: wordsOf(text, detail) };
  }
}

/** Errors of the plugins carry their message as detail. */
function wordsOf(text: string, detail: unknown): Message {
  if (typeof detail === "object" && detail !== null && "id" in detail) return detail as Message;
  const [, name] = /^Could not resolve "(.+)"$/.exec(text) ?? [];
  return name === undefined
    ? message("module-unreadable", { reason: text.replace(/\.$/, "") })
    : message("module-import", { name });
}

/** Preact is imported from the program: hooks and contexts work only with one copy of it. */
const fromProgram: Plugin = {
  name: "program",
  setup: (build) => {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path: import.meta.resolve(path), external: true }));
  },
};

/** Refuses files outside the press room, and those that may be held back. */
function insideRoom(room: string): Plugin {
  return {
    name: "inside",
    setup: (build) => {
      build.onLoad({ filter: /./ }, ({ path }): OnLoadResult | undefined => {
        const file = relative(room, path).split(sep).join("/");
        if (/^(pressroom|node_modules)\//.test(file)) return undefined;
        return { errors: [{ text: "outside", detail: message("module-outside", { file }) }] };
      });
    },
  };
}

/** The source map in Base64, with absolute addresses of the sources. */
function mapFor(map: string, room: string): string {
  const whole = JSON.parse(map) as { sources: string[] };
  const sources = whole.sources.map((source) => pathToFileURL(join(room, source)).href);
  return Buffer.from(JSON.stringify({ ...whole, sources })).toString("base64");
}
