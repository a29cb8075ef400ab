import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { languageOf } from "../../../src/cli/language.ts";
import { PROJECT } from "../../harness/build.ts";
import { runHere } from "../../harness/command.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

/** Settings of a site, with these lines besides. */
const site = (lines: string): string =>
  `name: Presserom\nurl: https://presse.example.no\ntimezone: Europe/Oslo\npublisher: org\n${lines}\n`;

type Case = readonly [lines: string, locale: Readonly<Record<string, string>>, language: string, remark: string];

const cases: readonly Case[] = [
  ["languages: [nb]\neditorsLanguage: nn", { LC_ALL: "en_GB.UTF-8" }, "nn", "the site's setting comes first"],
  ["languages: [nb]", { LC_ALL: "en_GB.UTF-8", LANG: "nn_NO" }, "en", "LC_ALL comes before LANG"],
  ["languages: [nb]", { LC_ALL: "", LC_MESSAGES: "nn_NO.UTF-8", LANG: "en_GB" }, "nn", "LC_MESSAGES before LANG"],
  ["languages: [en]", { LANG: "no_NO.UTF-8" }, "nb", "no is bokmål"],
  ["languages: [nn, en]", { LANG: "C.UTF-8" }, "nn", "the site's first language if the terminal has none"],
  ["languages:\n  - nb\n  - en", { LANG: "sv_SE.UTF-8" }, "nb", "or another one"],
  ["languages: [fi, nb]", {}, "en", "English if the site begins with another language"],
  ["languages: [nb", { LANG: "nn_NO" }, "nn", "the terminal's if the settings cannot be read"],
  ["languages: [nb", {}, "en", "English if there is no other sign"],
];

describe("the language of a command", () => {
  for (const [lines, locale, language, remark] of cases)
    it(`is ${language} with ${JSON.stringify([lines, locale])}: ${remark}`, () => {
      const content = writeContent(temporaryFolder(), { "pressroom/site.yaml": site(lines) });
      assert.equal(languageOf({ ...locale, PRESSROOM_CONTENT: content }, PROJECT), language);
    });
});

const FAULTY = "---\ntitle: En melding\ndate: 12.03.2026\ningress: Kort\n---\n\nHei {{ navn }}.\n";

describe("npm run check", () => {
  const folder = temporaryFolder();
  const content = writeContent(join(folder, "content"), { "releases/2026/2026-03-12-a.md": FAULTY });
  const check = async (...args: readonly string[]) => {
    const settings = { PRESSROOM_CONTENT: content, PRESSROOM_CACHE: join(folder, "cache") };
    return runHere("check", args, settings);
  };

  it("prints the whole report in bokmål", async () => {
    const { stdout } = await check("--language", "nb");
    const lines = stdout.split("\n").filter((line) => line.startsWith("releases/") || line.includes("meldingsfil"));
    assert.deepEqual(lines, [
      "releases/2026/2026-03-12-a.md:3:7 error «date» er ikke et tidspunkt: 12.03.2026. Skriv 2026-03-12. [not-a-time]",
      "releases/2026/2026-03-12-a.md:4:1 error Ukjent felt «ingress». Mente du «lead»? [unknown-key]",
      "releases/2026/2026-03-12-a.md:7:5 warning Malkode vises som tekst for leserne: {{ navn }}. Fjern den. Er den et eksempel, så sett den mellom aksenttegn (`). [body-template]",
      "0 meldingsfiler, 2 feil, 1 advarsel",
    ]);
  });

  it("prints another language than the one in which the content was read before", async () => {
    await check("--language", "nb");
    assert.match((await check("--language", "nn")).stdout, /warning Malkode blir vist som tekst for lesarane/);
    assert.match((await check()).stdout, /warning Template syntax is shown to readers as text/);
  });

  it("refuses a language without a catalogue", async () => {
    const { code, stderr } = await check("--language", "sv");
    assert.equal(code, 1);
    assert.match(stderr, /There is no report in "sv"\. Known: nb, nn, en\./);
  });
});
