import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { insteadPage } from "../../../../src/cli/preview/instead-page.ts";

describe("the page shown instead of a site that is not built", () => {
  it("is in the editors' language", () => {
    const page = insteadPage({ heading: "preview-failed", report: "", language: "nn" });
    assert.match(page, /<html lang="nn">/);
    assert.match(page, /<h1>Presserommet vart ikkje bygd<\/h1>\s+<p>Denne sida forsvinn av seg sjølv/);
  });

  it("shows the report as text", () => {
    const page = insteadPage({ heading: "preview-failed", report: "<b>a & b", language: "en" });
    assert.match(page, /<pre>&lt;b&gt;a &amp; b<\/pre>/);
  });
});
