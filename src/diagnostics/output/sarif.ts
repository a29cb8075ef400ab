import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { textOf } from "../messages/message.ts";
import { inReadingOrder } from "../report.ts";
import { ruleText } from "../rule-texts/rule-text.ts";
import { RULES, type RuleId } from "../rules.ts";

/** Path of the root of the repository, to which addresses of files are relative; SARIF 2.1.0, 3.4.4. */
const ROOT = "%SRCROOT%";

interface Options {
  /** Version of this program. */
  readonly version: string;
  /** Returns the path of a file in the repository. */
  readonly pathOf: (file: string) => string;
  readonly language: EditorsLanguage;
}

/** The report as SARIF 2.1.0 (OASIS). */
export function reportAsSarif(diagnostics: readonly Diagnostic[], { version, pathOf, language }: Options): string {
  const used = [...new Set(diagnostics.map(({ rule }) => rule))].toSorted();
  const run = {
    tool: { driver: { name: "press-room-check", version, rules: used.map((rule) => ruleDescriptor(rule, language)) } },
    columnKind: "utf16CodeUnits",
    results: inReadingOrder(diagnostics).map((one) => ({
      ruleId: one.rule,
      ruleIndex: used.indexOf(one.rule),
      level: one.level,
      message: { text: textOf(one.message, language) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(pathOf(one.file)), uriBaseId: ROOT },
            region: { startLine: one.line, startColumn: one.column },
          },
        },
      ],
    })),
  };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    undefined,
    2,
  );
}

/** A `reportingDescriptor`; SARIF 2.1.0, 3.49. */
function ruleDescriptor(rule: Diagnostic["rule"], language: EditorsLanguage) {
  if (!isBuiltIn(rule)) return { id: rule, shortDescription: { text: rule } };
  const about = ruleText(rule, language);
  const guide = `docs/editors/${language === "en" ? "" : "nb/"}rules.md#${rule}`;
  return {
    id: rule,
    shortDescription: { text: about },
    help: { text: `${about} ${guide}` },
    defaultConfiguration: { level: RULES[rule].level },
  };
}

function isBuiltIn(rule: Diagnostic["rule"]): rule is RuleId {
  return Object.hasOwn(RULES, rule);
}

/** A relative reference of RFC 3986: no character of a file name is read as part of an address. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
