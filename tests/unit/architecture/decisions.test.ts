import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const FOLDER = join(import.meta.dirname, "../../../docs/decisions");

test("the list of decisions has each record, under its number and title", () => {
  const records = readdirSync(FOLDER).filter((name) => /^\d{4}-.+\.md$/.test(name));
  assert.ok(records.length > 0);
  const titles = records.map((name) => {
    const [, number, title] = /^# (\d{4}) (.+)$/m.exec(readFileSync(join(FOLDER, name), "utf8")) ?? [];
    return [name, number, title];
  });
  const list = readFileSync(join(FOLDER, "README.md"), "utf8");
  const rows = [...list.matchAll(/^\| \[(\d{4})\]\(([^)]+)\) *\| (.+?) *\|$/gm)];
  assert.deepEqual(
    rows.map(([, number, name, title]) => [name, number, title]),
    titles,
  );
});
