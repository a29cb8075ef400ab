import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { editorSchema } from "../../../src/authoring/editor-schema.ts";
import { snippets } from "../../../src/authoring/snippets.ts";
import { readRelease } from "../../../src/release/read-release.ts";
import { releaseSchema } from "../../../src/release/schema.ts";
import { PRESS_ROOM, PROJECT, runCommand } from "../../harness/build.ts";
import { writeContent } from "../../harness/content.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(PROJECT, file), "utf8")) as Record<string, unknown>;
}

/** What a schema finds wrong in a YAML text, as an editor reads it. */
function faults(schema: object, yaml: string): readonly string[] {
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  check(parse(yaml));
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe("the schemas for VS Code", () => {
  it("accept the settings, publishers and contacts of a press room", () => {
    const read = (path: string): string => readFileSync(join(PRESS_ROOM, "pressroom", path), "utf8");
    assert.deepEqual(faults(editorSchema("site"), read("site.yaml")), []);
    for (const name of ["publisher", "contact"] as const) {
      const files = readdirSync(join(PRESS_ROOM, `pressroom/${name}s`)).filter((file) => file.endsWith(".yaml"));
      assert.ok(files.length > 0);
      for (const file of files) assert.deepEqual(faults(editorSchema(name), read(`${name}s/${file}`)), [], file);
    }
  });

  it("find unknown keys, missing ones and wrong kinds", () => {
    assert.deepEqual(faults(editorSchema("contact"), "navn: Kari\n"), [" required"]);
    assert.deepEqual(faults(editorSchema("contact"), "name: Kari\ntelefon: 1\n"), [" additionalProperties"]);
    assert.deepEqual(faults(editorSchema("release"), "title: 112\ndraft: ja\n"), ["/draft type"]);
  });

  it("are named in the settings for files of the content", () => {
    const schemas = json(".vscode/settings.json")["yaml.schemas"] as Readonly<Record<string, string>>;
    assert.equal(Object.keys(schemas).length, 3);
    for (const file of Object.keys(schemas)) assert.ok(existsSync(join(PROJECT, file)), file);
  });
});

describe("the snippets for releases", () => {
  it("offer every key, described", () => {
    const all = snippets();
    assert.deepEqual(Object.keys(all), Object.keys(releaseSchema.shape));
    for (const { description } of Object.values(all)) assert.notEqual(description, "");
  });

  it("write YAML that the press room reads", () => {
    const settings = { languages: ["nb"], timezone: "Europe/Oslo", publisher: "org", types: {} } as const;
    for (const [key, { body }] of Object.entries(snippets())) {
      const written = body
        .join("\n")
        .replace(/\$\{\d+\|true,false\|\}/g, "true")
        .replace(/\$\{\d+:[^}]*\}/g, "2026-03-12 08:39");
      const others = ["title: A", "date: 2026-03-12 08:39"].filter((line) => !line.startsWith(`${key}:`));
      const text = `---\n${[...others, written.replace(/\$\d+/g, "")].join("\n")}\n---\nHei.\n`;
      const { diagnostics } = readRelease("2026/2026-03-12-a/index.md", text, settings);
      // Places to write at are still empty.
      const wrong = diagnostics.filter(({ rule }) =>
        ["front-matter-syntax", "unknown-key", "not-a-time"].includes(rule),
      );
      assert.deepEqual(wrong, [], key);
    }
  });
});

describe("the task that checks the content", () => {
  interface Matcher {
    readonly severity: string;
    readonly pattern: { readonly regexp: string };
  }

  it("finds the places of errors and warnings in the report, in every language", async () => {
    const [{ problemMatcher }] = json(".vscode/tasks.json")["tasks"] as [{ problemMatcher: readonly Matcher[] }];
    const content = writeContent(join(temporaryFolder(), "content"), {
      "pressroom/contacts/a.yaml": "name: A\nrolle: B\n",
      "releases/2026/2026-03-13-b.md": "---\ntitle: B\ndate: 2026-03-13\n---\n\nHei.\n",
    });
    for (const language of ["nb", "nn", "en"]) {
      const { stdout, stderr } = await runCommand("check", ["--language", language], { PRESSROOM_CONTENT: content });
      const placesOf = ({ pattern }: Matcher): readonly string[] =>
        [...(stdout + stderr).matchAll(new RegExp(pattern.regexp, "gm"))].map(([, file, line]) => `${file}:${line}`);
      const [errors, warnings] = problemMatcher;
      assert.deepEqual([errors?.severity, warnings?.severity], ["error", "warning"]);
      assert.deepEqual(errors && placesOf(errors), ["pressroom/contacts/a.yaml:2"], language);
      assert.ok(warnings && placesOf(warnings).includes("releases/2026/2026-03-13-b.md:3"), language);
    }
  });
});
