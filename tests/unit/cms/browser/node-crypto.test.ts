import assert from "node:assert/strict";
import { it } from "node:test";
import { createHash, hash } from "../../../../src/cms/browser/node-crypto.ts";

it("makes the same text the same hash, and other texts others", () => {
  const inParts = (...parts: readonly string[]): string =>
    parts.reduce((whole, part) => whole.update(part), createHash()).digest();
  assert.equal(hash("sha256", "ab", "hex"), inParts("a", "b"));
  const texts = Array.from({ length: 2000 }, (_, number) => `Tekst ${number} på øya`);
  assert.equal(new Set(texts.map((text) => inParts(text))).size, texts.length);
});
