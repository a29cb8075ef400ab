import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { message, textOf } from "../../../src/diagnostics/messages/message.ts";
import { checkContract, type ContractChange, contractOf } from "../../../src/press-room/contract-changes.ts";
import { readSite } from "../../../src/press-room/read-settings.ts";
import type { Reading } from "../../../src/release/reading.ts";
import { readYaml } from "../../../src/release/yaml.ts";

const FILE = "pressroom/site.yaml";

/** Invented: two messages of others stand for what two later versions would say. */
const CHANGES: readonly ContractChange[] = [
  { contract: 2, what: message("init-needed") },
  { contract: 3, what: message("new-given-up") },
];

function problemsOf(yaml: string, named: number | undefined): readonly string[] {
  const source = readYaml(yaml);
  const reading: Reading = { file: FILE, source, timezone: "Europe/Oslo", diagnostics: [] };
  checkContract(reading, named, CHANGES);
  return reading.diagnostics.map(
    ({ rule, level, line, message: said }) => `${rule} ${level} ${line} ${textOf(said, "en")}`,
  );
}

describe("the contract of a press room", () => {
  it("is that of the last change", () => {
    assert.equal(contractOf([]), 1);
    assert.equal(contractOf(CHANGES), 3);
  });

  it("is the first one if none is named: every change is reported, with what to write afterwards", () => {
    assert.deepEqual(problemsOf("name: A\n", undefined), [
      "contract-changed warning 1 A later version of the program: It is needed. When that is done, write contract: 3.",
      "contract-changed warning 1 A later version of the program: Nothing is written. When that is done, write contract: 3.",
    ]);
  });

  it("reports at its line only the changes after the one that is named", () => {
    assert.deepEqual(problemsOf("name: A\ncontract: 2\n", 2), [
      "contract-changed warning 2 A later version of the program: Nothing is written. When that is done, write contract: 3.",
    ]);
    assert.deepEqual(problemsOf("name: A\ncontract: 3\n", 3), []);
  });

  it("is newer than the program where an old version is installed", () => {
    assert.match(
      problemsOf("contract: 4\n", 4).join("\n"),
      /^contract-changed warning 1 .*contract 4.*knows 3.*npm install/,
    );
  });

  it("is read from the settings of the site", () => {
    const settings = "name: A\nurl: https://a.example.org\nlanguages: [en]\ntimezone: Europe/Oslo\npublisher: a\n";
    const rulesOf = (more: string): readonly string[] =>
      readSite(FILE, `${settings}${more}`).diagnostics.map(({ rule }) => rule);
    assert.deepEqual(rulesOf(""), []);
    assert.deepEqual(rulesOf(`contract: ${contractOf()}\n`), []);
    assert.deepEqual(rulesOf(`contract: ${contractOf() + 1}\n`), ["contract-changed"]);
    assert.deepEqual(rulesOf("contract: no\n"), ["wrong-value"]);
  });
});
