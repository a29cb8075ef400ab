import assert from "node:assert/strict";
import { it, mock } from "node:test";
import { SitePathError } from "../../../src/build/output/claimed-paths.ts";
import { explain } from "../../../src/cli/explain.ts";
import type { EditorsLanguage } from "../../../src/diagnostics/messages/languages.ts";
import { message } from "../../../src/diagnostics/messages/message.ts";
import { SearchIndexError } from "../../../src/search/search-index-error.ts";
import { SettingsError } from "../../../src/settings/environment.ts";

function said(error: unknown, language: EditorsLanguage = "en"): string {
  const printed = mock.method(console, "error", () => undefined);
  try {
    assert.equal(explain(error, language), 1);
    return printed.mock.calls.map(({ arguments: [line] }) => String(line)).join("\n");
  } finally {
    printed.mock.restore();
  }
}

const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", path: "/disk/a" });

const cases: readonly (readonly [error: unknown, line: string, remark: string])[] = [
  [full, "The disk is full (ENOSPC): /disk/a. Nothing was built; the site is as it was.", "a system error"],
  [
    new Error("Eleventy's words", { cause: full }),
    "The disk is full (ENOSPC): /disk/a. Nothing was built; the site is as it was.",
    "wrapped by Eleventy",
  ],
  [
    Object.assign(new Error("outer"), {
      originalError: new SettingsError(message("preview-wrong", { value: "maybe" })),
    }),
    "PRESSROOM_PREVIEW is neither 1 nor 0: maybe.",
    "settings",
  ],
  [
    new SitePathError(message("path-twice", { path: "/a", first: "pages", second: "redirects" })),
    "Two files want the address /a: one from pages, one from redirects.",
    "a collision",
  ],
  [
    new SearchIndexError(message("search-index-failed", { reason: "It was stopped." }), { cause: new Error("killed") }),
    "The search index was not made: It was stopped.",
    "an error whose cause says less",
  ],
];

for (const [error, line, remark] of cases) {
  it(`prints one line: ${remark}`, () => {
    assert.equal(said(error), line);
  });
}

it("prints the line in the editors' language", () => {
  assert.equal(said(full, "nb"), "Disken er full (ENOSPC): /disk/a. Ingenting ble bygget. Nettstedet er slik det var.");
  const settings = new SettingsError(message("preview-wrong", { value: "kanskje" }));
  assert.equal(said(settings, "nn"), "PRESSROOM_PREVIEW er verken 1 eller 0: kanskje.");
});

it("prints errors of the program with their stack trace", () => {
  assert.match(said(new TypeError("x is undefined")), /TypeError: x is undefined/);
});
