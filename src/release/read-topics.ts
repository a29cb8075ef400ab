import { message } from "../diagnostics/messages/message.ts";
import { slugify } from "../text/slug.ts";
import { type Reading, report } from "./reading.ts";

/** Maximum number of topics of a release: each makes a list with feeds. */
const MOST_TOPICS = 30;

/** Topics without duplicates that differ only in spelling: `Klima`, `klima`. Reports a list that is too long. */
export function readTopics(topics: readonly string[], reading: Reading): readonly string[] {
  if (topics.length > MOST_TOPICS)
    report(
      reading,
      "topics-many",
      ["topics", MOST_TOPICS],
      message("topics-many", { count: topics.length, most: MOST_TOPICS }),
    );
  return [...new Map(topics.toReversed().map((topic) => [slugify(topic), topic])).values()].toReversed();
}
