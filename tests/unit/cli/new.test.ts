import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runHere } from "../../harness/command.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const SITE =
  "name: Press room\nurl: https://press.example.org\nlanguages: [en, nn]\ntimezone: America/New_York\npublisher: org\ntypes: { opinion: Opinion }\n";

/** A press room with an error in one release. */
function brokenRoom(): string {
  return writeContent(temporaryFolder(), {
    "pressroom/site.yaml": SITE,
    "pressroom/contacts/kari.yaml": "name: Kari\n",
    "releases/2026/2026-03-12-a.md": "---\ntitle: A\ndate: soon\n---\nHi.\n",
  });
}

const run = (content: string, ...args: string[]) => runHere("new", args, { PRESSROOM_CONTENT: content });

describe("npm run new", () => {
  it("uses types, languages and zone of the site even if a release has an error", async () => {
    const content = brokenRoom();
    const { code, stdout, stderr } = await run(content, "Our view", "--type", "opinion", "--date", "2026-03-13");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^releases\/2026\/2026-03-13-our-view\.md is written\. It is a draft\.\nFill in: body\./);
    const text = readFileSync(join(content, "releases/2026/2026-03-13-our-view.md"), "utf8");
    assert.match(text, /^date: 2026-03-13$/m);
    assert.match(text, /^# contacts: \[kari\]$/m);
  });

  it("adds a number to the file name if one without title exists", async () => {
    const content = brokenRoom();
    for (const name of ["2026-03-13-new-release", "2026-03-13-new-release-2"]) {
      const { stdout } = await run(content, "--date", "2026-03-13 10:00");
      assert.ok(stdout.startsWith(`releases/2026/${name}.md is written.`), stdout);
    }
  });

  const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["X", "--typ", "news"], /^There is no option --typ\. Did you mean --type\?\n$/],
    [["X", "--publisher", "x"], /^There is no option --publisher\. Known: --type, .*\n$/],
    [["X", "--type"], /^--type needs a value\./],
    [["X", "--folder=a"], /^--folder takes no value\./],
    [["X", "--type", "pressemelding"], /^There is no type "pressemelding"\. Did you mean "press-release"\?\n$/],
    [["X", "--language", "fi"], /^The press room has no language "fi"\. .*en, nn\.\n$/],
    [["X", "--date", "12. mars 2026 kl. 8.39"], /^--date is not a time: .* Write it like "2026-03-12 08:39"\.\n$/],
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
