import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { after, before, describe, it, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readBody } from "../../../../src/release/body/body.ts";
import { writeHtml } from "../../../../src/release/body/html.ts";
import { wordsOf } from "../../fixtures/in-english.ts";

/** Seconds of processor time: far more than any of these takes, far less than it would take if time grew with the square. */
const LIMIT = 20;

/** Texts that are repeated up to a size, in kilobytes. */
const REPEATED: readonly (readonly [what: string, unit: string, kilobytes: number])[] = [
  ["headings of one name", "# a\n", 200],
  ["notes within one line", "^[a] ", 200],
  ["references to one note", "[^1] ", 200],
  ["comments without an end", "<!-- ", 400],
  ["comments on one line", "a <!-- b --> c ", 800],
  ["links in one paragraph", "[a](b.pdf) ", 600],
  ["rows of a table", "|a|b|\n|-|-|\n|c|d|e|\n", 200],
  ["headings with links to missing ones", "## One heading\n\n[b](#another)\n\n", 200],
];

describe("a body that repeats one thing", () => {
  /** A process that reads bodies, and that can be ended while it reads. */
  let reader: ChildProcess;

  before(() => {
    const file = fileURLToPath(new URL("fixtures/reader.ts", import.meta.url));
    reader = fork(file, { execArgv: ["--import", "tsx"], timeout: 20 * 60_000, killSignal: "SIGKILL" });
  });

  after(() => reader.kill());

  for (const [what, unit, kilobytes] of REPEATED)
    it(`is read in time that grows with the number of ${what}`, async () => {
      const text = `${unit.repeat((kilobytes * 1000) / unit.length)}\n\n[^1]: x`;
      const seconds = await secondsToRead(reader, text);
      assert.ok(seconds < LIMIT, `${seconds} s`);
    });
});

/** The seconds of processor time in which another process reads the text. */
function secondsToRead(reader: ChildProcess, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    reader.once("exit", () => reject(new Error("The process that reads has ended.")));
    reader.once("message", (seconds) => resolve(Number(seconds)));
    reader.send(text, (error) => error && reject(error));
  });
}

test("numbers headings of one name, and skips numbers that other headings have", () => {
  const html = htmlOf("## A\n\n## A 1\n\n## A\n\n## A\n\n## A 1\n\n## A 1 1");
  assert.deepEqual(
    [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    ["h-a", "h-a-1", "h-a-2", "h-a-3", "h-a-1-1", "h-a-1-1-1"],
  );
});

test("gives a note inside another a number and a place of its own", () => {
  const { body } = readBody("Text ^[outer ^[inner]] and ^[last].", { language: "en", id: "a" });
  assert.equal(body.text, "Text [1] and [3].\n\n[1] outer [2]\n[2] inner\n[3] last");
});

test("suggests a heading for the first links to missing ones", () => {
  const { problems } = readBody("## Fares\n\n" + "[a](#fare) ".repeat(30), { language: "en", id: "a" });
  const dead = problems.filter(({ rule }) => rule === "body-link-dead");
  assert.equal(dead.length, 30);
  assert.match(dead[0] ? wordsOf(dead[0]) : "", /Did you mean: #fares\?/);
  assert.equal(dead.filter((one) => wordsOf(one).includes("Did you mean")).length, 20);
});

test("reports a comment that begins inside another once", () => {
  const { problems } = readBody("One <!-- a <!-- b --> two.", { language: "en", id: "a" });
  assert.deepEqual(
    problems.map(({ rule, column }) => [rule, column]),
    [["body-comment", 5]],
  );
});

function htmlOf(markdown: string): string {
  const { body } = readBody(markdown, { language: "en", id: "a" });
  return body.parts.map((part) => (part.kind === "html" ? writeHtml(part.html, ({ href }) => href) : "")).join("");
}
