import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BuildSummary } from "../../../src/build/build.ts";
import { buildSummary } from "../../../src/cli/build-summary.ts";
import type { EditorsLanguage } from "../../../src/diagnostics/messages/languages.ts";

/** The summary of a build in which everything was counted `count` times. */
function linesOf(count: number, language: EditorsLanguage): readonly string[] {
  const summary: BuildSummary = {
    published: count,
    held: { draft: count, embargoed: count, scheduled: count },
    pages: count,
    files: count,
    made: count,
    bytes: 1_000_000,
    media: { made: count, cached: 0 },
    indexed: count,
    diagnostics: [],
    searchWarnings: [],
  };
  return buildSummary(summary, 1, { output: process.cwd(), preview: false }, language).split("\n");
}

describe("the summary of a build", () => {
  it("has the singular for one of each", () => {
    assert.deepEqual(linesOf(1, "nb").slice(0, 3), [
      "1 melding publisert (holdt tilbake: 1 utkast, 1 med sperrefrist, 1 planlagt)",
      "1 side, 1 fil, 1,0 MB i .",
      "laget på nytt: 1 fil, 1 av 1 bilder og delingsbilder, 1 melding lagt inn i søket",
    ]);
    assert.equal(
      linesOf(1, "nn")[2],
      "laga på nytt: 1 fil, 1 av 1 bilete og delingsbilete, 1 melding lagd inn i søket",
    );
    assert.equal(linesOf(1, "en")[1], "1 page, 1 file, 1.0 MB in .");
  });

  it("has the plural for several", () => {
    assert.deepEqual(linesOf(2, "nn").slice(0, 3), [
      "2 meldingar publiserte (haldne tilbake: 2 utkast, 2 med sperrefrist, 2 planlagde)",
      "2 sider, 2 filer, 1,0 MB i .",
      "laga på nytt: 2 filer, 2 av 2 bilete og delingsbilete, 2 meldingar lagde inn i søket",
    ]);
    assert.match(linesOf(2, "nb")[2] ?? "", /2 meldinger lagt inn i søket$/);
  });
});
