import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { checkContent } from "../../../../src/build/content.ts";
import { HOSTS } from "../../../../src/authoring/room/request.ts";
import { writeRoom } from "../../../../src/cli/init/write-room.ts";
import { PROJECT } from "../../../harness/build.ts";
import { runHere } from "../../../harness/command.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const NAMES = ["--name", "Press: the #1 room", "--publisher", "Råd & Co", "--url", "https://press.example.org/om/"];

const GITHUB = [".github/dependabot.yml", ".github/workflows/pages.yml", ".github/workflows/pull-request.yml"];
const OF_HOST: Readonly<Record<(typeof HOSTS)[number], readonly string[]>> = {
  netlify: [...GITHUB, "netlify.toml"],
  "github-pages": GITHUB,
  gitlab: [".gitlab-ci.yml"],
  cloudflare: GITHUB,
  none: [],
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

function init(folder: string, ...args: readonly string[]) {
  return runHere("init", [folder, ...args], {});
}

describe("pressroom init", () => {
  const parent = temporaryFolder();
  const all = HOSTS.flatMap((host) => ["nb", "nn", "en", "fi,sv", "pt-BR"].map((language) => ({ host, language })));

  for (const { host, language } of all)
    it(`writes a press room in ${language} for ${host} that passes the check without a warning`, async () => {
      const folder = join(parent, `${host} ${language}`);
      const { code, stdout, stderr } = await init(folder, ...NAMES, "--host", host, "--language", language);
      assert.equal(code, 0, stderr);
      const files = filesIn(folder);
      assert.deepEqual(
        files.filter((file) => !/^(pressroom|releases)\//.test(file)),
        [".gitignore", "README.md", ...OF_HOST[host], "package.json"].toSorted(),
      );
      for (const file of files) assert.ok(stdout.includes(`  ${file}\n`), file);
      const { diagnostics, releases } = await checkContent({ content: folder }, undefined);
      assert.deepEqual(diagnostics, []);
      assert.equal(releases, 1);
    });

  it("writes what it is told", async () => {
    const folder = join(parent, "told");
    const contact = ["--phone", "+47 00 00 02 10", "--email", "press@example.com", "--timezone", "Europe/Helsinki"];
    await init(folder, ...NAMES, "--language", "en, nb", ...contact);
    const read = (file: string): unknown => parse(readFileSync(join(folder, "pressroom", file), "utf8"));
    assert.deepEqual(read("site.yaml"), {
      name: "Press: the #1 room",
      url: "https://press.example.org/om",
      languages: ["en", "nb"],
      timezone: "Europe/Helsinki",
      publisher: "rad-co",
      editorsLanguage: "en",
      contract: 1,
    });
    assert.deepEqual(read("contacts/press.yaml"), {
      name: "Press desk",
      phone: "+47 00 00 02 10",
      email: "press@example.com",
    });
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: object };
    const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { version: string };
    assert.deepEqual(dependencies, { pressroom: `^${version}` });
  });

  it("names a packed file of the program relative to the press room", async () => {
    writeFileSync(join(parent, "program.tgz"), "");
    const folder = join(parent, "packed");
    await init(folder, ...NAMES, "--pressroom", join(parent, "program.tgz"));
    assert.match(readFileSync(join(folder, "package.json"), "utf8"), /"pressroom": "file:..\/program.tgz"/);
  });

  it("keeps the package.json that npm install has written, with its dependencies", async () => {
    const folder = join(parent, "installed");
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"dependencies":{"pressroom":"file:../p.tgz","decap-cms":"^3.0.0"}}');
    const { code } = await init(folder, ...NAMES);
    assert.equal(code, 0);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, object>;
    assert.deepEqual(manifest["dependencies"], { pressroom: "file:../p.tgz", "decap-cms": "^3.0.0" });
    assert.equal((manifest["scripts"] as Record<string, string>)["build"], "pressroom build");
  });

  const inTheWay: readonly (readonly [file: string, named: RegExp])[] = [
    ["README.md", /has README\.md already/],
    ["releases/old.md", /has releases already/],
    ["package.json", /has package\.json already/],
    [".github/workflows/own.yml", /has \.github already/],
  ];
  for (const [file, named] of inTheWay)
    it(`writes nothing beside ${file} of another project, and names it`, async () => {
      const folder = join(parent, `with ${file.replaceAll("/", " ")}`);
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), '{"scripts":{"build":"hugo"}}');
      const { code, stderr } = await init(folder, ...NAMES, "--host", "github-pages");
      assert.equal(code, 1);
      assert.match(stderr, named);
      assert.deepEqual(filesIn(folder), [file]);
    });

  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /--name and --url/],
    [["--name", "A"], /what the press room is: --url\./],
    [["--name", "A", "--url", "press.example.org"], /not the address of a site/],
    [["--name", "A", "--url", "https://a.example.org/?b"], /not the address of a site/],
    [[...NAMES, "--language", "norsk språk"], /"norsk" is not a language/],
    [[...NAMES, "--language", "nb,NB"], /nb is there twice/],
    [[...NAMES, "--timezone", "Oslo"], /"Oslo" is not a time zone/],
    [[...NAMES, "--host", "geocities"], /"geocities" is not a host. Known: netlify/],
    [[...NAMES, "--phone", "00 00 00 00"], /not a telephone number/],
    [[...NAMES, "--email", "press@example"], /not an e-mail address/],
    [[...NAMES, "--pressroom", "/no/such.tgz"], /There is no file \/no\/such\.tgz/],
  ];
  for (const [args, says] of wrong)
    it(`refuses ${args.slice(-2).join(" ") || "a call that says nothing"}`, async () => {
      const folder = join(parent, "refused");
      const { code, stderr } = await init(folder, ...args);
      assert.equal(code, 1);
      assert.match(stderr, says);
      assert.ok(!existsSync(folder));
    });
});

describe("the writing of a press room", () => {
  it("leaves nothing behind if a file cannot be written, and replaces no file", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "there"));
    writeFileSync(join(folder, "there/b"), "of others");
    const files = ["new/deep/a", "there/a", "there/b"].map((path) => ({ path, text: "ours" }));
    assert.throws(() => writeRoom(folder, files, undefined), { name: "Error" });
    assert.deepEqual(filesIn(folder), ["there/b"]);
    assert.deepEqual(readdirSync(folder), ["there"]);
    assert.equal(readFileSync(join(folder, "there/b"), "utf8"), "of others");
  });
});
