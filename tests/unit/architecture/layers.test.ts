import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../harness/build.ts";

const FOUNDATIONS = ["src/text", "src/time", "src/diagnostics"];
const CONTENT = [...FOUNDATIONS, "src/release", "src/press-room"];

/** Folders that each folder may import from, besides itself. A folder that is not listed fails the test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/text": [],
  "src/time": ["src/text"],
  "src/diagnostics": [],
  "src/settings": ["src/diagnostics"],
  "src/runtime": ["src/diagnostics"],
  "src/release": FOUNDATIONS,
  "src/press-room": [...FOUNDATIONS, "src/runtime", "src/release"],
  "src/site": [...CONTENT, "pressroom/locales"],
  "src/formats": [...CONTENT, "src/site"],
  "src/media": [...CONTENT, "src/runtime", "src/site"],
  "src/search": [...CONTENT, "src/runtime", "src/site"],
  // Shared by the search page's script and the code that makes its index.
  assets: [
    "src/search/pagefind-format",
    "src/search/facet-codes.ts",
    "src/search/facets.ts",
    "src/search/word-counts.ts",
    "src/search/words-of-text.ts",
    "src/site/models/search-settings.ts",
  ],
  "src/authoring": [...CONTENT],
  "src/import": [...CONTENT, "src/runtime", "src/authoring", "src/media/xml"],
  _includes: [...CONTENT, "src/site"],
  "src/eleventy": [...CONTENT, "src/runtime", "src/site", "_includes"],
  pages: ["_includes", "src/site", "src/eleventy"],
  "src/cms": [...CONTENT, "src/site", "src/authoring", "_includes", "src/eleventy", "pages"],
  "src/build": [
    ...CONTENT,
    "src/site",
    "src/formats",
    "src/media",
    "src/search",
    "src/eleventy",
    "src/cms",
    "src/runtime",
    "src/settings",
  ],
  "src/cli": [
    ...CONTENT,
    "src/cms",
    "src/media",
    "src/search",
    "src/authoring",
    "src/import",
    "src/build",
    "src/runtime",
    "src/settings",
  ],
};

/** Modules that may import each dependency. */
const DOORS: Readonly<Record<string, RegExp>> = {
  "p-limit": /^src\/runtime\/limiter\.ts$/,
  luxon: /^src\/time\//,
  "markdown-it": /^src\/release\/body\//,
  "markdown-it-footnote": /^src\/release\/body\//,
  yaml: /^src\/release\/yaml(-remarks|-writer)?\.ts$/,
  "js-yaml": /^src\/release\/yaml\.ts$/,
  "@sindresorhus/slugify": /^src\/text\/slug\.ts$/,
  feed: /^src\/formats\/feeds\/rss\.ts$/,
  "ical.js": /^src\/formats\/ical\.ts$/,
  docx: /^src\/formats\/press-kit\//,
  fflate: /^src\/formats\/press-kit\//,
  "libphonenumber-js": /^src\/release\/copy-desk\/reachable\.ts$/,
  pagefind: /^src\/search\//,
  sharp: /^src\/media\//,
  exifreader: /^src\/media\//,
  satori: /^src\/media\//,
  "@resvg/resvg-js": /^src\/media\//,
  saxes: /^src\/media\/xml\//,
  "csv-parse": /^src\/import\/sources\/records\/csv\.ts$/,
  "smol-toml": /^src\/import\/sources\/markdown\/front-matter\.ts$/,
  htmlparser2: /^src\/import\/(sources\/xml\/|markdown\/html\/bounded-depth\.ts$)/,
  unified: /^src\/import\/markdown\//,
  "rehype-parse": /^src\/import\/markdown\/html\/read-html\.ts$/,
  "rehype-remark": /^src\/import\/markdown\/html\/read-html\.ts$/,
  "remark-parse": /^src\/import\/markdown\/tree\/read-markdown\.ts$/,
  "remark-gfm": /^src\/import\/markdown\/tree\//,
  "remark-stringify": /^src\/import\/markdown\/tree\/write-markdown\.ts$/,
  "ipaddr.js": /^src\/import\/fetch\/allowed-address\.ts$/,
  esbuild: /^src\/(build\/browser-scripts\.ts|build\/custom\/own-modules\.ts|runtime\/program\/bundle\.js)$/,
  lightningcss: /^src\/build\/style-sheets\.ts$/,
  "@11ty/eleventy": /^src\/eleventy\//,
};

/** Globals and modules that a pure module may not use. */
const IMPURE =
  /from "node:(fs|http|https|net|child_process|os|worker_threads)|from "[./]+\/runtime\/|\bprocess\.|\bDate\.now\(\)|\bnew Date\(\)|\bfetch\(/;
const PURE =
  /^(src\/(text|time|diagnostics|release|site|formats|authoring)\/|src\/press-room\/(?!load\.ts)|_includes\/)/;

interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(): readonly Source[] {
  return ["src", "_includes", "pages", "assets/js"].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|js)$/.test(name))
      .map((name) => {
        const file = `${folder}/${name}`;
        const text = readFileSync(join(PROJECT, file), "utf8");
        return {
          file,
          text,
          imports: [...text.matchAll(/(?:from|import\(|import) ?"([^"]+)"/g)].map(([, target]) => target ?? ""),
        };
      }),
  );
}

function layerOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "src" ? `src/${second}` : first;
}

describe("the layers of the program", () => {
  const files = sources();

  it("import downwards only", () => {
    const upwards = files.flatMap(({ file, imports }) => {
      const own = layerOf(file);
      const allowed = MAY_IMPORT[own];
      if (!allowed) return [`${file} is in a folder that is in no layer.`];
      return imports
        .filter((target) => target.startsWith("."))
        .map((target) => relative(PROJECT, join(PROJECT, dirname(file), target)))
        .filter(
          (target) =>
            layerOf(target) !== own && !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)),
        )
        .map((target) => `${file} imports ${target}, which is not below it.`);
    });
    assert.deepEqual(upwards, []);
  });

  it("import each dependency in its own modules only", () => {
    const besides = files.flatMap(({ file, imports }) =>
      imports
        .map((target) => target.replace(/^((?:@[^/]+\/)?[^/]+).*$/, "$1"))
        .filter((name) => DOORS[name] && !DOORS[name].test(file))
        .map((name) => `${file} imports ${name}, whose door is ${String(DOORS[name])}.`),
    );
    assert.deepEqual(besides, []);
  });

  it("keep disk, network, environment and clock out of pure modules", () => {
    const impure = files
      .filter(({ file, text }) => PURE.test(file) && IMPURE.test(text))
      .map(({ file, text }) => `${file} uses ${IMPURE.exec(text)?.[0] ?? ""}.`);
    assert.deepEqual(impure, []);
  });

  it("make published releases in the publish gate only", () => {
    const makers = files
      .filter(({ text }) => /as (unknown as )?PublishedRelease\b(?!\[)/.test(text))
      .map(({ file }) => file);
    assert.deepEqual(makers, ["src/press-room/publish.ts"]);
  });

  it("have no files or folders named utils, helpers or common", () => {
    const bags = files
      .map(({ file }) => file)
      .filter((file) => /(^|\/)(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/.test(file));
    assert.deepEqual(bags, []);
  });
});
