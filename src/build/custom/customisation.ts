import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { problem } from "../../diagnostics/report.ts";
import { formatIn, ownOutput } from "../../formats/own-format.ts";
import { findContentFile } from "../../media/files/content-file.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { SITE_FILE } from "../../press-room/read-press-room.ts";
import { type KeyPath, readYaml } from "../../release/yaml.ts";
import type { Output } from "../../site/output.ts";
import type { OwnPart, OwnParts } from "../../site/extend.ts";
import { OwnModuleError, wrongResult } from "../../site/own-module.ts";
import type { OutputFile } from "../../site/publication.ts";
import { notFound, readCustomFile } from "./custom-file.ts";
import { runCheck } from "./own-checks.ts";
import type { LoadedModule } from "./own-modules.ts";
import { type OwnStyles, readSiteCss } from "./site-css.ts";

/** The styles, fonts, machine formats and parts of pages that a press room adds or replaces. */
export interface Customisation {
  readonly styles?: OwnStyles;
  /** By path in the content folder. */
  readonly fonts: ReadonlyMap<string, OutputFile>;
  readonly outputs: readonly Output[];
  readonly parts: OwnParts;
}

/** What a press room without anything of its own has. */
export const NOTHING_OWN: Customisation = { fonts: new Map(), outputs: [], parts: {} };

interface CustomisationReading {
  readonly custom: Customisation;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what the content folder (absolute) has of its own, and runs its checks. Reports all problems; with errors, the
 * result is incomplete.
 */
export async function readCustomisation(content: string, room: PressRoom): Promise<CustomisationReading> {
  const { site } = room;
  const { styles, diagnostics: ofStyles } = await readSiteCss(content);
  const reading = new Customiser(content, [...ofStyles]);
  const fonts = await reading.fonts(site.design.fontFiles.map(({ file }) => file));
  const outputs: Output[] = [];
  for (const [index, file] of site.modules.formats.entries()) {
    const module = await reading.module(file, ["extensions", "formats", index]);
    if (module) reading.kept(() => outputs.push(ownOutput(module, formatIn(module))));
  }
  for (const [index, file] of site.modules.checks.entries()) {
    const module = await reading.module(file, ["extensions", "checks", index]);
    if (module) reading.diagnostics.push(...runCheck(module, room));
  }
  const parts: Record<string, OwnPart<never, never>> = {};
  for (const [name, file] of Object.entries(site.modules.parts)) {
    const module = await reading.module(file, ["parts", name]);
    if (module) reading.kept(() => (parts[name] = partIn(module)));
  }
  return { custom: { fonts, outputs, parts, ...(styles && { styles }) }, diagnostics: reading.diagnostics };
}

function partIn({ value, ...module }: LoadedModule): OwnPart<never, never> {
  if (typeof value === "function") return { ...module, component: value as (props: never) => unknown };
  throw wrongResult(module, message("module-default", { what: message("module-is-part") }));
}

/** Reads files that the settings name, and collects what is wrong with them. */
class Customiser {
  readonly diagnostics: Diagnostic[];
  readonly #content: string;

  constructor(content: string, diagnostics: Diagnostic[]) {
    this.#content = content;
    this.diagnostics = diagnostics;
  }

  async fonts(files: readonly string[]): Promise<ReadonlyMap<string, OutputFile>> {
    const fonts = new Map<string, OutputFile>();
    for (const [index, file] of files.entries()) {
      const found = await readCustomFile(this.#content, file);
      if (found.ok) fonts.set(file, found.file);
      else await this.#noteInSettings(["design", "fontFiles", index, "file"], found.reason);
    }
    return fonts;
  }

  /** Imports a module named at `path` in the settings; undefined if it cannot be. */
  async module(file: string, path: KeyPath): Promise<LoadedModule | undefined> {
    const found = await findContentFile(this.#content, file);
    if (!found.ok) {
      await this.#noteInSettings(path, notFound(file, found));
      return undefined;
    }
    const { loadModule } = await import("./own-modules.ts");
    const loading = await loadModule(this.#content, file);
    if (loading.ok) return loading.module;
    this.diagnostics.push(problem("module-failed", loading.file, loading.at, loading.problem));
    return undefined;
  }

  /** Runs a function, and reports the failure of a module. */
  kept(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof OwnModuleError)) throw error;
      this.diagnostics.push(problem("module-failed", error.file, error.at, error.problem));
    }
  }

  async #noteInSettings(path: KeyPath, said: Diagnostic["message"]): Promise<void> {
    const settings = readYaml(await readFile(join(this.#content, SITE_FILE), "utf8"));
    this.diagnostics.push(problem("custom-file", SITE_FILE, settings.locate(path), said));
  }
}
