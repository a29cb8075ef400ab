import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { callableParts } from "../../../src/site/telephone.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationOf } from "../fixtures/room.ts";

describe("numbers in a text", () => {
  const numbers: readonly (readonly [text: string, href: string | undefined])[] = [
    ["Ring +47 00 00 02 10 hele natten.", "tel:+4700000210"],
    ["Ring +4700000210, eller skriv.", "tel:+4700000210"],
    ["+47 00\u00a000\u00a002\u00a010", "tel:+4700000210"],
    ["Call +44 (0)20 0000 0000", "tel:+442000000000"],
    ["Prisen stiger med +15 prosent", undefined],
    ["Fra 2026 til 2027 og 22 00 00 00", undefined],
  ];
  for (const [text, href] of numbers)
    it(`${href === undefined ? "finds no number" : "can be called"}: ${text}`, () => {
      const parts = callableParts(text);
      assert.equal(parts.map((part) => part.text).join(""), text);
      assert.deepEqual(
        parts.flatMap((part) => part.href ?? []),
        href === undefined ? [] : [href],
      );
    });
});

it("links the number in a notice, and ends the words of a crisis with a colon", async () => {
  const site = 'notice: { level: crisis, text: "Ulykke <nå>. Ring +47 00 00 02 10." }\n';
  const html = await htmlAt("/", publicationOf({ site }));
  assert.match(html, /<strong>Viktig melding: <\/strong>/);
  assert.match(html, /Ulykke &lt;nå>\. Ring <a href="tel:\+4700000210">\+47 00 00 02 10<\/a>\./);
});
