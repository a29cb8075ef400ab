import assert from "node:assert/strict";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { NOW, runCommand } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { copyOfProgram, edit } from "../harness/program-copy.ts";
import { filesOf, readSiteFile } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"), {
  "releases/2026/2026-03-13-b.md": "---\ntitle: En annen\ndate: 2026-03-13 08:39\ntopics: [Havn]\n---\n\nHei.\n",
});
/** The program that is changed: a copy of this one. */
const program = copyOfProgram();

async function build(name: string): Promise<string> {
  const output = join(folder, name);
  const settings = {
    PRESSROOM_CONTENT: content,
    PRESSROOM_OUTPUT: output,
    PRESSROOM_CACHE: `${output}-cache`,
    PRESSROOM_NOW: NOW,
  };
  const { code, stderr } = await runCommand("build", [], settings, program);
  assert.equal(code, 0, stderr);
  return output;
}

function filesWithContent(site: string): ReadonlyMap<string, string> {
  return new Map(filesOf(site).map((file) => [file, readFileSync(join(site, file)).toString("base64")]));
}

/** Builds again after a change of the program, and returns the page of a release. The site equals one made from nothing. */
async function pageAfter(name: string): Promise<string> {
  const site = await build("kept");
  assert.deepEqual(filesWithContent(site), filesWithContent(await build(name)));
  return readSiteFile(site, "2026/b/index.html");
}

/** The address of the style sheet of a page. */
function styleOf(page: string): string {
  const [, address = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
  return address;
}

describe("a build after a change of the program gives the site that a build from nothing gives", () => {
  before(() => build("kept"));

  it("if a string of the interface has changed", async () => {
    edit(join(program, "pressroom/locales/nb.json"), '"Hopp til innhold"', '"Rett til teksten"');
    assert.match(await pageAfter("string"), /Rett til teksten/);
  });

  it("if a component has changed", async () => {
    edit(join(program, "_includes/layouts/page-frame.tsx"), '<main id="main"', '<main id="main" data-changed');
    assert.match(await pageAfter("component"), /<main id="main" data-changed/);
  });

  it("if a style has changed", async () => {
    const before = styleOf(readSiteFile(join(folder, "kept"), "2026/b/index.html"));
    appendFileSync(join(program, "assets/css/base.css"), "\n.changed { color: red; }\n");
    const after = styleOf(await pageAfter("style"));
    assert.notEqual(after, before);
    assert.match(readSiteFile(join(folder, "kept"), after.slice(1)), /\.changed/);
  });
});
