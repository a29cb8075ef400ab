import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EditorsLanguage } from "../../../../src/diagnostics/messages/languages.ts";
import { askMissing } from "../../../../src/cli/new/questions.ts";
import type { Call } from "../../../../src/cli/new/request.ts";
import type { SiteFacts } from "../../../../src/cli/new/site-facts.ts";

const FACTS: SiteFacts = {
  isKnown: true,
  zone: "Europe/Oslo",
  languages: ["nb", "nn"],
  types: ["press-release", "press-invitation", "news", "statement", "report", "opinion"],
};

const NOW = Date.UTC(2026, 2, 12, 7, 39);

/** Asks a person who gives these answers. */
async function asking(answers: readonly string[], given: Partial<Call> = {}, language: EditorsLanguage = "nb") {
  const questions: string[] = [];
  const printed: string[] = [];
  const left = [...answers];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(left.shift() ?? "");
  };
  const print = (line: string): void => void printed.push(line);
  const call = await askMissing({ title: "", folder: false, ...given }, FACTS, { ask, print, language, now: NOW });
  return { call, questions, printed };
}

describe("the questions of npm run new", () => {
  it("are asked in the editor's language, with the types by name", async () => {
    const { questions, printed } = await asking([]);
    assert.deepEqual(questions, [
      "Tittel (Enter: senere): ",
      "Type, nummer eller navn (Enter: 1): ",
      "Språk: nb, nn (Enter: nb): ",
      "Tidspunkt for publisering (Enter: 2026-03-12 08:39): ",
    ]);
    assert.deepEqual(printed.slice(0, 2), [
      "  1  press-release (pressemelding)",
      "  2  press-invitation (presseinvitasjon)",
    ]);
    assert.equal(printed.at(-1), "  6  opinion");
  });

  it("take a number, a name and a word for a type", async () => {
    for (const [answer, type] of [
      ["2", "press-invitation"],
      ["opinion", "opinion"],
      ["Nyhet", "news"],
    ] as const)
      assert.equal((await asking(["Ny båt", answer])).call.type, type);
  });

  it("are asked again after an answer that cannot be used, with the reason", async () => {
    const { call, questions, printed } = await asking([
      "Ny båt",
      "9",
      "3",
      "fi",
      "nn",
      "12.03.2026",
      "2026-03-13 10:00",
    ]);
    assert.deepEqual([call.type, call.language, call.date], ["news", "nn", "2026-03-13 10:00"]);
    assert.equal(questions.length, 7);
    assert.match(
      printed.join("\n"),
      /Typen «9» finnes ikke\.[^]*ikke språket «fi»[^]*«12\.03\.2026» er ikke et tidspunkt/,
    );
  });

  it("leave the defaults to empty answers", async () => {
    const { call } = await asking([]);
    assert.deepEqual([call.title, call.type, call.language, call.date], ["", undefined, undefined, undefined]);
  });

  it("are not asked for what the call says", async () => {
    const { questions } = await asking(["A"], { type: "news", language: "nn", date: "2026-03-12 08:39" }, "en");
    assert.deepEqual(questions, ["Headline (Enter: later): "]);
  });
});
