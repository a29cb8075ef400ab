import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import sharp from "sharp";
import { RULE_EXAMPLES, type RuleExample } from "../../../src/authoring/rule-examples.ts";
import { readBase } from "../../../src/build/base-content.ts";
import { checkContent } from "../../../src/build/content.ts";
import { RULES } from "../../../src/diagnostics/rules.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";
import { inEnglish } from "../fixtures/in-english.ts";

const NOW = "2026-03-12T07:00:00+01:00";
const LATER = "2026-03-12T12:00:00+01:00";
const SHOWN = "title: New timetable\ndate: 2026-03-12 08:39";
const TEXT = "The boats sail every hour.\n";
const PICTURE = "images:\n  - file: boat.jpg\n    alt: A white boat at a quay\n    credit: Ingrid Solvoll\n";
const FOLDER = "releases/2026/2026-03-12-new-timetable";
const JPEG = await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#0b5c8a" } })
  .jpeg()
  .toBuffer();

function release(place: RuleExample["in"], lines: string): string {
  if (place === "file") return `${lines}\n`;
  if (place === "front matter") return `---\n${SHOWN}\n${lines}\n---\n${TEXT}`;
  return `---\n${SHOWN}\n${PICTURE}---\n${place === "body" ? `${lines}\n\n${TEXT}` : TEXT}`;
}

const root = temporaryFolder();
after(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** The files of a valid press room with the lines in their place. */
function contentOf({ in: place, file = "index.md", beside = {} }: RuleExample, lines: string) {
  const own = release(place, lines);
  const others = Object.entries(beside).map(([path, text]) => [`releases/${path}`, text] as const);
  const texts = { ...Object.fromEntries(others), [`${FOLDER}/${file}`]: own };
  const named = Object.values(texts).join("\n");
  const pictures = ["boat.jpg", "quay.jpg"].filter((name) => named.includes(name));
  return {
    "pressroom/site.yaml": `name: Presserom\nurl: https://presse.example.no\nlanguages: [nb, nn, en]\ntimezone: Europe/Oslo\npublisher: org\ncontacts: [ingrid-solvoll]\n${place === "site" ? lines : ""}\n`,
    "pressroom/publishers/org.yaml": "name: Organisasjonen\n",
    "pressroom/contacts/ingrid-solvoll.yaml": 'name: Ingrid Solvoll\nphone: "+47 00 00 00 01"\n',
    ...texts,
    ...Object.fromEntries(pictures.map((name) => [`${FOLDER}/${name}`, JPEG])),
  };
}

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=Ada Eksempel", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: root, stdio: "pipe" });
}

/** The rules that the lines break, as `npm run check` reports them. */
async function broken(example: RuleExample, lines: string): Promise<readonly string[]> {
  for (const name of ["releases", "pressroom", ".git"]) rmSync(join(root, name), { recursive: true, force: true });
  const { base } = example;
  write(contentOf(example, lines));
  let since;
  if (base !== undefined) {
    const path = `${FOLDER}/index.md`;
    rmSync(join(root, path));
    if (base !== "") write({ [path]: `${base}\n` });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message=Base");
    write(contentOf(example, lines));
    git("add", "--all");
    const content = await readBase(root, "main");
    assert.ok(content, "git cannot read the base");
    since = { base: content, now: base === "" ? NOW : LATER };
  }
  const { diagnostics } = await checkContent({ content: root }, undefined, since ? { since } : {});
  return diagnostics.map((one) => `${one.rule} ${inEnglish(one)}`);
}

describe("the examples in the list of rules", () => {
  for (const [rule, example] of Object.entries(RULE_EXAMPLES))
    it(`${rule}: the first breaks this rule alone, the second none`, async () => {
      const found = await broken(example, example.bad);
      assert.ok(found.length > 0, "nothing is reported");
      const others = found.filter((line) => !line.startsWith(`${rule} `) && !isExpected(rule, line));
      assert.deepEqual(others, []);
      assert.deepEqual(await broken(example, example.good), []);
    });

  it("are there for every rule of a copy desk", () => {
    for (const rule of ["title-long", "lead-missing", "date-weekday", "topic-near", "correction-missing"])
      assert.ok(rule in RULE_EXAMPLES && rule in RULES, rule);
  });
});

/** A picture that only the corrected lines name is an orphan before; a wrong date differs from that of the folder. */
function isExpected(rule: string, line: string): boolean {
  return line.startsWith("media-orphan ") || (rule === "date-past" && line.startsWith("date-differs "));
}
