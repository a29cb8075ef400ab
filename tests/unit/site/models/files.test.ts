import assert from "node:assert/strict";
import { test } from "node:test";
import { fileSize } from "../../../../src/site/models/media/file-facts.ts";
import { languageList } from "../../../../src/site/models/language-list.ts";

test("formats sizes in the language of the page", () => {
  assert.equal(fileSize(2_345_678, "nb"), "2,3 MB");
  assert.equal(fileSize(2_345_678, "en"), "2.3 MB");
  assert.equal(fileSize(640_400, "sv"), "640 kB");
  assert.equal(fileSize(14_800_000, "nn"), "15 MB");
  assert.match(fileSize(12, "nb"), /^12 /);
});

test("joins names of languages in the language of the page", () => {
  assert.equal(languageList(["nb", "en", "de"], "nb"), "norsk bokmål, engelsk, tysk");
  assert.equal(languageList(["nb", "en"], "en"), "Norwegian Bokmål, English");
});
