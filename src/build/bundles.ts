import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Bundles } from "../site/site.ts";
import type { OutputFile } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import { cacheKey, DiskCache } from "../runtime/disk-cache.ts";
import { programHash } from "../runtime/program/program.ts";
import { filesIn } from "./output/files-in.ts";
import { ASSETS, ROOT_FILES, type SitePath } from "../press-room/addresses.ts";
import { themeCss } from "../site/theme-css.ts";

/**
 * Bundles `assets/` (absolute folder) into the site. The accent colour goes into the style sheet because the content
 * security policy allows no inline style. Bundles of unchanged sources are taken from the cache, because loading the
 * bundlers takes longer than everything else in a build after a small edit.
 */
export async function bundleAssets(
  folder: string,
  accent: string,
  site: Pick<SiteWriter, "write">,
  cacheFolder?: string,
): Promise<Bundles> {
  const cache = new DiskCache(cacheFolder === undefined ? undefined : join(cacheFolder, "bundles"), { keptDays: 30 });
  // The search script shares modules with the program.
  const key = cacheKey("bundles", programHash(), accent, await hashOfFiles(folder));
  const known = await cache.read(key);
  const made = known ? unpacked(known) : await makeBundles(folder, accent);
  if (!known) await cache.write(key, packed(made));
  for (const file of made.files) await site.write(file, "assets");
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

async function makeBundles(folder: string, accent: string): Promise<MadeBundles> {
  const fonts = await fontFiles(join(folder, "fonts"));
  const [css, listCss, viewerCss, printCss, js, searchJs, feedCss] = await Promise.all([
    styleSheet(join(folder, "css/main.css"), fonts, themeCss(accent)),
    styleSheet(join(folder, "css/lists.css"), fonts),
    styleSheet(join(folder, "css/viewer.css"), fonts),
    styleSheet(join(folder, "css/print.css"), fonts),
    script(join(folder, "js/main.ts")),
    script(join(folder, "js/search/main.ts"), "search"),
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
  const preload = [...fonts].filter(([name]) => !EXTENDED.test(name)).map(([, { path }]) => path);
  const bundles: Bundles = {
    css: css.path,
    listCss: listCss.path,
    viewerCss: viewerCss.path,
    printCss: printCss.path,
    js: js.path,
    searchJs: searchJs.path,
    fonts: preload,
  };
  return { bundles, files };
}

/** Basic Latin is used by every page; the extended set loads only when a page needs one of its letters. */
const EXTENDED = /-ext\.woff2$/;

const TARGETS = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** Bundles a style sheet with its imports, and appends `theme`. */
async function styleSheet(file: string, fonts: ReadonlyMap<string, OutputFile>, theme = ""): Promise<OutputFile> {
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
      Url: (url) => {
        const font = fonts.get(basename(url.url));
        return font ? { ...url, url: basename(font.path) } : url;
      },
    },
  });
  return hashed(basename(file), code);
}

/**
 * A script for browsers with everything that it imports, under a name with its hash. `instead` names modules (absolute)
 * that take the place of modules of Node.
 */
export async function script(
  file: string,
  name = "main",
  instead: Readonly<Record<string, string>> = {},
): Promise<OutputFile> {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [file],
    alias: { ...instead },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return hashed(`${name}.js`, result.outputFiles[0]?.contents ?? new Uint8Array());
}

async function fontFiles(folder: string): Promise<ReadonlyMap<string, OutputFile>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".woff2")).toSorted();
  const files = await Promise.all(
    names.map(async (name) => [name, hashed(name, await readFile(join(folder, name)))] as const),
  );
  return new Map(files);
}

function hashed(name: string, content: Uint8Array): OutputFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const extension = extname(name);
  const path: SitePath = `${ASSETS}${basename(name, extension)}-${hash}${extension}`;
  return { path, content };
}
