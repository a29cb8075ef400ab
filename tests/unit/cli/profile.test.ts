import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { it } from "node:test";
import { writeProfile } from "../../../src/cli/profile.ts";
import { NOW, runCommand } from "../../harness/build.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const folder = temporaryFolder();

function writeSized(site: string, files: Readonly<Record<string, number>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), "x".repeat(bytes));
  }
}

it("lists stages, slowest pages, largest files and the sum of files of one name", () => {
  const timings = {
    stages: [{ name: "read", seconds: 1.5 }],
    slowest: [{ name: "/2026/a/", seconds: 0.0123 }],
    total: 2,
  };
  const output = join(folder, "measured");
  writeSized(output, {
    "2026/a/index.html": 100,
    "2026/b/index.html": 50,
    "pagefind/fragment/nb_1.pf_fragment": 120,
    "pagefind/fragment/nb_2.pf_fragment": 20,
  });
  const text = readFileSync(writeProfile(timings, { output, cache: join(folder, "no-cache-yet") }), "utf8");
  const row = (figure: string, name: string) => `${figure.padStart(12)}  ${name}\n`;
  assert.equal(
    text,
    [
      "Stages, in seconds (search runs beside the others)\n" + row("1.50", "read") + row("2.00", "all"),
      "Slowest pages, in milliseconds\n" + row("12.3", "/2026/a/"),
      "Largest files, in bytes\n" +
        row("120", "pagefind/fragment/nb_1.pf_fragment") +
        row("100", "2026/a/index.html") +
        row("50", "2026/b/index.html") +
        row("20", "pagefind/fragment/nb_2.pf_fragment"),
      "Files of one name together, in bytes\n" + row("150", "index.html (2)") + row("140", "*.pf_fragment (2)"),
    ].join("\n"),
  );
});

it("npm run build -- --profile says where the profile of the build is", async () => {
  const { code, stdout, stderr } = await runCommand("build", ["--profile"], {
    PRESSROOM_CONTENT: writeContent(join(folder, "content")),
    PRESSROOM_OUTPUT: join(folder, "site"),
    PRESSROOM_CACHE: join(folder, "cache"),
    PRESSROOM_NOW: NOW,
  });
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^Profile: .*cache\/profile\.txt$/m);
  const text = readFileSync(join(folder, "cache/profile.txt"), "utf8");
  assert.match(text, /^ +[\d.]+ {2}pages$/m);
  assert.match(text, /^ +[\d.]+ {2}\/2026\/a\/$/m);
  assert.match(text, /^ +\d+ {2}2026\/a\/index\.html$/m);
});
