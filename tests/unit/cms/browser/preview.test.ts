import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { previewOf, withFiles } from "../../../../src/cms/browser/preview.ts";
import { type PreviewData, previewData } from "../../../../src/cms/preview-data.ts";
import { publicationOf } from "../../fixtures/room.ts";

const NOW = Date.UTC(2026, 2, 12, 12);

/** The data as the page of the form reads it from a file. */
function dataOf(url = "https://presse.example.no"): PreviewData {
  const publication = publicationOf({ url, contacts: { kari: "name: Kari Eksempel\nphone: '+47 00 00 00 00'\n" } });
  return JSON.parse(JSON.stringify(previewData(publication))) as PreviewData;
}

const RELEASE = {
  title: "Ny båt: «Æøå»",
  type: "press-invitation",
  date: "2026-03-12 08:39",
  contacts: ["kari"],
  images: [{ file: "båt på øya.jpg", alt: "En båt" }],
  event: { start: "2026-04-16 10:00", place: "Rådhuset" },
  body: "## Ruten\n\nBåten går <b>hver time.",
};

describe("the preview of a release in the form", () => {
  it("is the page that the site will have", () => {
    const { html = "", problems } = previewOf(RELEASE, dataOf(), NOW);
    assert.match(html, /^<main[^]*<\/main>$/);
    assert.match(html, /<h1>Ny båt: «Æøå»<\/h1>/);
    for (const words of ["Rådhuset", "Kari Eksempel", "torsdag 16. april 2026 kl. 10:00", "Ruten"])
      assert.ok(html.includes(words), words);
    assert.ok(!html.includes("<b>hver"));
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["body-html"],
    );
  });

  it("shows drafts and what is not public yet, marked", () => {
    const { html = "" } = previewOf({ ...RELEASE, draft: true, date: "2027-01-01 08:00" }, dataOf(), NOW);
    assert.match(html, /<h1>Ny båt/);
    assert.match(html, /Utkast: ikke offentlig/);
  });

  it("says what is wrong as long as there is no page", () => {
    const { html, problems } = previewOf({ date: "12.03.2026" }, dataOf(), NOW);
    assert.equal(html, undefined);
    assert.deepEqual(problems.map(({ rule }) => rule).toSorted(), ["body-empty", "missing-key", "not-a-time"]);
  });

  it("shows the pictures of the form at their addresses, under a sub-path too", () => {
    for (const url of ["https://presse.example.no", "https://example.org/om/presse"]) {
      const data = dataOf(url);
      const { html = "" } = previewOf(RELEASE, data, NOW);
      const shown = withFiles(html, ["båt på øya.jpg"], data.site.basePath, () => 'blob:http://x/1?a="b"&c');
      assert.match(shown, /<img[^>]* src="blob:http:\/\/x\/1\?a=&quot;b&quot;&amp;c"/);
      assert.ok(!shown.includes("/.preview/files/"));
    }
  });
});
