import type { Said } from "../catalogue.ts";
import { number, plural } from "../counts.ts";

/** The comment in a pull request: what becomes public, when and where. */
export const review = {
  "review-title": "What this pull request publishes",
  "review-nothing": "No release is added, changed or removed.",
  "review-columns": "Release, What, When, Address",
  "review-added": "new",
  "review-changed": ({ fields }: { fields: string }) => (fields === "" ? "changed" : `changed: ${fields}`),
  "review-removed": "removed: its address no longer exists",
  "review-at-once": "With the first build after the merge",
  "review-at": ({ when }: { when: string }) => `With the first build after ${when}`,
  "review-embargo-at": ({ when }: { when: string }) => `Embargo: with the first build after ${when}`,
  "review-draft": "Not: it is a draft",
  "review-withdrawn": "It is withdrawn: the page stays and says so",
  "review-more": ({ count }: { count: number }) =>
    `… and ${number(count, "en")} more ${plural(count, "release", "releases")}.`,
  "review-others": "Other content that changes:",
  "review-public-repository":
    "**This repository is public.** Everybody can already read the releases above that are under embargo, scheduled or drafts.",
  "review-problems": ({ count }: { count: Said }) => `The check: ${count}`,
  "review-in-files": "In the files that change:",
  "review-no-problems": "The check found nothing.",
  "review-pictures": "Pictures of the changed pages at phone and desk width, and the whole report:",
  "review-run": "the run and its artifacts",
  "review-preview": "preview",
  "review-updated": ({ commit }: { commit: string }) =>
    `For commit ${commit}. This comment is updated with each commit.`,
};
