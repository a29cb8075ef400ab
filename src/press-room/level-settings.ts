import { z } from "zod";
import { message } from "../diagnostics/messages/message.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { RULES, type RuleId } from "../diagnostics/rules.ts";
import { fault } from "../release/fields.ts";
import { type Reading, report } from "../release/reading.ts";
import type { CheckLevels } from "./press-room.ts";

const LEVELS = ["off", "warning", "error"] as const;

/** `checks` in `pressroom/site.yaml`. */
export const levelSettings = z
  .record(
    z.string(),
    z.enum(LEVELS, { error: fault("fault-one-of", { options: LEVELS }) }).meta({
      description: "off, warning or error.",
    }),
    { error: fault("fault-levels") },
  )
  .meta({
    description: "Levels of rules that are warnings: off, warning or error. The key is the id of a rule.",
    example: "{ lead-missing: off, image-credit: error }",
  });

/**
 * The levels of rules under `checks`; reports rules that do not exist and those that are always errors. Rules
 * of the press room's own begin with one of `ownPrefixes` and a slash.
 */
export function checkLevels(
  input: Readonly<Record<string, "off" | "warning" | "error">>,
  reading: Reading,
  ownPrefixes: readonly string[],
): CheckLevels {
  for (const [rule, level] of Object.entries(input))
    if (ownPrefixes.includes(rule.slice(0, rule.indexOf("/")))) continue;
    else if (!isRule(rule)) {
      const meant = nearest(rule, Object.keys(RULES));
      report(reading, "wrong-value", ["checks", rule], message("level-unknown", { rule, meant }), "key");
    } else if (RULES[rule].level === "error" && level !== "error")
      report(reading, "wrong-value", ["checks", rule], message("level-fixed", { rule }), "key");
  return input;
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}
