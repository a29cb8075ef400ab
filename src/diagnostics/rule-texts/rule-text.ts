import type { EditorsLanguage } from "../messages/languages.ts";
import { RULES, type RuleId } from "../rules.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The requirement of a rule in one line. */
export function ruleText(rule: RuleId, language: EditorsLanguage): string {
  return language === "en" ? RULES[rule].about : { nb, nn }[language][rule];
}
