import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Bundles } from "../site/site.ts";
import type { OutputFile } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import { cacheKey, DiskCache } from "../runtime/disk-cache.ts";
import { programHash } from "../runtime/program/program.ts";
import { browserScript } from "./browser-scripts.ts";
import { filesIn } from "./output/files-in.ts";
import { ROOT_FILES, type SitePath } from "../press-room/addresses.ts";
import { type Theme, themeCss } from "../site/theme-css.ts";
import type { Customisation } from "./custom/customisation.ts";
import type { OwnStyles } from "./custom/site-css.ts";
import { hashedFile } from "./hashed-file.ts";
import { bundleProgramStyles } from "./style-sheets.ts";

/** How the pages look, besides the program's own styles. */
interface Look {
  readonly theme: Theme;
  /** The press room's own styles. */
  readonly styles: OwnStyles | undefined;
  /** The files of its own font, by path in the content folder. */
  readonly fonts: ReadonlyMap<string, OutputFile>;
}

/** The look of a press room. */
export function lookOf({ accent, design }: Theme, { styles, fonts }: Customisation): Look {
  return { theme: { accent, design }, styles, fonts };
}

/**
 * Bundles `assets/` (absolute folder) into the site. The theme goes into the style sheet because the content security
 * policy allows no inline style. Bundles of unchanged sources are taken from the cache, because loading the
 * bundlers takes longer than everything else in a build after a small edit.
 */
export async function bundleAssets(
  folder: string,
  look: Look,
  site: Pick<SiteWriter, "write">,
  cacheFolder?: string,
): Promise<Bundles> {
  const cache = new DiskCache(cacheFolder === undefined ? undefined : join(cacheFolder, "bundles"), { keptDays: 30 });
  // The search script shares modules with the program.
  const { theme, styles, fonts } = look;
  const own = [...fonts].map(([name, { path }]) => [name, path]);
  const key = cacheKey("bundles", programHash(), theme, styles?.css ?? "", own, await hashOfFiles(folder));
  const known = await cache.read(key);
  const made = known ? unpacked(known) : await makeBundles(folder, look);
  if (!known) await cache.write(key, packed(made));
  // The press room's own styles may use a file of the program.
  const files = new Map([...made.files, ...(styles?.files ?? []), ...fonts.values()].map((file) => [file.path, file]));
  for (const file of files.values()) await site.write(file, "assets");
  return made.bundles;
}

interface MadeBundles {
  readonly bundles: Bundles;
  readonly files: readonly OutputFile[];
}

function packed({ bundles, files }: MadeBundles): Buffer {
  const texts = files.map(({ path, content }) => ({ path, content: Buffer.from(content).toString("base64") }));
  return Buffer.from(JSON.stringify({ bundles, files: texts }));
}

function unpacked(content: Buffer): MadeBundles {
  const { bundles, files } = JSON.parse(content.toString()) as {
    bundles: Bundles;
    files: { path: SitePath; content: string }[];
  };
  return { bundles, files: files.map((file) => ({ ...file, content: Buffer.from(file.content, "base64") })) };
}

/** A hash of the names and contents of all files below a folder. */
async function hashOfFiles(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of filesIn(folder)) hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest("hex");
}

async function makeBundles(folder: string, { theme, styles, fonts: own }: Look): Promise<MadeBundles> {
  const fonts = await fontFiles(join(folder, "fonts"));
  const project = dirname(folder);
  const [css, listCss, viewerCss, printCss, js, searchJs, feedCss] = await Promise.all([
    styleSheet(join(folder, "css/main.css"), fonts, {
      theme: themeCss(theme, (file) => basename(own.get(file)?.path ?? "")),
      after: styles?.css ?? "",
    }),
    styleSheet(join(folder, "css/lists.css"), fonts),
    styleSheet(join(folder, "css/viewer.css"), fonts),
    styleSheet(join(folder, "css/print.css"), fonts),
    browserScript("main", project),
    browserScript("search", project),
    readFile(join(folder, "feed/feed.css")),
  ]);
  const files = [
    css,
    listCss,
    viewerCss,
    printCss,
    js,
    searchJs,
    { path: ROOT_FILES.feedStyle, content: feedCss },
    ...fonts.values(),
  ];
  const preload = own.size > 0 ? firstFont(theme, own) : [...fonts].filter(([name]) => !EXTENDED.test(name));
  const bundles: Bundles = {
    css: css.path,
    listCss: listCss.path,
    viewerCss: viewerCss.path,
    printCss: printCss.path,
    js: js.path,
    searchJs: searchJs.path,
    fonts: preload.map(([, { path }]) => path),
  };
  return { bundles, files };
}

/** The file with the letters of most text: upright, and the first that has the regular weight. */
function firstFont({ design }: Theme, own: Look["fonts"]): readonly (readonly [string, OutputFile])[] {
  const { fontFiles, weights } = design;
  const text = fontFiles.find(
    ({ isItalic, weights: [lightest, boldest] }) =>
      !isItalic && lightest <= weights.regular && weights.regular <= boldest,
  );
  const file = text && own.get(text.file);
  return text && file && text.file.toLowerCase().endsWith(".woff2") ? [[text.file, file]] : [];
}

/** Bundles a style sheet of the program, with what is added to it inside its layers and after them. */
async function styleSheet(
  file: string,
  fonts: ReadonlyMap<string, OutputFile>,
  { theme, after } = { theme: "", after: "" },
): Promise<OutputFile> {
  const addressOf = (name: string): string | undefined => {
    const font = fonts.get(name);
    return font && basename(font.path);
  };
  const code = await bundleProgramStyles(file, addressOf, theme);
  return hashedFile(basename(file), Buffer.concat([code, Buffer.from(after)]));
}

/** Basic Latin is used by every page; the extended set loads only when a page needs one of its letters. */
const EXTENDED = /-ext\.woff2$/;

async function fontFiles(folder: string): Promise<ReadonlyMap<string, OutputFile>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".woff2")).toSorted();
  const files = await Promise.all(
    names.map(async (name) => [name, hashedFile(name, await readFile(join(folder, name)))] as const),
  );
  return new Map(files);
}
