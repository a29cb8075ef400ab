import assert from "node:assert/strict";
import { it } from "node:test";
import { createHash } from "../../../../src/cms/browser/node-crypto.ts";

it("makes the same text the same hash, and other texts others", () => {
  const hash = (...parts: readonly string[]): string =>
    parts.reduce((whole, part) => whole.update(part), createHash()).digest();
  assert.equal(hash("ab"), hash("a", "b"));
  const texts = Array.from({ length: 2000 }, (_, number) => `Tekst ${number} på øya`);
  assert.equal(new Set(texts.map((text) => hash(text))).size, texts.length);
});
