import { COPY_DESK_EXAMPLES } from "./copy-desk-examples.ts";
import type { RuleId } from "../diagnostics/rules.ts";

/**
 * Content that breaks a rule, and the corrected version. `in` says where the lines belong: in the front matter of a
 * release (after its title and date), in its body, in `pressroom/site.yaml`, or as a whole file.
 */
export interface RuleExample {
  readonly in: "front matter" | "body" | "site" | "file";
  readonly bad: string;
  readonly good: string;
  /** The name of a whole file in the folder of the release. Default: `index.md`. */
  readonly file?: string;
  /** Other releases that the rule looks at, by path in the folder of releases. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The release in the base branch; empty if it is not there. */
  readonly base?: string;
}

/** Examples for rules whose description does not show what to write. A test checks each against the rules. */
export const RULE_EXAMPLES: Partial<Readonly<Record<RuleId, RuleExample>>> = {
  "front-matter-missing": {
    in: "file",
    bad: "title: New timetable\ndate: 2026-03-12 08:39\n\nThe boats sail every hour.",
    good: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\n---\n\nThe boats sail every hour.",
  },
  "front-matter-syntax": {
    in: "front matter",
    bad: "lead: One thing is new: the boats are faster.",
    good: 'lead: "One thing is new: the boats are faster."',
  },
  "front-matter-language": {
    in: "file",
    bad: '---js\n{ title: "New timetable", date: "2026-03-12 08:39" }\n---\n\nThe boats sail every hour.',
    good: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\n---\n\nThe boats sail every hour.",
  },
  "unknown-key": { in: "front matter", bad: "topic: [Safety]", good: "topics: [Safety]" },
  "missing-key": {
    in: "front matter",
    bad: "links:\n  - url: https://example.org/report",
    good: "links:\n  - url: https://example.org/report\n    title: The whole report",
  },
  "wrong-value": { in: "front matter", bad: "contacts: ingrid-solvoll", good: "contacts: [ingrid-solvoll]" },
  "not-a-time": { in: "front matter", bad: "embargo: 12.03.2026 8.39", good: "embargo: 2026-03-12 08:39" },
  "time-gap": { in: "front matter", bad: "embargo: 2026-03-29 02:30", good: "embargo: 2026-03-29 03:30" },
  "time-overlap": { in: "front matter", bad: "embargo: 2026-10-25 02:30", good: "embargo: 2026-10-25T02:30:00+01:00" },
  "time-without-clock": {
    in: "file",
    bad: "---\ntitle: New timetable\ndate: 2026-03-12\n---\n\nThe boats sail every hour.",
    good: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\n---\n\nThe boats sail every hour.",
  },
  "type-unknown": { in: "front matter", bad: "type: pressrelease", good: "type: press-release" },
  "contact-unknown": { in: "front matter", bad: "contacts: [solvoll]", good: "contacts: [ingrid-solvoll]" },
  "event-missing": {
    in: "front matter",
    bad: "type: press-invitation",
    good: "type: press-invitation\ncontacts: [ingrid-solvoll]\nevent:\n  start: 2026-04-16 10:00\n  place: Town hall",
  },
  "event-order": {
    in: "front matter",
    bad: "event:\n  start: 2026-04-16 12:00\n  end: 2026-04-16 10:00",
    good: "event:\n  start: 2026-04-16 10:00\n  end: 2026-04-16 12:00",
  },
  "event-deadline": {
    in: "front matter",
    bad: "event:\n  start: 2026-04-16 10:00\n  deadline: 2026-04-17 12:00",
    good: "event:\n  start: 2026-04-16 10:00\n  deadline: 2026-04-15 12:00",
  },
  "body-image-inline": {
    in: "body",
    bad: "The new boat ![A white boat at a quay](boat.jpg) is here.",
    good: "The new boat is here.\n\n![A white boat at a quay](boat.jpg)",
  },
  "body-image-remote": {
    in: "body",
    bad: "![A white boat at a quay](https://example.org/boat.jpg)",
    good: "![A white boat at a quay](boat.jpg)",
  },
  "body-image-unlisted": {
    in: "file",
    bad: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\n---\n\nThe boats sail every hour.\n\n![A white boat at a quay](boat.jpg)",
    good: "---\ntitle: New timetable\ndate: 2026-03-12 08:39\nimages:\n  - file: boat.jpg\n    alt: A white boat at a quay\n    credit: Ingrid Solvoll\n---\n\nThe boats sail every hour.\n\n![A white boat at a quay](boat.jpg)",
  },
  "body-image-alt": { in: "body", bad: "![](boat.jpg)", good: "![A white boat at a quay](boat.jpg)" },
  "body-heading-one": { in: "body", bad: "# What is new", good: "## What is new" },
  "body-heading-skip": { in: "body", bad: "## Fares\n\n#### Children", good: "## Fares\n\n### Children" },
  "body-list-number": {
    in: "body",
    bad: "1986. The year of the first boat.",
    good: "1986\\. The year of the first boat.",
  },
  "body-table-cells": {
    in: "body",
    bad: "| Year | Trips |\n| --- | --- |\n| 2025 | 112 | 3 % more |",
    good: "| Year | Trips | Change |\n| --- | --- | --- |\n| 2025 | 112 | 3 % more |",
  },
  "body-comment-open": {
    in: "body",
    bad: "The boats sail every hour. <!-- check with Ingrid",
    good: "The boats sail every hour.",
  },
  "body-html": {
    in: "body",
    bad: "The boats sail <b>every hour</b>.",
    good: "The boats sail **every hour**.",
  },
  "body-template": { in: "body", bad: "Welcome on board, {{ name }}.", good: "Welcome on board." },
  "body-bullet": { in: "body", bad: "•\tmore boats\n•\tlower fares", good: "- more boats\n- lower fares" },
  "body-link-syntax": {
    in: "body",
    bad: "Read [about us](https://example.org/about us.html).",
    good: "Read [about us](<https://example.org/about us.html>).",
  },
  "body-note-unused": {
    in: "body",
    bad: "The boats sail every hour.\n\n[^1]: From 1 May.",
    good: "The boats sail every hour.[^1]\n\n[^1]: From 1 May.",
  },
  "body-note-twice": {
    in: "body",
    bad: "The boats sail every hour[^1], at lower fares[^1].\n\n[^1]: From 1 May.\n\n[^1]: Adults only.",
    good: "The boats sail every hour[^1], at lower fares[^2].\n\n[^1]: From 1 May.\n\n[^2]: Adults only.",
  },
  "body-definition-unused": {
    in: "body",
    bad: "Read about the fares.\n\n[fares]: https://example.org/fares",
    good: "Read about the [fares].\n\n[fares]: https://example.org/fares",
  },
  "body-link-broken": {
    in: "body",
    bad: "Read [about the fares](example.org/fares).",
    good: "Read [about the fares](https://example.org/fares).",
  },
  "body-link-unsafe": {
    in: "body",
    bad: "Read [the report](ftp://example.org/report.pdf).",
    good: "Read [the report](https://example.org/report.pdf).",
  },
  ...COPY_DESK_EXAMPLES,
  "accent-contrast": { in: "site", bad: 'accent: "#8fd3f4"', good: 'accent: "#0b5c8a"' },
};
