import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import { readReview } from "../../../../src/cli/review/read-review.ts";
import { PROJECT } from "../../../harness/build.ts";
import { runHere } from "../../../harness/command.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { HEAD } from "./fixtures.ts";

const folder = temporaryFolder();
const release = (title: string, more = ""): string =>
  `---\ntitle: ${title}\ndate: 2026-03-12 08:39\n${more}---\n\nTekst.\n`;
const FILES = {
  "releases/2026/2026-03-10-same.md": release("Same"),
  "releases/2026/2026-03-11-old.md": release("Old"),
  "releases/2026/2026-03-13-folder/index.md": release("Folder", "documents:\n  - file: a.pdf\n    title: A\n"),
  "releases/2026/2026-03-13-folder/a.pdf": "%PDF-1.4 one",
};
const base = writeContent(join(folder, "base"), FILES);
const content = writeContent(join(folder, "content"), {
  ...FILES,
  "releases/2026/2026-03-12-a.md": release("En annen melding").replace("Tekst", "Ny tekst"),
  "releases/2026/2026-03-13-folder/a.pdf": "%PDF-1.4 two",
  "releases/2026/2026-03-20-new.md": release("Ny", "embargo: 2026-03-20 09:00\n"),
  "releases/2026/2026-03-21-draft.md": release("Utkast", "draft: true\n"),
  "releases/2026/2026-03-22-bad.md": release("Feil", "topic: x\n"),
  "pressroom/contacts/kari.yaml": "name: Kari Eksempel\nphone: +47 00 00 00 00\n",
});
rmSync(join(content, "releases/2026/2026-03-11-old.md"));
const SETTINGS = {
  PRESSROOM_CONTENT: content,
  PRESSROOM_CACHE: join(folder, "cache"),
  PRESSROOM_NOW: "2026-03-15T12:00:00+01:00",
};

const review = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runHere("review", ["--base", base, ...args], { ...SETTINGS, ...settings });

describe("npm run review", () => {
  it("writes what is added, changed and removed, and what the check finds there", async () => {
    const output = join(folder, "out/review.json");
    const { code, stdout, stderr } = await review(["--output", output, "--number", "7", "--head", HEAD]);
    assert.deepEqual([code, stdout, stderr], [0, "", ""]);
    const made = readReview(readFileSync(output));
    assert.deepEqual([made.number, made.head, made.language, made.zone], [7, HEAD, "en", "Europe/Oslo"]);
    assert.deepEqual(
      made.releases
        .map(({ title, change, state, publicAt, fields }) => [title, change, state, publicAt, fields])
        .toSorted(),
      [
        ["En annen melding", "changed", "public", undefined, ["title", "body"]],
        ["Feil", "added", "public", undefined, []],
        ["Folder", "changed", "public", undefined, ["files"]],
        ["Ny", "added", "embargoed", "2026-03-20T09:00:00+01:00", []],
        ["Old", "removed", "public", undefined, []],
        ["Utkast", "added", "draft", undefined, []],
      ],
    );
    assert.deepEqual(made.others, ["pressroom/contacts/kari.yaml"]);
    assert.deepEqual(
      made.problems.filter(({ level }) => level === "error").map(({ file, line, rule }) => [file, line, rule]),
      [["releases/2026/2026-03-22-bad.md", 4, "unknown-key"]],
    );
  });

  it("adds the same as Markdown to the summary of a run", async () => {
    const summary = join(folder, "summary.md");
    await review(["--output", join(folder, "review.json")], { GITHUB_STEP_SUMMARY: summary });
    assert.match(readFileSync(summary, "utf8"), /^### What this pull request publishes\n/);
  });

  it("says what is wrong when the settings cannot be read any more", async () => {
    const broken = writeContent(join(folder, "broken"), { "pressroom/site.yaml": "name: [\n" });
    const { code, stdout } = await review([], { PRESSROOM_CONTENT: broken });
    assert.equal(code, 0);
    assert.match(stdout, /site&#46;yaml/);
  });

  for (const [args, line] of [
    [["--number", "1/../2"], /^--number is not the number of a pull request/],
    [["--head", "main"], /^--head is not a commit/],
  ] as const)
    it(`takes no ${args.join(" ")}`, async () => {
      const { code, stderr } = await review(args);
      assert.equal(code, 1);
      assert.match(stderr, line);
    });
});

describe("the program that writes the comment", () => {
  it("needs no package, because it runs with a token that may write", () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, target = ""] of readFileSync(join(PROJECT, file), "utf8").matchAll(
        /^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm,
      )) {
        if (target.startsWith(".")) visit(relative(PROJECT, join(PROJECT, dirname(file), target)));
        else if (!target.startsWith("node:")) packages.add(`${file} imports ${target}`);
      }
    };
    visit("src/cli/review-comment.ts");
    assert.ok(seen.size > 8, "the test follows imports");
    assert.deepEqual([...packages], []);
    assert.deepEqual(
      [...seen].filter((file) => file.endsWith(".tsx")),
      [],
    );
  });
});
