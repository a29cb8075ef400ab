import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { inEnglish } from "../fixtures/in-english.ts";
import { PROJECT } from "../../harness/build.ts";
import { readingOf } from "../fixtures/room.ts";

const FOLDER = join(PROJECT, "docs/editors");
const GUIDES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

interface Example {
  readonly guide: string;
  /** Path under the content folder, from the example's first comment. */
  readonly path: string;
  readonly text: string;
}

/** Whole files shown in the guides: code blocks with a comment that names the file. */
function examples(): readonly Example[] {
  return GUIDES.flatMap((guide) => {
    const text = readFileSync(join(FOLDER, guide), "utf8");
    return [...text.matchAll(/^```(?:markdown|yaml)\n((?:---\n)?# ((?:releases|pressroom)\/\S+)\n[^]*?)^```$/gm)].map(
      ([, whole = "", path = ""]) => ({ guide, path, text: whole }),
    );
  });
}

function settingsIn(folder: string, all: readonly Example[]): Record<string, string> {
  const named = all.filter(({ path }) => path.startsWith(`pressroom/${folder}/`));
  return Object.fromEntries(named.map(({ path, text }) => [path.replace(/^.*\/|\.yaml$/g, ""), text]));
}

describe("the files shown to editors", () => {
  const all = examples();

  it("make one press room without errors or warnings", () => {
    assert.ok(all.length >= 15, `${all.length} examples`);
    const { diagnostics } = readingOf({
      languages: ["en", "nb", "nn"],
      publishers: settingsIn("publishers", all),
      contacts: settingsIn("contacts", all),
      releases: Object.fromEntries(
        all.filter(({ path }) => path.startsWith("releases/")).map(({ path, text }) => [path, text]),
      ),
    });
    assert.deepEqual(diagnostics.map(inEnglish), []);
  });

  it("have different paths", () => {
    assert.equal(new Set(all.map(({ path }) => path)).size, all.length);
  });

  it("are in guides without dead links", () => {
    const dead = GUIDES.flatMap((guide) => {
      const text = readFileSync(join(FOLDER, guide), "utf8")
        .replace(/^```[^]*?^```$/gm, "")
        .replace(/`[^`]*`/g, "");
      return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !/^https?:/.test(target) && !existsSync(join(FOLDER, dirname(guide), target)))
        .map((target) => `${guide}: ${target}`);
    });
    assert.deepEqual(dead, []);
  });
});
