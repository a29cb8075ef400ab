import { ruleText } from "../diagnostics/rule-texts/rule-text.ts";
import { type GuideLanguage, type GuideWords, guideWords, type RuleChapter } from "./guide-words/words.ts";
import { RULES, type RuleId } from "../diagnostics/rules.ts";
import { RULE_EXAMPLES, type RuleExample } from "./rule-examples.ts";

/** The rules of each chapter, by their ids; the first that fits. All others are general. */
const CHAPTERS: readonly (readonly [chapter: RuleChapter, ids: RegExp])[] = [
  ["general", /^$/],
  [
    "words",
    /^(title|lead|template|attachment|phone-impossible|email|topic-near|event-past|invitation|alt|image-credit)(-|$)|^translation-(numbers|dates|pictures)$|^date-(weekday|impossible|past)$|^correction-missing$/,
  ],
  ["files", /-unknown$|^(address|alias|translation|contact|phone|slug)-/],
  ["times", /^(time-|not-a-time|date-|correction-)/],
  ["events", /^event-/],
  ["body", /^body-/],
  ["media", /^media-/],
];

/** The list of all rules in Markdown: level, requirement, and an example if there is one. */
export function ruleGuide(language: GuideLanguage): string {
  const { intro } = guideWords(language).rules;
  return [...intro, "", ...CHAPTERS.flatMap(([chapter]) => chapterLines(chapter, language))].join("\n");
}

function chapterLines(chapter: RuleChapter, language: GuideLanguage): readonly string[] {
  const ids = (Object.keys(RULES) as RuleId[]).filter((id) => chapterOf(id) === chapter);
  const { title, intro } = guideWords(language).rules.chapters[chapter];
  return [`## ${title}`, "", intro, "", ...ids.flatMap((id) => ruleLines(id, language))];
}

function chapterOf(id: RuleId): RuleChapter {
  return CHAPTERS.find(([, ids]) => ids.test(id))?.[0] ?? "general";
}

function ruleLines(id: RuleId, language: GuideLanguage): readonly string[] {
  const words = guideWords(language).rules;
  const example = RULE_EXAMPLES[id];
  return [
    `### ${id}`,
    "",
    `**${words[RULES[id].level]}.** ${ruleText(id, language)}`,
    "",
    ...(example ? exampleLines(example, words) : []),
  ];
}

function exampleLines(
  { in: place, bad, good, file, beside = {}, base }: RuleExample,
  words: GuideWords["rules"],
): readonly string[] {
  const language = place === "front matter" || place === "site" ? "yaml" : "markdown";
  const block = (text: string): readonly string[] => [`\`\`\`${language}`, text, "```", ""];
  const others = Object.entries(beside).flatMap(([path, text]) => [words.beside(path), "", ...block(text)]);
  const before = base ? [words.before, "", ...block(base)] : [];
  return [...others, ...before, words.bad(file), "", ...block(bad), words.good, "", ...block(good)];
}
