import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { ninjsOutput } from "../../src/formats/ninjs/ninjs.ts";
import type { Publication } from "../../src/site/publication.ts";
import { builtSites } from "../harness/built-sites.ts";
import { schemasLeftOut } from "../harness/schemas.ts";
import { filesOf, readSiteFile } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { badRoom, fullRoom } from "../unit/fixtures/rooms.ts";
import { ninjsProblems } from "./ninjs-schema.ts";

const folder = temporaryFolder();

function problemsOf(publication: Publication): readonly string[] {
  const files = [...ninjsOutput.files(publication)];
  assert.ok(files.length > 0);
  return files.flatMap(({ path, content }) =>
    ninjsProblems(JSON.parse(String(content))).map((problem) => `${path} ${problem}`),
  );
}

describe("ninjs, by the schema of IPTC", { skip: schemasLeftOut() }, () => {
  it("is valid for a release that has everything", () => assert.deepEqual(problemsOf(fullRoom()), []));

  it("is valid whatever an editor writes", () => assert.deepEqual(problemsOf(badRoom()), []));

  it("is valid for every release of a built site", async () => {
    const site = join(await builtSites(folder), "root");
    const files = filesOf(site).filter((file) => /\d{4}\/[^/]+\/index\.json$/.test(file));
    assert.ok(files.length > 0);
    for (const file of files) assert.deepEqual(ninjsProblems(JSON.parse(readSiteFile(site, file))), [], file);
  });

  it("is refused when a key is unknown or the address is missing", () => {
    assert.notDeepEqual(ninjsProblems({ uri: "https://example.org/", embargoUntil: "2027" }), []);
    assert.notDeepEqual(ninjsProblems({ type: "text" }), []);
  });
});
