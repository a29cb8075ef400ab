import assert from "node:assert/strict";
import { it, mock } from "node:test";
import { SitePathError } from "../../../src/build/output/claimed-paths.ts";
import { explain } from "../../../src/cli/explain.ts";
import { SettingsError } from "../../../src/settings/environment.ts";

function said(error: unknown): string {
  const printed = mock.method(console, "error", () => undefined);
  try {
    assert.equal(explain(error, "en"), 1);
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
    Object.assign(new Error("outer"), { originalError: new SettingsError("PORT is not a port.") }),
    "PORT is not a port.",
    "settings",
  ],
  [new SitePathError("Two files want the address /a."), "Two files want the address /a.", "a collision"],
];

for (const [error, line, remark] of cases) {
  it(`prints one line: ${remark}`, () => {
    assert.equal(said(error), line);
  });
}

it("prints errors of the program with their stack trace", () => {
  assert.match(said(new TypeError("x is undefined")), /TypeError: x is undefined/);
});
