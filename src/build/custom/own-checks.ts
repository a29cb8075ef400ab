import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, type OwnRuleId, type Position, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { problem } from "../../diagnostics/report.ts";
import { rulePrefix } from "../../press-room/module-settings.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { locate } from "../../release/front-matter.ts";
import type { Release } from "../../release/release.ts";
import type { Check, CheckedRelease, CheckProblem } from "../../site/extend.ts";
import { OwnModuleError, running, wrongResult } from "../../site/own-module.ts";
import { oneLine } from "../../text/one-line.ts";
import type { LoadedModule } from "./own-modules.ts";

/** Runs a check of a press room over its releases. Stops at the first failure of the module, which is one diagnostic. */
export function runCheck(module: LoadedModule, { releases, folder }: PressRoom): readonly Diagnostic[] {
  try {
    const check = checkIn(module);
    return releases.flatMap((release) => {
      const found = running(module, () => check(checkedRelease(release)));
      return problemsIn(module, found).map((one) => diagnosticOf(module, one, release, folder));
    });
  } catch (error) {
    if (!(error instanceof OwnModuleError)) throw error;
    return [problem("module-failed", error.file, error.at, error.problem)];
  }
}

function checkIn(module: LoadedModule): Check {
  if (typeof module.value === "function") return module.value as Check;
  throw wrongResult(module, message("module-default", { what: message("module-is-check") }));
}

function checkedRelease(release: Release): CheckedRelease {
  const { id, language, title, lead, type, publisher, date, place, topics, draft, body, source } = release;
  return Object.freeze({
    file: source.file,
    id,
    language,
    title,
    ...(lead !== undefined && { lead }),
    type,
    publisher,
    date: date.iso,
    ...(place !== undefined && { place }),
    topics: Object.freeze([...topics]),
    isDraft: draft,
    // Read when it is used: bodies of unchanged releases are in the cache.
    get text() {
      return body.text;
    },
  });
}

function problemsIn(module: LoadedModule, found: unknown): readonly CheckProblem[] {
  const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  const isProblem = (one: unknown): one is CheckProblem => {
    const { rule, message: text } = (typeof one === "object" && one !== null ? one : {}) as Partial<CheckProblem>;
    return isText(rule) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule) && isText(text);
  };
  if (Array.isArray(found) && found.every(isProblem)) return found;
  throw wrongResult(module, message("module-problems"));
}

function diagnosticOf(module: LoadedModule, found: CheckProblem, { source }: Release, folder: string): Diagnostic {
  const rule: OwnRuleId = `${rulePrefix(module.file)}/${found.rule}`;
  const { line, column } = placeOf(found, () => readFileSync(join(folder, source.file), "utf8"));
  const said = message("own-check", { text: oneLine(found.message) });
  return { rule, level: "warning", file: source.file, line, column, message: said };
}

function placeOf({ key, words }: CheckProblem, text: () => string): Position {
  if (typeof words === "string" && words !== "") {
    const whole = text();
    const found = whole.indexOf(words);
    if (found >= 0) {
      const before = whole.slice(0, found).split("\n");
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    }
  }
  return typeof key === "string" ? locate(text(), [key]) : START_OF_FILE;
}
