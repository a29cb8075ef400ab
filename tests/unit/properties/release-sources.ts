import fc from "fast-check";

/** The source of a release, and the words that must be visible to readers. */
export interface ReleaseSource {
  readonly text: string;
  /** Words of the source; each is in it once. */
  readonly words: readonly string[];
  /** Words on the page that are not in the plain text: names of topics. */
  readonly pageWords: readonly string[];
  /** Words of comments, which must not be published. */
  readonly hiddenWords: readonly string[];
}

/** A word that no interface string, dictionary or markup contains. */
const word = (index: number): string => `zq${index.toString(36).padStart(2, "0")}x`;

/**
 * Strings that editors type and paste between words: Markdown, YAML, HTML and template syntax, foreign letters,
 * controls.
 */
const noise = fc.oneof(
  fc.constantFrom(...Array.from("*_`[]()#|\\~^{}!&;:\"'-+=%$@,.?/«»“”–—…·•")),
  fc.constantFrom("<", ">", "&amp;", "<b>", "</b>", "{{ x }}", "{% raw %}", "${x}", "]]>", "--", "...", "(c)", "\\n"),
  fc.constantFrom(
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "https://example.org/?a=1&b=2",
  ),
  fc.constantFrom(
    "17. mai",
    "1.",
    "- ",
    "> ",
    "\t",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u202e",
    "\u2028",
    "\u0007",
    "\u001b",
    "\ufffd",
  ),
  fc.constantFrom("æøå", "Ææ", "🏖️", "👩‍👩‍👧", "العبّارة", "東京", "e\u0301", "ﬁ"),
);

/** A one-line text with some words in it. */
const line = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constant("WORD") }, { weight: 3, arbitrary: noise }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(" "));

const tight = fc
  .array(fc.oneof(fc.constant("WORD"), noise), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));

const text = fc.oneof(line, tight).map((content) => `WORD ${content}`);

const paragraph = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

/** The text of a comment, without what would end it. */
const comment = (content: string): string => content.replaceAll("WORD", "HIDDEN").replaceAll(/--+>?/g, "");

/** The beginning of a paragraph that Markdown takes for a list. */
const date = fc.constantFrom("17. mai", "1. januar", "31. desember");

/** A block of Markdown. */
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 6 }), text), { minLength: 1, maxLength: 3 })
    .map((headings) => headings.map(([level, content]) => `${"#".repeat(level)} ${content}`).join("\n")),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n")),
  text.map((content) => `> ${content}`),
  text.map((content) => `\`\`\`\n${content}\n\`\`\``),
  text.map((content) => `**${content}** and [WORD](https://example.org/a?b=1&c=(2))`),
  text.map((content) => `WORD[^NOTE]\n\n[^NOTE]: ${content}`),
  fc.tuple(text, text).map(([one, two]) => `WORD[^NOTE]\n\n[^NOTE]: ${one}\n\nWORD[^NOTE]\n\n[^NOTE]: ${two}`),
  fc
    .tuple(line, fc.constantFrom(" ", "\n", "\n\n"))
    .map(([content, space]) => `WORD${space}<!-- ${comment(content)} -->${space}WORD`),
  fc.tuple(date, text, text).map(([day, one, two]) => `${day} ${one}\n${day} ${two}`),
  fc.tuple(date, text).map(([day, content]) => `WORD\n${day} ${content}`),
  fc
    .array(fc.constantFrom("東京", "です。", "「WORD」", "WORD", "，WORD"), { minLength: 2, maxLength: 6 })
    .map((lines) => lines.join("\n")),
  fc
    .array(fc.array(fc.constant("WORD"), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((rows) => `| WORD | WORD |\n| --- | :-: |\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`),
);

const yaml = (content: string): string => JSON.stringify(content);

/** Lines of front matter besides title and date. */
const frontMatter = fc.record(
  {
    lead: text.map((content) => `lead: ${yaml(content)}`),
    place: text.map((content) => `place: ${yaml(content)}`),
    topics: text.map((content) => `topics: [${yaml(content.replaceAll("WORD", "TOPIC"))}]`),
    quotes: fc.tuple(text, text).map(([said, by]) => `quotes: [{ text: ${yaml(said)}, by: ${yaml(by)} }]`),
    facts: fc.tuple(text, text).map(([label, value]) => `facts: [{ label: ${yaml(label)}, value: ${yaml(value)} }]`),
    links: text.map((title) => `links: [{ url: "https://example.org/?a=(b)&c", title: ${yaml(title)} }]`),
    contacts: text.map((name) => `contacts: [{ name: ${yaml(name)}, phone: "+47 00 00 00 01" }]`),
    corrections: text.map((note) => `corrections: [{ date: 2026-03-14 10:00, note: ${yaml(note)} }]`),
    event: fc
      .tuple(text, text)
      .map(
        ([place, address]) => `event: { start: 2026-04-01 10:00, place: ${yaml(place)}, address: ${yaml(address)} }`,
      ),
    boilerplate: text.map((content) => `boilerplate: ${yaml(content)}`),
  },
  { requiredKeys: [] },
);

/** Sources of releases in which every text contains syntax of other languages. */
export const releaseSources: fc.Arbitrary<ReleaseSource> = fc
  .tuple(text, frontMatter, fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([title, keys, blocks]) => {
    const template = `---\ntitle: ${yaml(title)}\ndate: 2026-03-12 08:39\n${Object.values(keys).join("\n")}\n---\n\n${blocks.map((one, index) => one.replaceAll("NOTE", `n${index}`)).join("\n\n")}\n`;
    const found = { WORD: [] as string[], TOPIC: [] as string[], HIDDEN: [] as string[] };
    let count = 0;
    const source = template.replaceAll(/WORD|TOPIC|HIDDEN/g, (kind) => {
      const made = word(count++);
      found[kind as keyof typeof found].push(made);
      return made;
    });
    return { text: source, words: found.WORD, pageWords: found.TOPIC, hiddenWords: found.HIDDEN };
  });
