import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { findOutput, type Places } from "../../../../src/build/output/output-folder.ts";
import { Stage } from "../../../../src/build/output/stage.ts";
import { SettingsError } from "../../../../src/settings/environment.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { newPlaces, publishSite, siteIn, writeFiles } from "./fixtures/output.ts";

const folder = temporaryFolder();

async function refused(places: Places, message: RegExp): Promise<void> {
  await assert.rejects(Stage.open(places), (error: Error) => {
    assert.ok(error instanceof SettingsError, String(error));
    assert.match(error.message, message);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
}

describe("an output that cannot be used", () => {
  it("is refused when it is a file, and the file is unchanged", async () => {
    const places = newPlaces(folder);
    writeFileSync(places.output, "years of work");
    await refused(places, /is a file/);
    assert.equal(readFileSync(places.output, "utf8"), "years of work");
  });

  it("is refused when it is below a file", async () => {
    const places = newPlaces(folder);
    writeFileSync(places.output, "years of work");
    await refused({ ...places, output: join(places.output, "_site") }, /is a file, or is below a file/);
    assert.equal(readFileSync(places.output, "utf8"), "years of work");
  });

  it("is refused when it holds files that no build made", async () => {
    const places = newPlaces(folder);
    writeFiles(places.output, { "thesis.txt": "years of work" });
    await refused(places, /did not make/);
    assert.deepEqual(siteIn(places.output), { "thesis.txt": "years of work" });
  });

  it("is refused when it is a link to itself, or a dangling link", async () => {
    const places = newPlaces(folder);
    symlinkSync(places.output, places.output);
    await refused(places, /leads to itself/);
    const other = newPlaces(folder);
    symlinkSync(join(dirname(other.output), "gone"), other.output);
    await refused(other, /link to nothing/);
  });

  const wrong: readonly (readonly [what: string, output: (places: Places) => string, message: RegExp])[] = [
    ["the project", ({ project }) => project, /folder of this project/],
    ["a parent of the project", ({ project }) => dirname(project), /folder of this project/],
    ["the content folder", ({ content }) => content, /content folder/],
    ["the releases", ({ content }) => join(content, "releases"), /inside/],
    ["a folder inside the settings", ({ content }) => join(content, "pressroom/site"), /inside/],
    ["the cache", ({ cache }) => cache, /the cache/],
    ["a folder inside the cache", ({ cache }) => join(cache, "site"), /inside/],
    ["the root of the disk", () => "/", /folder of this project/],
  ];
  for (const [what, outputOf, message] of wrong) {
    it(`is refused when it is ${what}`, async () => {
      const places = newPlaces(folder);
      for (const one of [places.project, places.content, places.cache]) mkdirSync(one);
      await refused({ ...places, output: outputOf(places) }, message);
    });
  }

  it("is refused by its real path when a link leads to the project", async () => {
    const places = newPlaces(folder);
    mkdirSync(places.project);
    symlinkSync(places.project, places.output);
    await refused(places, /folder of this project/);
  });
});

describe("an output that can be used", () => {
  it("may be missing, and its parent too", async () => {
    const places = newPlaces(folder);
    const output = join(places.output, "deep/_site");
    await publishSite({ ...places, output }, { "index.html": "a" });
    assert.deepEqual(siteIn(output), { "index.html": "a" });
  });

  it("may be an empty folder, or the site of an earlier build", () => {
    const places = newPlaces(folder);
    mkdirSync(places.output);
    assert.equal(findOutput(places), places.output);
    writeFiles(places.output, { ".pressroom.json": "[]", "index.html": "a" });
    assert.equal(findOutput(places), places.output);
  });

  it("may be inside the project", () => {
    const places = newPlaces(mkdtempSync(join(folder, "project-")));
    const project = dirname(places.output);
    assert.equal(findOutput({ ...places, project }), places.output);
  });
});
