import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saying } from "../../fixtures/in-english.ts";
import { reportForGitLab } from "../../../../src/diagnostics/output/gitlab.ts";
import { reportAsJson } from "../../../../src/diagnostics/output/json.ts";
import { reportAsSarif } from "../../../../src/diagnostics/output/sarif.ts";
import { problem } from "../../../../src/diagnostics/report.ts";

const pathOf = (file: string): string => file;
const found = [
  problem("time-without-clock", "releases/æ b#1.md", { line: 3, column: 7 }, saying("No time of day.")),
  problem("not-a-time", "releases/a.md", { line: 9, column: 1 }, saying("No time.")),
  problem("not-a-time", "releases/a.md", { line: 4, column: 1 }, saying("No time.")),
];

describe("the report as JSON", () => {
  it("has exactly these fields, in reading order", () => {
    assert.deepEqual(JSON.parse(reportAsJson(found.slice(0, 2), 2, "en")), {
      version: 1,
      releases: 2,
      errors: 1,
      warnings: 1,
      diagnostics: [
        { rule: "not-a-time", level: "error", file: "releases/a.md", line: 9, column: 1, message: "No time." },
        {
          rule: "time-without-clock",
          level: "warning",
          file: "releases/æ b#1.md",
          line: 3,
          column: 7,
          message: "No time of day.",
        },
      ],
    });
  });
});

/** The parts of SARIF 2.1.0 that the report uses, with the requirements of the specification. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[];
      };
    };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

describe("the report as SARIF", () => {
  const sarif = JSON.parse(reportAsSarif(found, { version: "1.2.3", pathOf, language: "en" })) as Sarif;
  const [run] = sarif.runs;

  it("is one run of SARIF 2.1.0", () => {
    assert.deepEqual([sarif.version, sarif.runs.length], ["2.1.0", 1]);
    assert.equal(run?.columnKind, "utf16CodeUnits");
    assert.deepEqual([run?.tool.driver.name, run?.tool.driver.version], ["press-room-check", "1.2.3"]);
  });

  it("describes each rule once, and every result points to its rule (3.27.6)", () => {
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      ["not-a-time", "time-without-clock"],
    );
    assert.equal(run.results.length, 3);
    for (const { ruleId, ruleIndex, level, message } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.match(level, /^(error|warning)$/);
      assert.ok(message.text.length > 0);
    }
  });

  it("has places as relative references (3.4.3) with lines and columns from 1", () => {
    const places = run?.results.map(({ locations: [one] }) => one?.physicalLocation) ?? [];
    assert.equal(places.length, 3);
    assert.deepEqual(places.at(-1), {
      artifactLocation: { uri: "releases/%C3%A6%20b%231.md", uriBaseId: "%SRCROOT%" },
      region: { startLine: 3, startColumn: 7 },
    });
  });

  it("is valid for content without problems", () => {
    const empty = JSON.parse(reportAsSarif([], { version: "1.2.3", pathOf, language: "en" })) as Sarif;
    assert.deepEqual([empty.runs[0]?.results, empty.runs[0]?.tool.driver.rules], [[], []]);
  });
});

describe("the report for GitLab", () => {
  it("gives each problem a severity, a place and a fingerprint of its own", () => {
    const entries = JSON.parse(reportForGitLab(found, pathOf, "en")) as readonly Record<string, unknown>[];
    assert.deepEqual(
      entries.map(({ check_name: rule, severity, location }) => [rule, severity, location]),
      [
        ["not-a-time", "major", { path: "releases/a.md", lines: { begin: 4 } }],
        ["not-a-time", "major", { path: "releases/a.md", lines: { begin: 9 } }],
        ["time-without-clock", "minor", { path: "releases/æ b#1.md", lines: { begin: 3 } }],
      ],
    );
    assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, 3);
  });

  it("keeps the fingerprint of a problem that has moved", () => {
    const [one] = JSON.parse(reportForGitLab([found[1]!], pathOf, "en")) as readonly { readonly fingerprint: string }[];
    const [moved] = JSON.parse(reportForGitLab([{ ...found[1]!, line: 40 }], pathOf, "nb")) as readonly {
      readonly fingerprint: string;
    }[];
    assert.equal(one?.fingerprint, moved?.fingerprint);
  });
});
