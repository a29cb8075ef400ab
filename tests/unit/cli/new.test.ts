import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { runHere } from "../../harness/command.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const SITE =
  "name: Press room\nurl: https://press.example.org\nlanguages: [en, nn]\ntimezone: America/New_York\npublisher: org\ntypes: { opinion: Opinion }\n";

/** A press room with an error in one release. */
function brokenRoom(files: Readonly<Record<string, string | Uint8Array>> = {}, site = SITE): string {
  return writeContent(temporaryFolder(), {
    "pressroom/site.yaml": site,
    "pressroom/contacts/kari.yaml": "name: Kari\n",
    "releases/2026/2026-03-12-a.md": "---\ntitle: A\ndate: soon\n---\nHi.\n",
    ...files,
  });
}

const run = (content: string, ...args: string[]) => runHere("new", args, { PRESSROOM_CONTENT: content });

const AT = ["--date", "2026-03-13 10:00"] as const;

describe("npm run new", () => {
  it("uses types, languages and zone of the site even if a release has an error", async () => {
    const content = brokenRoom();
    const { code, stdout, stderr } = await run(content, "Our view", "--type", "opinion", ...AT);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^releases\/2026\/2026-03-13-our-view\.md is written\. It is a draft\.\nFill in: the text\./);
    const text = readFileSync(join(content, "releases/2026/2026-03-13-our-view.md"), "utf8");
    assert.match(text, /^date: 2026-03-13 10:00$/m);
    assert.match(text, /^# contacts: \[kari\]$/m);
  });

  it("uses them even if other settings of the site are wrong", async () => {
    const content = brokenRoom({}, `${SITE}accent: [1\n`.replace("[1", "blue-ish\nunknown: a"));
    const { code, stderr } = await run(content, "Our view", "--type", "opinion", "--language", "nn", ...AT);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.ok(existsSync(join(content, "releases/2026/2026-03-13-our-view.nn.md")));
  });

  it("adds a number to the file name if one without title exists", async () => {
    const content = brokenRoom();
    for (const name of ["2026-03-13-new-release", "2026-03-13-new-release-2"]) {
      const { stdout } = await run(content, ...AT);
      assert.ok(stdout.startsWith(`releases/2026/${name}.md is written.`), stdout);
    }
  });

  it("warns of a day without a time as the check does", async () => {
    const { code, stderr } = await run(brokenRoom(), "X", "--date", "2026-03-13");
    assert.equal(code, 0);
    assert.match(stderr, /^"date" has no time of day: .* Write it like 2026-03-13 08:39\.\n$/);
  });

  it("speaks the editors' language, and writes comments in it", async () => {
    const content = brokenRoom({}, `${SITE}editorsLanguage: nb\n`);
    const { stdout } = await run(content, "Ny båt", "--type", "statement", ...AT);
    assert.equal(
      stdout,
      "releases/2026/2026-03-13-ny-bat.md er skrevet. Meldingen er et utkast.\n" +
        "Fyll ut: quotes[1].text, quotes[1].by, quotes[1].role, teksten. npm run check sier hva som gjenstår.\n",
    );
    const again = await run(content, "Ny båt", ...AT);
    assert.match(again.stderr, /^releases\/2026\/2026-03-13-ny-bat\.md finnes allerede\. Skriv videre i den, eller/);
    assert.match(readFileSync(join(content, "releases/2026/2026-03-13-ny-bat.md"), "utf8"), /^# Slett linjen med/m);
    assert.match((await run(content, "--help")).stdout, /^Skriver en fil å begynne en melding med\./m);
  });

  const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["X", "--typ", "news"], /^There is no option --typ\. Did you mean --type\?\n$/],
    [["X", "--publisher", "x"], /^There is no option --publisher\. Known: --type, .*\n$/],
    [["X", "--type"], /^--type needs a value\./],
    [["X", "--folder=a"], /^--folder takes no value\./],
    [["X", "--type", "pressemelding"], /^There is no type "pressemelding"\. Did you mean "press-release"\?\n$/],
    [["X", "--language", "fi"], /^The press room has no language "fi"\. .*en, nn\.\n$/],
    [
      ["X", "--date", "12. mars 2026 kl. 8.39"],
      /^"12\. mars .*" is not a time\. Write it like "2026-03-12 08:39"\.\n$/,
    ],
    [["X", "--in", "2026/nope"], /^There is no folder "2026\/nope" in releases\/\. .*\n$/],
    [["X", "--in", "pressroom/contacts"], /^There is no folder "pressroom\/contacts" in releases\//],
    [["X", "--in", "releases/2026"], /^There is no folder "releases\/2026" in releases\//],
  ];
  for (const [args, message] of refused)
    it(`refuses ${args.join(" ")} with one sentence, without a stack trace`, async () => {
      const { code, stderr } = await run(brokenRoom(), ...args);
      assert.equal(code, 1);
      assert.match(stderr, message);
    });

  it("refuses a folder that is not a press room, and writes nothing", async () => {
    const folder = join(temporaryFolder(), "nope");
    const { code, stderr } = await run(folder, "X");
    assert.equal(code, 1);
    assert.match(stderr, /holds neither pressroom\/ nor releases\//);
    assert.equal(existsSync(folder), false);
  });
});

describe("npm run new with files in the folder", async () => {
  const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#0b5c8a" } })
    .jpeg()
    .toBuffer();
  const files = (folder: string) => ({
    [`${folder}/Sjøen 1.jpg`]: picture,
    [`${folder}/plan.pdf`]: "%PDF-1.7\n",
    [`${folder}/run.exe`]: "MZ",
    [`${folder}/.DS_Store`]: "x",
  });

  it("lists them in the file, and says what it leaves out", async () => {
    const content = brokenRoom(files("releases/2026/2026-03-13-storm"));
    const { code, stdout, stderr } = await run(content, "Storm", ...AT);
    assert.equal(code, 0);
    assert.equal(stderr, "Not listed, because files of this kind are not published: run.exe.\n");
    assert.match(
      stdout,
      /^releases\/2026\/2026-03-13-storm\/index\.md is written\..*\nListed in it: Sjøen 1\.jpg, plan\.pdf\./,
    );
    const text = readFileSync(join(content, "releases/2026/2026-03-13-storm/index.md"), "utf8");
    assert.match(text, /^images:\n {2}# 30 × 20 pixels, 1 kB\n {2}- file: "Sjøen 1\.jpg"\n {4}alt:$/m);
    assert.match(text, /^documents:\n {2}# 1 kB\n {2}- file: plan\.pdf\n {4}title:$/m);
  });

  it("takes those of a folder with another name", async () => {
    for (const written of ["releases/2026/from-ola", "2026/from-ola"]) {
      const content = brokenRoom(files("releases/2026/from-ola"));
      const { stdout } = await run(content, "Storm", "--in", written, ...AT);
      assert.match(
        stdout,
        /^releases\/2026\/from-ola\/index\.md is written\..*\nListed in it: Sjøen 1\.jpg, plan\.pdf\./,
      );
    }
  });

  it("leaves them to the original in a translation", async () => {
    const folder = "releases/2026/2026-03-13-storm";
    const content = brokenRoom({ ...files(folder), [`${folder}/index.md`]: "---\ntitle: Storm\n---\nHi.\n" });
    const { stdout } = await run(content, "Storm", "--language", "nn", ...AT);
    assert.match(stdout, /^releases\/2026\/2026-03-13-storm\/index\.nn\.md is written\./);
    assert.doesNotMatch(readFileSync(join(content, folder, "index.nn.md"), "utf8"), /^images:/m);
  });
});
