import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Diagnostic, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { problem } from "../../diagnostics/report.ts";
import { findContentFile } from "../../media/files/content-file.ts";
import type { OutputFile } from "../../site/publication.ts";
import { readUtf8 } from "../../text/utf8.ts";
import { bundleStyles, type Dependency, type ReadSheet, readSheet } from "../style-sheets.ts";
import { notFound, readCustomFile } from "./custom-file.ts";

/** The press room's own styles, and the fonts and pictures that they use. */
export interface OwnStyles {
  /** In the layer `team`. */
  readonly css: string;
  readonly files: readonly OutputFile[];
}

interface StylesReading {
  /** Undefined if there are none, or if they have errors. */
  readonly styles?: OwnStyles;
  readonly diagnostics: readonly Diagnostic[];
}

const ENTRY = "assets/site.css";

/** Reads `assets/site.css` of a content folder (absolute) with everything it imports. */
export async function readSiteCss(content: string): Promise<StylesReading> {
  const entry = await findContentFile(content, ENTRY);
  if (!entry.ok) {
    const isNone = entry.reason === "missing" || entry.reason === "empty";
    return { diagnostics: isNone ? [] : [problem("custom-file", ENTRY, START_OF_FILE, notFound(ENTRY, entry))] };
  }
  const sheets = new Sheets(content);
  await sheets.read(ENTRY);
  const { diagnostics } = sheets;
  if (diagnostics.length > 0) return { diagnostics };
  const { css, fault } = await bundleStyles(ENTRY, "team", sheets.texts);
  if (fault) return { diagnostics: [problem("style-broken", fault.file, fault.at, message("style-import-layers"))] };
  return { styles: { css, files: [...sheets.files.values()] }, diagnostics };
}

/** The style sheets of a content folder, with the addresses of files in them resolved. */
class Sheets {
  readonly texts = new Map<string, string>();
  readonly files = new Map<string, OutputFile>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #content: string;
  /** Files whose imports are being read. */
  readonly #open = new Set<string>();

  constructor(content: string) {
    this.#content = content;
  }

  /** Reads a style sheet (path in the content folder) and those that it imports. */
  async read(file: string): Promise<void> {
    const reading = readUtf8(await readFile(join(this.#content, file)));
    if (!reading.ok) {
      const at = { line: reading.line, column: 1 };
      this.diagnostics.push(problem("file-encoding", file, at, message("file-encoding", { line: reading.line })));
      return;
    }
    const sheet = await readSheet(file, reading.text);
    for (const { at, message: said } of sheet.faults) this.diagnostics.push(problem("style-broken", file, at, said));
    this.#open.add(file);
    this.texts.set(file, await this.#resolved(file, sheet));
    this.#open.delete(file);
  }

  async #resolved(file: string, { css, dependencies }: ReadSheet): Promise<string> {
    let text = css;
    for (const dependency of dependencies) {
      const address = await this.#addressOf(file, dependency);
      if (address !== undefined) text = text.replaceAll(dependency.placeholder, () => address);
    }
    return text;
  }

  /** What to write in the place of an address; undefined if it cannot be used, which is reported. */
  async #addressOf(file: string, { kind, url, at }: Dependency): Promise<string | undefined> {
    if (kind === "file" && /^(#|data:)/i.test(url)) return url;
    const note = (said: ReturnType<typeof message>): undefined =>
      void this.diagnostics.push(problem("style-broken", file, at, said));
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return note(message("style-address", { url }));
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(url) ?? [];
    const target = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(file), decoded(path));
    if (kind === "sheet") return this.#imported(target, note);
    const found = await readCustomFile(this.#content, target);
    if (!found.ok) return note(found.reason);
    this.files.set(found.file.path, found.file);
    return posix.basename(found.file.path) + (rest.startsWith("#") ? rest : "");
  }

  async #imported(target: string, note: (said: ReturnType<typeof message>) => undefined): Promise<string | undefined> {
    if (!target.startsWith("assets/")) return note(message("custom-file-outside", { file: target }));
    const found = await findContentFile(this.#content, target);
    if (!found.ok) return note(notFound(target, found));
    if (this.#open.has(target)) return note(message("style-import-cycle", { file: target }));
    if (!this.texts.has(target)) await this.read(target);
    return target;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
