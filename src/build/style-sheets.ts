import { basename, dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import type { Position } from "../diagnostics/diagnostic.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";

/** Browsers that the styles are made for. */
const TARGETS = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** Bundles a style sheet of the program with its imports, and appends `theme`. `addressOf` gets the name of each font. */
export async function bundleProgramStyles(
  file: string,
  addressOf: (name: string) => string | undefined,
  theme = "",
): Promise<Uint8Array> {
  const themed = `${file}?theme`;
  const { bundleAsync } = await import("lightningcss");
  const { code } = await bundleAsync({
    filename: themed,
    minify: true,
    targets: TARGETS,
    resolver: {
      read: async (name) => (name === themed ? `@import "./${basename(file)}";\n${theme}` : readFile(name, "utf8")),
      resolve: (specifier, from) => join(dirname(from), specifier),
    },
    visitor: {
      // Each style sheet refers to a font by its source file; the site serves it under a name with a hash.
      Url: (url) => ({ ...url, url: addressOf(basename(url.url)) ?? url.url }),
    },
  });
  return code;
}

/** Style sheets in one; `fault` is the import that makes that impossible. */
interface BundledStyles {
  readonly css: string;
  readonly fault?: { readonly file: string; readonly at: Position };
}

/** Bundles style sheets whose texts are known, by path, into a layer. The imports in them are paths. */
export async function bundleStyles(
  entry: string,
  layer: string,
  texts: ReadonlyMap<string, string>,
): Promise<BundledStyles> {
  const whole = "";
  const { bundleAsync } = await import("lightningcss");
  try {
    const { code } = await bundleAsync({
      filename: whole,
      minify: true,
      targets: TARGETS,
      resolver: {
        read: (name) => (name === whole ? `@import "${entry}" layer(${layer});` : (texts.get(name) ?? "")),
        resolve: (specifier) => specifier,
      },
    });
    return { css: new TextDecoder().decode(code) };
  } catch (error) {
    const { loc, fileName } = error as StyleFault;
    if (!loc) throw error;
    return { css: "", fault: { file: fileName || entry, at: { line: loc.line, column: loc.column } } };
  }
}

/** An address in a style sheet: of another one, or of a font or picture. */
export interface Dependency {
  readonly kind: "sheet" | "file";
  /** As written. */
  readonly url: string;
  readonly at: Position;
  /** What is in `css` in the place of the address. */
  readonly placeholder: string;
}

/** A style sheet of a press room: its text with placeholders for addresses, and its faults. */
export interface ReadSheet {
  readonly css: string;
  readonly dependencies: readonly Dependency[];
  readonly faults: readonly { readonly at: Position; readonly message: Message }[];
}

interface StyleFault {
  readonly loc?: { readonly line: number; readonly column: number } | null;
  readonly type?: string;
  readonly fileName?: string;
  readonly data?: { readonly type?: string };
}

/** Parses a style sheet. */
export async function readSheet(file: string, text: string): Promise<ReadSheet> {
  const { transform } = await import("lightningcss");
  const lines = text.split("\n");
  const faultOf = ({ loc, type, data }: StyleFault) => {
    const at = { line: loc?.line ?? 1, column: loc?.column ?? 1 };
    return { at, message: wordsOf(type ?? data?.type, (lines[at.line - 1] ?? "").slice(at.column - 1).trim()) };
  };
  try {
    const { code, dependencies, warnings } = transform({
      filename: file,
      code: new TextEncoder().encode(text),
      errorRecovery: true,
      analyzeDependencies: { preserveImports: true },
    });
    return {
      css: new TextDecoder().decode(code),
      dependencies: (dependencies ?? []).flatMap((one): readonly Dependency[] => {
        if (one.type !== "import" && one.type !== "url") return [];
        const { type, url, placeholder, loc } = one;
        const found = (lines[loc.start.line - 1] ?? "").indexOf(url);
        const at = { line: loc.start.line, column: found < 0 ? loc.start.column : found + 1 };
        return [{ kind: type === "import" ? "sheet" : "file", url, placeholder, at }];
      }),
      faults: [...warnings.map((warning) => faultOf(warning as StyleFault)), ...openBlock(text)],
    };
  } catch (error) {
    const fault = error as StyleFault;
    if (!fault.loc) throw error;
    return { css: "", dependencies: [], faults: [faultOf(fault)] };
  }
}

/** The last block that is not closed. CSS closes it at the end of the file, after all that follows has become part of it. */
function openBlock(text: string): ReadSheet["faults"] {
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(/\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[{}]/g))
    if (token === "{") open.push(index);
    else if (token === "}") open.pop();
  const last = open.at(-1);
  if (last === undefined) return [];
  const before = text.slice(0, last).split("\n");
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return [{ at, message: message("style-open") }];
}

function wordsOf(type: string | undefined, near: string): Message {
  switch (type) {
    case "EndOfInput":
      return message("style-open");
    case "SelectorError":
      return message("style-selector");
    case "UnexpectedImportRule":
      return message("style-import-late");
    case "AmbiguousUrlInCustomProperty":
      return message("style-url-property");
    default:
      return message("style-unexpected", { near: near.slice(0, 30) });
  }
}
