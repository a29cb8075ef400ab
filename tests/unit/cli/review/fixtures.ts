import type { Review } from "../../../../src/cli/review/review.ts";

export const HEAD = "0123456789abcdef0123456789abcdef01234567";

/** A review of one new release, with differences. */
export function reviewOf(differences: Partial<Review> = {}): Review {
  return {
    version: 1,
    number: 12,
    head: HEAD,
    language: "en",
    zone: "Europe/Oslo",
    url: "https://press.example.org/",
    releases: [
      {
        change: "added",
        title: "New route",
        language: "en",
        file: "releases/2026/2026-12-24-a.md",
        path: "/2026/a/",
        state: "embargoed",
        publicAt: "2026-12-24T09:00:00+01:00",
        fields: [],
      },
    ],
    more: 0,
    others: [],
    errors: 0,
    warnings: 0,
    problems: [],
    ...differences,
  };
}
