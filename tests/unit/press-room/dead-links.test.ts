import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../fixtures/in-english.ts";
import { readingOf } from "../fixtures/room.ts";

const OTHER = "---\ntitle: Annet\ndate: 2026-03-01 08:00\ntopics: [Klima]\naliases: [/2019/gammel]\n---\nHei.\n";

/** Place and message of each dead link in a one-line body, which is line 6 of its file. */
function deadIn(body: string, url = "https://presse.example.no"): readonly string[] {
  const { diagnostics } = readingOf({
    url,
    contacts: { kari: "name: Kari\n" },
    site: "contacts: [kari]\n",
    releases: {
      "2026/2026-03-12-a.md": `---\ntitle: En\ndate: 2026-03-12 08:00\n---\n\n${body}\n`,
      "2026/2026-03-01-other.md": OTHER,
    },
  });
  return diagnostics
    .filter(({ rule }) => rule === "body-link-dead")
    .map((one) => `${one.line}:${one.column} ${wordsOf(one)}`);
}

describe("links of a body to this site", () => {
  it("are reported if the page does not exist", () => {
    assert.deepEqual(deadIn("Se [den](/2026/finnes-ikke/) og [lista](/topic/finnes-ikke/)."), [
      "6:4 The press room has nothing at /2026/finnes-ikke/. Correct the link, or remove it.",
      "6:33 The press room has nothing at /topic/finnes-ikke/. Correct the link, or remove it.",
    ]);
    assert.equal(deadIn("[x](../finnes-ikke/)").length, 1);
    assert.equal(deadIn("[x](https://presse.example.no/2026/finnes-ikke/)").length, 1);
    assert.equal(deadIn("[x](https://example.org/presse/2025/x/)", "https://example.org/presse/").length, 1);
  });

  it("are reported with the release that was probably meant", () => {
    assert.match(deadIn("[x](/2025/other/)")[0] ?? "", /Did you mean \/2026\/other\/\?$/);
  });

  it("are not reported if the page exists, may belong to the team's main site or is elsewhere", () => {
    for (const href of [
      ...[
        "/2026/other/",
        "/2026/other",
        "../other/",
        "/2026/other/index.txt",
        "/2019/gammel",
        "/topic/klima/",
        "/releases/",
      ],
      ...["/releases/2026/", "/contacts/kari/", "/type/news/feed.xml", "/personvern/", "/2026/other/#del", "/"],
      ...["https://example.org/2026/finnes-ikke/", "https://presse.example.no/2026/other/?a=1"],
    ])
      assert.deepEqual(deadIn(`[x](${href})`), [], href);
  });

  it("are reported in a team's own page too, at their place", () => {
    const { diagnostics } = readingOf({
      languages: ["nb"],
      pages: {
        "om-arkivet.md": "---\ntitle: Om arkivet\n---\n\nSe [a](/2025/other/), [b](#nei) og [c](/2026/other/).\n",
      },
      releases: { "2026/2026-03-01-other.md": OTHER },
    });
    assert.deepEqual(
      diagnostics
        .filter(({ file }) => file.startsWith("pages/"))
        .map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`),
      ["pages/om-arkivet.md:5:23 body-link-dead", "pages/om-arkivet.md:5:4 body-link-dead"],
    );
  });
});
