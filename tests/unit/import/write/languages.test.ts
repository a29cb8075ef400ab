import assert from "node:assert/strict";
import { it } from "node:test";
import { readLanguage } from "../../../../src/import/write/languages.ts";

it("takes the press room's language with the script of a region", () => {
  const languages = ["en", "zh-Hans", "zh-Hant"] as const;
  assert.deepEqual(
    ["zh-CN", "zh-TW", "zh", "en-GB"].map((tag) => readLanguage(tag, [...languages], "en")),
    ["zh-Hans", "zh-Hant", "zh-Hans", "en"].map((language) => ({ language })),
  );
  assert.ok("fault" in readLanguage("de", [...languages], "en"));
});
