import { number, plural } from "../counts.ts";

/** What is published, shown or over, and when. */
export const due = {
  "due-nothing-next": "Nothing is due later.",
  "due-next": "Due later:",
  "due-now": ({ since }: { since: string }) => `Due since ${since}:`,
  "due-nothing-now": ({ since }: { since: string }) => `Nothing has become due since ${since}.`,
  "due-unknown": ({ reason }: { reason: string }) =>
    `It is not known when the site was built, so it counts as due: ${reason}.`,
  "due-waiting": ({ minutes }: { minutes: number }) =>
    `Waiting for it: ${number(minutes, "en")} ${plural(minutes, "minute", "minutes")}.`,
  "due-more": ({ count }: { count: number }) => `… and ${number(count, "en")} more (--json has all).`,
  "due-embargo-ends": "published, its embargo ends",
  "due-scheduled": "published",
  "due-correction-shown": "correction is shown",
  "due-withdrawn": "withdrawn",
  "due-deadline-over": "deadline is over",
  "due-event-over": "event is over",
  "due-news-over": "leaves the news sitemap",
  "due-notice-over": "the notice goes away",
  "due-featured-over": "a featured release is no longer featured",
};
