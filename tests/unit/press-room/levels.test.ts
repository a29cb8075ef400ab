import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { readingOf } from "../fixtures/room.ts";

const STOPPED = "---\ntitle: En ny rute.\ndate: 2026-03-12 08:39\n---\nHei.\n";
const CONTACTS = { kari: "name: Kari\n" };

function reading(checks: string, text = STOPPED) {
  return readingOf({ contacts: CONTACTS, site: `contacts: [kari]\n${checks}`, releases: { "2026/a.md": text } });
}

describe("the level of a rule", () => {
  it("is that of the rule without a setting", () => {
    const { room, diagnostics } = reading("");
    assert.deepEqual(
      diagnostics.map(({ rule, level }) => [rule, level]),
      [["title-stop", "warning"]],
    );
    assert.ok(room);
  });

  it("is off, a warning or an error in site.yaml", () => {
    assert.deepEqual(reading("checks: { title-stop: off }\n").diagnostics, []);
    assert.equal(reading("checks: { title-stop: warning }\n").diagnostics[0]?.level, "warning");
    const { room, diagnostics } = reading("checks: { title-stop: error }\n");
    assert.equal(diagnostics[0]?.level, "error");
    assert.equal(room, undefined);
  });

  it("stays a warning for a draft", () => {
    const { room, diagnostics } = reading(
      "checks: { title-stop: error }\n",
      STOPPED.replace("---\nHei", "draft: true\n---\nHei"),
    );
    assert.equal(diagnostics[0]?.level, "warning");
    assert.ok(room);
  });

  it("cannot be lowered for an error", () => {
    const [line, ...others] = reading(
      "checks:\n  missing-key: off\n",
      STOPPED.replace("rute.", "rute"),
    ).diagnostics.map(inEnglish);
    assert.deepEqual(others, []);
    assert.match(line ?? "", /^pressroom\/site\.yaml:8:3 error .*"missing-key" protects readers or the build/);
  });

  it("names the rule that is nearest to an unknown one", () => {
    const [line] = reading("checks:\n  title-stopp: off\n").diagnostics.map(inEnglish);
    assert.match(line ?? "", /There is no rule "title-stopp"\. Did you mean "title-stop"\?/);
  });

  it("must be one of three words", () => {
    assert.match(
      reading("checks: { title-stop: info }\n").diagnostics.map(inEnglish)[0] ?? "",
      /must be off, warning or error/,
    );
  });
});
