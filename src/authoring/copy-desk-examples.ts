import type { RuleId } from "../diagnostics/rules.ts";
import type { RuleExample } from "./rule-examples.ts";

/** A whole release with the title. */
const titled = (title: string, body = "The boats sail every hour."): string =>
  `---\ntitle: ${title}\ndate: 2026-03-12 08:39\n---\n\n${body}`;

const invitation = (event: string): string =>
  `---\ntitle: First voyage of the new boat\ndate: 2026-03-12 08:39\ntype: press-invitation\nevent:\n${event}\n---\n\nThe boat is open to all.`;

const picture = (...lines: readonly string[]): string =>
  ["images:", "  - file: boat.jpg", ...lines.map((line) => `    ${line}`)].join("\n");

const CREDIT = "credit: Ingrid Solvoll";

const LONG_TITLE =
  "The county is to get new boats, new quays, new timetables, lower fares and one ticket for all of the routes from May";

const PARAGRAPHS =
  "The first of the four boats sails from May, and the others follow in the autumn. Each takes 147 passengers and runs on batteries alone, which are charged at the quay while the passengers go on board.\n\nThe county has asked passengers what they want most. Seven in ten said a later boat in the evening, and from May the last boat leaves an hour later than it does today, on all days of the week.";

const LONG_LEAD = PARAGRAPHS.replace("\n\n", " ");

const ORIGINAL = "2026/2026-03-12-new-timetable/index.md";

const original = (body: string, lines = ""): Readonly<Record<string, string>> => ({
  [ORIGINAL]: `---\ntitle: Ny rutetabell\ndate: 2026-03-12 08:39\n${lines}---\n\n${body}`,
});

const translation = (body: string, lines = ""): string => `---\ntitle: New timetable\n${lines}---\n\n${body}`;

const TWO_PICTURES = `images:
  - file: boat.jpg
    alt: A white boat at a quay
    credit: Ingrid Solvoll
`;

/** Examples for the checks of a copy desk. */
export const COPY_DESK_EXAMPLES: Partial<Readonly<Record<RuleId, RuleExample>>> = {
  "title-long": { in: "file", bad: titled(LONG_TITLE), good: titled("New boats and one ticket from May") },
  "title-stop": { in: "file", bad: titled("The boats sail every hour."), good: titled("The boats sail every hour") },
  "title-type": {
    in: "file",
    bad: titled('"Press release: The boats sail every hour"'),
    good: titled("The boats sail every hour"),
  },
  "title-number": {
    in: "file",
    bad: titled("46 more departures a day", "The new timetable gives 64 more departures a day."),
    good: titled("46 more departures a day", "The new timetable gives 46 more departures a day."),
  },
  "lead-missing": {
    in: "file",
    bad: titled("New boats from May", PARAGRAPHS),
    good: titled("New boats from May\nlead: Four electric boats sail from May.", PARAGRAPHS),
  },
  "lead-long": {
    in: "front matter",
    bad: `lead: ${LONG_LEAD}`,
    good: "lead: Four electric boats sail from May, and the last one leaves an hour later.",
  },
  "text-quoted": { in: "file", bad: titled("“New boats from May”"), good: titled("New boats from May") },
  "template-words": { in: "body", bad: "LEAD HERE", good: "The boats sail from Monday." },
  "date-weekday": {
    in: "body",
    bad: "The boats sail from Friday 12 March 2026.",
    good: "The boats sail from Thursday 12 March 2026.",
  },
  "date-impossible": { in: "body", bad: "The offer ends on 31 April.", good: "The offer ends on 30 April." },
  "date-past": {
    in: "file",
    bad: "---\ntitle: New timetable\ndate: 2025-03-12 08:39\n---\n\nThe boats sail every hour.",
    good: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\n---\n\nThe boats sail every hour.",
    base: "",
  },
  "event-past": {
    in: "file",
    bad: invitation("  start: 2025-03-20 10:00\n  place: Town hall\n  contact: ingrid-solvoll"),
    good: invitation("  start: 2026-03-20 10:00\n  place: Town hall\n  contact: ingrid-solvoll"),
    base: "",
  },
  "correction-missing": {
    in: "file",
    bad: titled("New timetable", "The boats sail every half hour."),
    good: titled(
      "New timetable\ncorrections:\n  - date: 2026-03-12 10:15\n    note: The boats sail every half hour, not every hour.",
      "The boats sail every half hour.",
    ),
    base: titled("New timetable", "The boats sail every hour."),
  },
  "attachment-missing": {
    in: "file",
    bad: titled("New timetable", "Please find attached the new timetable."),
    good: titled("New timetable", "The new timetable is at the quays."),
  },
  "phone-impossible": { in: "body", bad: "Call us at +47 00 00 00.", good: "Call us at +47 00 00 00 10." },
  "email-impossible": { in: "body", bad: "Write to press@example.con.", good: "Write to press@example.com." },
  "topic-near": {
    in: "front matter",
    bad: "topics: [Timetabels]",
    good: "topics: [Timetables]",
    beside: {
      "2025/2025-03-12-timetable.md": `---\ntitle: Old timetable\ndate: 2025-03-12 08:39\ntopics: [Timetables]\n---\n\nThe boats sail every other hour.`,
    },
  },
  "alt-caption": {
    in: "front matter",
    bad: picture("alt: The new boat on her first visit", "caption: The new boat on her first visit.", CREDIT),
    good: picture("alt: A white boat at a stone quay", "caption: The new boat on her first visit.", CREDIT),
  },
  "alt-file-name": {
    in: "front matter",
    bad: picture("alt: boat.jpg", CREDIT),
    good: picture("alt: A white boat at a stone quay", CREDIT),
  },
  "image-credit": {
    in: "front matter",
    bad: picture("alt: A white boat at a stone quay"),
    good: picture("alt: A white boat at a stone quay", CREDIT),
  },
  "translation-numbers": {
    in: "file",
    file: "index.en.md",
    bad: translation("There are 64 more departures a day."),
    good: translation("There are 46 more departures a day."),
    beside: original("Det blir 46 flere avganger om dagen."),
  },
  "translation-dates": {
    in: "file",
    file: "index.en.md",
    bad: translation("The boats sail from 2 May."),
    good: translation("The boats sail from 1 May."),
    beside: original("Båtene går fra 1. mai."),
  },
  "translation-pictures": {
    in: "file",
    file: "index.en.md",
    bad: translation("The boats sail every hour.", TWO_PICTURES.replace("boat.jpg", "quay.jpg")),
    good: translation("The boats sail every hour.", TWO_PICTURES),
    beside: original("Båtene går hver time.", TWO_PICTURES),
  },
  "invitation-incomplete": {
    in: "file",
    bad: invitation("  start: 2026-03-20 10:00"),
    good: invitation("  start: 2026-03-20 10:00\n  place: Quay C, Ålesund\n  contact: ingrid-solvoll"),
  },
  "body-link-text": {
    in: "body",
    bad: "Read more about the fares [here](https://example.org/fares).",
    good: "Read [more about the fares](https://example.org/fares).",
  },
  "body-link-bare": {
    in: "body",
    bad: "Read more at https://example.org/fares/2026.",
    good: "Read [more about the fares](https://example.org/fares/2026).",
  },
  "body-note-mark": {
    in: "body",
    bad: "The boats sail every hour.[1]",
    good: "The boats sail every hour.[^1]\n\n[^1]: From 1 May.",
  },
  "body-review": {
    in: "body",
    bad: "Commented [IS1]: Is this right?",
    good: "The boats sail from Monday.",
  },
};
