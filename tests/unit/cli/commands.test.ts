import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../../harness/build.ts";
import { runHere } from "../../harness/command.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"));
const file = join(folder, "a-file");
writeFileSync(file, "years of work");

const SETTINGS = {
  PRESSROOM_CONTENT: content,
  PRESSROOM_OUTPUT: join(folder, "site"),
  PRESSROOM_CACHE: join(folder, "cache"),
};

const COMMANDS = ["build", "check", "start", "docs", "new", "due", "review"];

/** Invalid calls, each with the beginning of the line that is printed. */
const wrong: readonly (readonly [command: string, args: readonly string[], settings: object, line: RegExp])[] = [
  ...COMMANDS.map((name) => [name, ["--hlep"], {}, /^There is no option --hlep\. Did you mean --help\?$/m] as const),
  ["build", ["site"], {}, /^npm run build takes no "site"\./],
  ["new", ["--type"], {}, /^--type needs a value\./],
  ["docs", ["--check=yes"], {}, /^--check takes no value\./],
  ...["build", "check", "start", "new", "due", "review"].map(
    (name) => [name, [], { PRESSROOM_URL: "presse" }, /^PRESSROOM_URL is not a web address: presse\./] as const,
  ),
  ["build", [], { PRESSROOM_URL: "https://example.org/?a=b" }, /^PRESSROOM_URL is not a web address/],
  ["build", [], { PRESSROOM_URL: "https://example.org/%zz/" }, /^PRESSROOM_URL is not a web address/],
  ["build", [], { PRESSROOM_PREVIEW: "maybe" }, /^PRESSROOM_PREVIEW is neither 1 nor 0: maybe\./],
  ["build", [], { PRESSROOM_NOW: "soon" }, /^PRESSROOM_NOW is not a time: soon\./],
  ["build", [], { PRESSROOM_OUTPUT: file }, /^PRESSROOM_OUTPUT cannot be used: .* is a file/],
  ["build", [], { PRESSROOM_OUTPUT: content }, /^PRESSROOM_OUTPUT is or holds the content folder/],
  ["due", ["--since", "soon"], {}, /^--since is not a time: soon\./],
  ["due", ["--wait", "-1"], {}, /^--wait needs a value\./],
  ["due", ["--wait", "soon"], {}, /^--wait is not a number of minutes: soon\./],
  ["start", [], { PORT: "a-port" }, /^PORT is not a port: a-port\./],
];

describe("a command with invalid arguments or settings", () => {
  for (const [command, args, settings, line] of wrong) {
    it(`prints one line: ${command} ${[...args, JSON.stringify(settings)].join(" ")}`, async () => {
      const { code, stdout, stderr } = await runHere(command, args, { ...SETTINGS, ...settings });
      assert.match(stderr, line);
      assert.equal(stderr.trim().split("\n").length, 1, stderr);
      assert.deepEqual([code, stdout], [1, ""]);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("site")),
        [],
      );
    });
  }
});

describe("--help", () => {
  for (const command of COMMANDS) {
    it(`prints the usage of ${command}, even with other invalid arguments`, async () => {
      const { code, stdout, stderr } = await runHere(command, ["--help", "--hlep"], { PRESSROOM_URL: "presse" });
      assert.match(stdout, new RegExp(`^npm (run ${command}|start)\\b`));
      assert.deepEqual([code, stderr], [0, ""]);
    });
  }
});

describe("--help in the editors' language", () => {
  for (const [command, line] of [
    ["check", /^Leser alt innhold og skriver hva som er galt med det\./m],
    ["build", /^Kontrollerer innholdet og bygger nettstedet\./m],
    ["start", /^Bygger presserommet med utkast/m],
    ["cms", /^Åpner redaksjonens skjema/m],
    ["due", /^Sier hva som publiseres/m],
    ["new", /^Skriver en fil å begynne en melding med\./m],
  ] as const)
    it(`is Norwegian for ${command} in a Norwegian terminal`, async () => {
      const { stdout } = await runHere(command, ["--help"], { LC_ALL: "nb_NO.UTF-8", PRESSROOM_CONTENT: content });
      assert.match(stdout, line);
    });
});

describe("a command as a process of its own", () => {
  it("prints its usage and ends with 0", async () => {
    const { code, stdout, stderr } = await runCommand("docs", ["--help"], {});
    assert.match(stdout, /^npm run docs\b/);
    assert.deepEqual([code, stderr], [0, ""]);
  });

  it("prints what is wrong and ends with 1", async () => {
    const { code, stdout, stderr } = await runCommand("new", ["--hlep"], {});
    assert.match(stderr, /^There is no option --hlep\./);
    assert.deepEqual([code, stdout], [1, ""]);
  });
});
