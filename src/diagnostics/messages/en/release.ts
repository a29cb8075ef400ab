/** Messages about one release. */
export const release = {
  "date-missing": ({ translationOf, meant }: { translationOf?: string; meant?: string }) =>
    `"date" is missing. Add it: when the release is published, like 2026-03-12 08:39.` +
    (translationOf === undefined
      ? ""
      : ` A translation needs none, but there is no other file named ${translationOf}.`) +
    (meant === undefined ? "" : ` Did you mean ${meant}?`),
  "date-differs": ({ date, name }: { date: string; name: string }) =>
    `"date" is ${date}, but the name of the file says ${name}. Correct one of them.`,
  "file-large":
    "The file has more than 2 million characters, which makes its page and every feed with it slow. Offer the long text as a document.",
  "language-unknown": ({ language, known }: { language: string; known: readonly string[] }) =>
    `The language "${language}" is not one of the press room's: ${known.join(", ")}. Add it to languages in pressroom/site.yaml, or rename the file.`,
  "language-no": ({ known, norwegian }: { known: readonly string[]; norwegian: string }) =>
    `The language "no" is not one of the press room's: ${known.join(", ")}. Norwegian is written ${norwegian} here: name the file ….${norwegian}.md, or write language: ${norwegian}.`,
  "type-unknown": ({ type, meant, known }: { type: string; meant?: string; known: readonly string[] }) =>
    `There is no type "${type}". ${meant === undefined ? "Add it under types in pressroom/site.yaml." : `Did you mean "${meant}"?`} Types: ${known.join(", ")}.`,
  "topics-many": ({ count, most }: { count: number; most: number }) =>
    `The release has ${count} topics; ${most} is the most. Keep those a reader would look for.`,
  "correction-order": ({ correction, publication }: { correction: string; publication: string }) =>
    `The correction (${correction}) is before the publication (${publication}). Correct one of the dates.`,
  "event-missing": "A press invitation says when it happens. Add event: with start, and place or online.",
  "event-order": ({ start, end }: { start: string; end: string }) =>
    `The event ends (${end}) before it begins (${start}). Correct one of them.`,
  "event-deadline": ({ start, deadline }: { start: string; deadline: string }) =>
    `The deadline (${deadline}) is after the event begins (${start}). Is that meant?`,
  "alt-missing": ({ file }: { file: string }) =>
    `"alt" is missing for ${file}. Say what the picture shows, or write decorative: true when it says nothing.`,
  "focus-wrong": `"focus" must be a point like "62% 35%": from the left, from the top.`,
};
