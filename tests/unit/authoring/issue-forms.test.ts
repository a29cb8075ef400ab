import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { parse } from "yaml";
import { PROJECT } from "../../harness/build.ts";

interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  }[];
}

const FOLDER = join(PROJECT, ".github/ISSUE_TEMPLATE");

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
it("writes issue forms that GitHub accepts, in Norwegian and English", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".yml"));
  assert.ok(files.length >= 3);
  for (const file of files) {
    const { name, description, body } = parse(readFileSync(join(FOLDER, file), "utf8")) as IssueForm;
    assert.match(name, / · /, file);
    assert.ok(description.length > 0 && description.length <= 200, file);
    const fields = body.filter(({ type }) => type !== "markdown");
    assert.ok(fields.length > 0, file);
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length, file);
    assert.equal(new Set(fields.map(({ attributes }) => attributes.label)).size, fields.length, file);
    for (const { type, id = "", attributes } of fields) {
      assert.ok(["input", "textarea", "dropdown", "checkboxes"].includes(type), `${file} ${type}`);
      assert.match(id, /^[\w-]+$/, file);
      assert.ok(attributes.label, `${file} ${id}`);
      if (type === "dropdown" || type === "checkboxes")
        assert.ok((attributes.options ?? []).length > 0, `${file} ${id}`);
    }
  }
});
