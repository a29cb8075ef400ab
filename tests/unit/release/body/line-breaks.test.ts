import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";

test("removes a line break between Chinese or Japanese characters only", () => {
  const cases: [language: string, markdown: string, text: string][] = [
    ["zh", "这是一\n个**测试**\n。", "这是一个测试。"],
    ["ja", "これは\n[テスト](https://example.org/)\nです", "これはテスト (https://example.org/)です"],
    ["ja", "𠮷\n野", "𠮷野"],
    ["zh", "在\nOslo\n举行", "在 Oslo 举行"],
    ["zh", "一  \n二", "一\n二"],
    ["ko", "한국\n어", "한국 어"],
    ["nb", "en\nto", "en to"],
  ];
  for (const [language, markdown, text] of cases) {
    const { body } = readBody(markdown, { language, id: "a" });
    assert.equal(body.text, text, markdown);
    const html = JSON.stringify(body.parts);
    assert.equal(html.includes(String.raw`\n`), /[ \n]/.test(text.replace(" (https", "")), markdown);
  }
  assert.equal(readBody("一\n二", { language: "zh", id: "a" }).body.firstParagraph, "一二");
});
