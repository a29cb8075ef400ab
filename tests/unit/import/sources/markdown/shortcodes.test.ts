import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markdownBody } from "../../../../../src/import/sources/markdown/markdown-body.ts";

function read(written: string, isMdx = false): readonly [text: string, unknown: readonly string[]] {
  const { body, unknown } = markdownBody(written, { addressOf: () => undefined, valueOf: () => undefined, isMdx });
  return [body.whole.trim().replace(/\n{2,}/g, "\n\n"), unknown];
}

describe("parts that an old program filled in", () => {
  it("keeps the words between and in shortcodes of Hugo, and names those that showed more", () => {
    assert.deepEqual(read('{{< box color="red" >}}\nInside\n{{< /box >}}'), ["Inside", []]);
    assert.deepEqual(read('{{% note title="Mark this" %}}Inside{{% /note %}}'), ["**Mark this**\n\nInside", []]);
    assert.deepEqual(read('{{< quote text="All quays are open." cite="Kari" >}}'), ["All quays are open.\n\nKari", []]);
    assert.deepEqual(read('{{< chart id="3" data="x.csv" caption="Members" >}}'), ["Members", ["chart"]]);
    assert.deepEqual(read("{{< clock >}}"), ["", ["clock"]]);
  });

  it("makes links of buttons and of posts on other sites", () => {
    assert.deepEqual(read('{{< button href="https://example.org/a" text="Read it" >}}'), [
      "[Read it](<https://example.org/a>)",
      [],
    ]);
    assert.deepEqual(read('{{< tweet user="example" id="123" >}}'), ["<https://x.com/example/status/123>", []]);
  });

  it("keeps the words of includes and components", () => {
    assert.deepEqual(read('{% include quote.html text="All is open" %}'), ["All is open", []]);
    assert.deepEqual(read('{% include youtube.html id="abcdefgh" %}'), [
      "<https://www.youtube.com/watch?v=abcdefgh>",
      [],
    ]);
    assert.deepEqual(read('<Aside type="tip" title="Mark this">\n\nInside\n\n</Aside>', true), [
      "**Mark this**\n\nInside",
      [],
    ]);
    assert.deepEqual(read("<Map place={x} />", true), ["", ["Map"]]);
  });
});
