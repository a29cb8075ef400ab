import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { loadPressRoom } from "../../../src/press-room/load.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const BASE = { "pressroom/publishers/org.yaml": "name: Organisasjonen\ncontacts: [{ name: Kari }]\n" };

/** The report on a minimal press room with these files added. */
async function report(
  files: Readonly<Record<string, string | Uint8Array>>,
  change: (folder: string) => void = () => undefined,
): Promise<readonly string[]> {
  const folder = writeContent(temporaryFolder(), { ...BASE, ...files });
  change(folder);
  const { diagnostics } = await loadPressRoom(folder);
  return diagnostics.map(inEnglish);
}

async function assertOneLine(found: Promise<readonly string[]>, start: string, ...words: string[]): Promise<void> {
  const lines = await found;
  assert.equal(lines.length, 1, lines.join("\n"));
  assert.ok(lines[0]?.startsWith(start), lines[0]);
  for (const word of words) assert.ok(lines[0]?.includes(word), lines[0]);
}

describe("loading a press room", () => {
  it("reports each file in releases/ that is not read, with the name it should have", async () => {
    const files = ["x.txt", "y.md.txt", "z.markdown", "v.docx", "stray.jpg", "own/page.html", ".DS_Store", "README.md"];
    const lines = await report(Object.fromEntries(files.map((name) => [`releases/2026/${name}`, "x"])));
    assert.deepEqual(
      lines.map((line) => [line.split(" ")[0], /Rename it to (\S+)\./.exec(line)?.[1]]),
      [
        ["releases/2026/own/page.html:1:1", undefined],
        ["releases/2026/stray.jpg:1:1", undefined],
        ["releases/2026/v.docx:1:1", undefined],
        ["releases/2026/x.txt:1:1", "x.md"],
        ["releases/2026/y.md.txt:1:1", "y.md"],
        ["releases/2026/z.markdown:1:1", "z.md"],
      ],
    );
    for (const line of lines) assert.match(line, / warning .*\[file-ignored\]$/);
  });

  it("reports a text beside index.md that is not read, and a contact with the wrong extension", async () => {
    const release = "---\ntitle: B\ndate: 2026-03-12 08:39\n---\nHei.\n";
    await assertOneLine(
      report({ "releases/2026/b/index.md": release, "releases/2026/b/index-en.md": release }),
      "releases/2026/b/index-en.md:1:1 warning",
      "index.en.md",
    );
    await assertOneLine(
      report({ "pressroom/contacts/kari.yaml.txt": "name: Kari\n", "pressroom/contacts/kari.jpg": "x" }),
      "pressroom/contacts/kari.yaml.txt:1:1 warning",
      "Rename it to kari.yaml.",
    );
  });

  it("reports symbolic links and pipes without opening them", async () => {
    const link = (name: string) => (folder: string) => symlinkSync("/etc/hostname", join(folder, name));
    await assertOneLine(report({}, link("releases/2026/b.md")), "releases/2026/b.md:1:1 error", "symbolic link");
    await assertOneLine(
      report({}, (folder) => execFileSync("mkfifo", [join(folder, "releases/2026/pipe.md")])),
      "releases/2026/pipe.md:1:1 error",
      "pipe",
    );
    await assertOneLine(
      report({ "pressroom/contacts/x.txt.yaml/y": "" }),
      "pressroom/contacts/x.txt.yaml:1:1 error",
      "folder",
    );
  });

  it("reports in one line an expected file that is of another kind", async () => {
    await assertOneLine(
      report({}, (folder) => {
        rmSync(join(folder, "releases"), { recursive: true });
        writeFileSync(join(folder, "releases"), "");
      }),
      "releases:1:1 error",
      "folder is expected",
    );
    await assertOneLine(
      report({}, (folder) => {
        rmSync(join(folder, "pressroom/site.yaml"));
        mkdirSync(join(folder, "pressroom/site.yaml"));
      }),
      "pressroom/site.yaml:1:1 error",
      "file is expected",
    );
  });

  it("reports a name with a line break on one line", async () => {
    const lines = await report({}, (folder) => writeFileSync(join(folder, "releases/2026/a\n::error::x.md"), ""));
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines[0] ?? "", /[\n\r]/);
    assert.ok(lines[0]?.startsWith(String.raw`releases/2026/a\n::error::x.md:1:1 error`), lines[0]);
  });

  it("reports the first line that is not UTF-8", async () => {
    const latin1 = Buffer.from("---\ntitle: Båt\ndate: 2026-03-12 08:39\n---\nHei.\n", "latin1");
    await assertOneLine(report({ "releases/2026/b.md": latin1 }), "releases/2026/b.md:2:1 error", "line 2");
  });
});
