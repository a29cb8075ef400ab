import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { environmentWith, PROJECT } from "../harness/build.ts";
import { copyOfProgram, edit } from "../harness/program-copy.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

/** What is packed or needed to pack, besides the sources. */
const MORE = [
  "tools/package",
  "docs/editors",
  "docs/developers/gitlab-ci.yml",
  ".github",
  "netlify.toml",
  "CHANGELOG.md",
  "README.md",
  "LICENSE",
];

const ROOM = ["--name", "Testrommet", "--publisher", "Testrådet", "--url", "https://presse.example.org/"];

/** Runs a program in a folder; npm below npm would use the folder of the outer one. */
function run(folder: string, command: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const environment = Object.entries(environmentWith({})).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local)/.test(name),
  );
  return spawnSync(command, args, { cwd: folder, env: Object.fromEntries(environment), encoding: "utf8" });
}

function succeed(folder: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = run(folder, command, ...args);
  assert.equal(status, 0, `${command} ${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

/** Packs a folder. Returns the packed file, absolute. */
function pack(folder: string, ...options: readonly string[]): string {
  return join(folder, succeed(folder, "npm", "pack", "--silent", ...options).trim());
}

/** The package comes from the file; the packages it needs come from the cache of npm, or the registry. */
function install(room: string, file: string): void {
  succeed(room, "npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", file);
}

describe("the package", () => {
  const room = join(temporaryFolder(), "et presserom æøå");
  const page = join(room, "_site/index.html");
  const program = copyOfProgram(MORE);
  let packed = "";

  const pressroom = (folder: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
    run(folder, process.execPath, join(room, "node_modules/.bin/pressroom"), ...args);

  before(() => {
    packed = pack(program);
    mkdirSync(room);
    install(room, packed);
  });

  it("leaves the project as it was", () => {
    assert.equal(
      readFileSync(join(program, "package.json"), "utf8"),
      readFileSync(join(PROJECT, "package.json"), "utf8"),
    );
    assert.ok(!existsSync(join(program, "package.json.own")));
  });

  it("holds no TypeScript, no content, and needs only packages that cannot be in its bundle", () => {
    const folder = join(room, "node_modules/pressroom");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    assert.ok(files.includes("dist/src/cli/pressroom.js"));
    assert.deepEqual(
      files.filter((file) => /(?<!\.d)\.tsx?$|^pressroom|^releases|^tests|^node_modules/.test(file)),
      [],
    );
    const { dependencies, devDependencies, ...manifest } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Readonly<Record<string, object>>;
    assert.deepEqual(Object.keys(dependencies ?? {}), [
      "@11ty/eleventy",
      "@resvg/resvg-js",
      "esbuild",
      "lightningcss",
      "pagefind",
      "preact",
      "preact-render-to-string",
      "sharp",
    ]);
    assert.deepEqual(devDependencies ?? {}, {});
    assert.ok(!("private" in manifest));
    assert.match(readFileSync(join(folder, "dist/LICENSES.txt"), "utf8"), /^luxon \d/m);
  });

  it("makes a press room in the empty folder, which passes the check without a warning", () => {
    const { status, stdout, stderr } = pressroom(room, "init", ...ROOM, "--language", "nb", "--host", "netlify");
    assert.equal(status, 0, stderr);
    assert.match(stdout, /pressroom\/site\.yaml/);
    assert.deepEqual(readdirSync(room).toSorted(), [
      ".github",
      ".gitignore",
      "README.md",
      "netlify.toml",
      "node_modules",
      "package-lock.json",
      "package.json",
      "pressroom",
      "releases",
    ]);
    assert.equal(succeed(room, "npm", "run", "--silent", "check").trim(), "1 meldingsfil, 0 feil, 0 advarsler");
  });

  it("builds the room from a folder inside it", () => {
    const { status, stderr } = pressroom(join(room, "releases"), "build");
    assert.equal(status, 0, stderr);
    assert.match(readFileSync(page, "utf8"), /Testrådet åpner presserom/);
    assert.deepEqual(readdirSync(join(room, "releases")), [String(new Date().getFullYear())]);
    assert.ok(existsSync(join(room, ".cache")));
  });

  it("gives types to modules of the room, whatever they import", () => {
    const source = readFileSync(join(PROJECT, "src/site/extend.ts"), "utf8");
    const names = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? "");
    assert.ok(names.length > 10);
    const folder = join(room, "pressroom/formats");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "brief.tsx"),
      `import type { ${names.join(", ")} } from "pressroom/extend";
      export type { ${names.filter((name) => !["Format", "AsideProps"].includes(name)).join(", ")} };
      export const brief: Format = {
        name: "brief",
        files: ({ pressRoom }) => pressRoom.editions.map(({ root }): { path: \`/\${string}\` } => ({ path: \`\${root}brief.txt\` })),
        // @ts-expect-error: a format does not get bodies.
        content: (file, { pressRoom }) => pressRoom.editions.flatMap(({ releases }) => releases.map(({ body }) => body)).join(),
      };
      export default ({ model, Default }: AsideProps) => <aside aria-label={model.type.label.trim()}><Default /></aside>;\n`,
    );
    const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
    const jsx = ["--jsx", "react-jsx", "--jsxImportSource", "preact"];
    const strictness = ["--strict", "--exactOptionalPropertyTypes", "--lib", "es2023", "--module", "nodenext"];
    succeed(
      room,
      process.execPath,
      tsc,
      "--ignoreConfig",
      "--noEmit",
      ...jsx,
      ...strictness,
      "pressroom/formats/brief.tsx",
    );
    rmSync(folder, { recursive: true });
  });

  it("speaks of its commands as they are typed", () => {
    assert.match(pressroom(room, "build", "--help").stdout, /^pressroom build \[--clean\]/);
    assert.match(pressroom(room, "new", "Enda en melding").stdout, /enda-en-melding\.md/);
    const [year = ""] = readdirSync(join(room, "releases"));
    const [file = ""] = readdirSync(join(room, "releases", year)).filter((name) => name.includes("enda-en"));
    const [, guide = ""] =
      /^# (\S+\.md) forklarer/m.exec(readFileSync(join(room, "releases", year, file), "utf8")) ?? [];
    assert.ok(existsSync(join(room, guide)), guide);
  });

  it("builds the room again after its next version has been installed, and shows what has changed", () => {
    const next = temporaryFolder();
    succeed(next, "tar", "-xzf", packed);
    const folder = join(next, "package");
    const files = readdirSync(join(folder, "dist")).map((name) => join(folder, "dist", name));
    const strings = files.find(
      (file) => file.endsWith(".js") && readFileSync(file, "utf8").includes('"Hopp til innhold"'),
    );
    assert.ok(strings !== undefined, "the string is in the bundle");
    edit(strings, '"Hopp til innhold"', '"Gå til innhold"');
    edit(
      join(folder, "package.json"),
      /"version": "([^"]+)"/.exec(readFileSync(join(folder, "package.json"), "utf8"))?.[0] ?? "",
      '"version": "99.0.0"',
    );
    assert.match(readFileSync(page, "utf8"), />Hopp til innhold</);
    install(room, pack(folder, "--ignore-scripts"));
    assert.equal(pressroom(room, "--version").stdout.trim(), "99.0.0");
    succeed(room, "npm", "run", "--silent", "build");
    assert.match(readFileSync(page, "utf8"), />Gå til innhold</);
  });
});
