import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDrawing } from "../../../../src/media/drawings/svg.ts";
import { textOf } from "../../../../src/diagnostics/messages/message.ts";
import { tryDrawing } from "../../../../src/media/drawings/trial.ts";
import { mediaCacheIn } from "../../../../src/media/media-cache.ts";
import { cacheKey } from "../../../../src/runtime/disk-cache.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const drawing = (inner: string, attributes = 'viewBox="0 0 100 100"') =>
  readDrawing(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`));

async function trouble(inner: string, attributes?: string, seconds = 60): Promise<string> {
  const limits = { seconds, megabytes: 1500 };
  const found = await tryDrawing(drawing(inner, attributes), cacheKey(inner), mediaCacheIn(undefined), limits);
  return found ? textOf(found, "en") : "";
}

/** Each level uses the previous one ten times. */
function nestedUses(levels: number): string {
  const level = (number: number) => `<g id="a${number}">${`<use href="#a${number - 1}"/>`.repeat(10)}</g>`;
  const groups = Array.from({ length: levels }, (_, index) => level(index + 1));
  return `<g id="a0"><path d="M0 0h9v9z"/></g>${groups.join("")}<use href="#a${levels}"/>`;
}

describe("tryDrawing", () => {
  it("accepts a logo, and caches the result", async () => {
    const logo = drawing('<circle cx="50" cy="50" r="40" fill="#036"/>');
    const cache = mediaCacheIn(temporaryFolder());
    assert.equal(await tryDrawing(logo, cacheKey("logo"), cache, { seconds: 60, megabytes: 1500 }), undefined);
    assert.equal(await tryDrawing(logo, cacheKey("logo"), cache, { seconds: 0, megabytes: 0 }), undefined);
  });

  it("refuses a drawing that takes too long", async () => {
    const endless =
      '<filter id="f" x="-5" width="11" y="-5" height="11"><feMorphology operator="dilate" radius="100000"/></filter>' +
      '<rect width="90" height="90" filter="url(#f)"/>';
    assert.match(await trouble(endless, undefined, 3), /takes more than 3 seconds/);
  });

  it("refuses exponentially nested uses without ending this process", async () => {
    assert.match(await trouble(nestedUses(30)), /cannot be drawn|takes/);
  });

  it("refuses a drawing with one side of a billion pixels", async () => {
    assert.match(await trouble("<path/>", 'width="1000000000" height="1"'), /its sides/);
  });

  it("accepts a large drawing of usual proportions, because it is rasterised small", async () => {
    assert.equal(await trouble('<path d="M0 0h9v9z"/>', 'width="1000000000" height="1000000000"'), "");
  });
});
