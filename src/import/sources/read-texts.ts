import { posix } from "node:path";
import { message } from "../../diagnostics/messages/message.ts";
import type { FoundFault } from "../found-release.ts";
import type { MarkdownFolder } from "./markdown/markdown-folder.ts";
import { CONFIG_FILE, readSiteConfig } from "./markdown/site-config.ts";
import type { RawSource, SourceText } from "./raw-release.ts";
import { mergedSources, READERS, type ReaderOptions } from "./readers.ts";
import { type SourceKind, sourceKindOf } from "./source-kind.ts";

const MARKDOWN = /\.(md|mdx|markdown|mdown)$/i;
/** Files that can hold releases; others of a folder are pictures, documents and programs. */
export const TEXT_FILE = /\.(md|mdx|markdown|mdown|html?|xhtml|xml|rss|atom|rdf|json|jsonl|ndjson|csv|tsv|txt)$/i;

interface ReadTexts {
  readonly kind: SourceKind | undefined;
  readonly raw: RawSource;
}

/**
 * Reads the texts of a folder. Where there is Markdown, other files are those of a generator; else each is of the kind that
 * its content shows, and one of no kind is a fault.
 */
export function readTexts(
  texts: readonly SourceText[],
  options: ReaderOptions,
  folder: MarkdownFolder,
  given?: SourceKind,
): ReadTexts {
  const isMarkdown = texts.some(({ path }) => MARKDOWN.test(path));
  const relevant = isMarkdown ? texts.filter(({ path }) => MARKDOWN.test(path)) : texts;
  const byKind = new Map<SourceKind, SourceText[]>();
  const faults: FoundFault[] = [];
  for (const text of relevant) {
    const kind = given ?? (isMarkdown ? "markdown" : sourceKindOf(text.text));
    if (kind === undefined)
      faults.push({ origin: { source: text.source }, fault: message("import-kind-unknown", { source: text.source }) });
    else if (byKind.get(kind)?.push(text) === undefined) byKind.set(kind, [text]);
  }
  const read = [...byKind].map(([kind, group]) => READERS[kind](group, options, folder));
  return {
    kind: [...byKind.keys()][0],
    raw: mergedSources([...read, ...(faults.length === 0 ? [] : [{ items: faults }])]),
  };
}

/** Folders that hold the content of a site, beside those with its pictures. */
const CONTENT_FOLDER = /^(content|_posts|posts|blog|news|src|pages|docs|source|i18n|releases|press)$/i;
const FILE_FOLDERS = ["static", "public", "assets", "src/assets", "content", "source", "src"];

/** The folder with its settings, and the folders in which links that begin with a slash are looked up. */
export function folderOf(
  path: string,
  configs: readonly SourceText[],
  isFile: (path: string) => boolean,
): MarkdownFolder {
  const above = CONTENT_FOLDER.test(posix.basename(path)) ? [path, posix.dirname(path)] : [path];
  const roots = above.flatMap((one) => [...FILE_FOLDERS.map((name) => `${posix.join(one, name)}/`), `${one}/`]);
  const sites = configs
    .filter((one) => CONFIG_FILE.test(one.path))
    .map(({ text, path: name }) => readSiteConfig(text, name));
  return { site: sites[0] ?? {}, roots, isFile };
}
